namespace ComplianceAsCode.Evidence;

/// <summary>A file that the evidence rests on: one that is there, or one that is written with the evidence.</summary>
internal sealed class Artifact
{
    internal Artifact(string path, string? content)
    {
        Path = Require.Text(path, nameof(path), "an artefact's path");
        Content = content;
    }

    internal string Path { get; }

    internal string? Content { get; }
}
