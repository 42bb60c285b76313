namespace ComplianceAsCode.Evidence;

/// <summary>Brings the artefacts of one evidence into place and takes their digests.</summary>
internal sealed class ArtifactStore(Workspace workspace)
{
    internal IReadOnlyCollection<DigestedFile> Keep(IReadOnlyCollection<Artifact> artifacts, string evidence) =>
        [.. artifacts.Select(artifact => Keep(artifact, evidence))];

    private DigestedFile Keep(Artifact artifact, string evidence)
    {
        var path = workspace.FullPath(artifact.Path);
        if (artifact.Content is { } content)
            AtomicFile.Write(path, content);
        else if (!File.Exists(path))
            throw new FileNotFoundException($"The artefact '{artifact.Path}' of evidence {evidence} does not exist (looked for '{path}'); write it before the evidence, or correct the path.", path);

        return new DigestedFile(workspace.RelativePath(path), Digest.OfFile(path));
    }
}
