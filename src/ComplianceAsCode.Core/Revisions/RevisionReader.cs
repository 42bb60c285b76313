using ComplianceAsCode.Binding;
using ComplianceAsCode.Git;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Revisions;

/// <summary>Reads what a workspace held at commits of its repository, through one process for all objects.</summary>
public sealed class RevisionReader : IDisposable
{
    private readonly CancellationToken _cancellation;
    private readonly Lazy<ObjectReader> _objects;

    private RevisionReader(GitRepository repository, CancellationToken cancellation)
    {
        (Repository, _cancellation, Contents) = (repository, cancellation, new(repository.Format));
        _objects = new(repository.Objects);
    }

    /// <summary>The repository.</summary>
    public GitRepository Repository { get; }

    /// <summary>What is known of contents: what is read with it and did not change is not read again.</summary>
    public ContentCache Contents { get; }

    /// <summary>Opens the repository of a workspace.</summary>
    /// <param name="root">The folder with the manifest.</param>
    /// <param name="cancellation">Cancels all reading.</param>
    /// <exception cref="GitException">There is none, or Git refuses it.</exception>
    public static RevisionReader Open(string root, CancellationToken cancellation = default) => new(GitRepository.Open(Path.GetFullPath(root), cancellation), cancellation);

    /// <summary>Reads the workspace as a commit held it.</summary>
    /// <param name="commit">The commit's id.</param>
    /// <returns>The register; <see langword="null"/> where the commit has no manifest there that can be read.</returns>
    /// <exception cref="GitException">Git failed.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public Register? Read(string commit)
    {
        var files = new RevisionFiles(new(Repository.FilesOf(commit)), Repository.Prefix, _objects.Value);
        return WorkspaceReader.ReadManifest(files).Manifest is { } manifest ? new(WorkspaceReader.Read(files, manifest, _cancellation, Contents)) : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_objects.IsValueCreated) _objects.Value.Dispose();
    }
}
