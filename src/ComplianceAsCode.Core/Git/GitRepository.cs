namespace ComplianceAsCode.Git;

/// <summary>A Git repository as seen from a folder of its working tree. It is only read; nothing that it holds or configures is run.</summary>
public sealed class GitRepository
{
    private readonly GitFolder _folder;

    private GitRepository(GitFolder folder) => _folder = folder;

    /// <summary>The full path of the folder.</summary>
    public string Folder => _folder.Path;

    /// <summary>The full path of the working tree's top folder, with every link followed.</summary>
    public string Top { get; private init; } = "";

    /// <summary>The folder relative to the top, with <c>/</c> and ending with it; empty for the top itself.</summary>
    public string Prefix { get; private init; } = "";

    /// <summary>How objects are named.</summary>
    public ObjectFormat Format { get; private init; } = ObjectFormat.Sha1;

    /// <summary>Whether the clone ends after some commits.</summary>
    public bool IsShallow { get; private init; }

    /// <summary>Opens the repository that a folder lies in.</summary>
    /// <param name="folder">The folder's full path.</param>
    /// <param name="cancellation">Cancels every call.</param>
    /// <param name="program">The program; by default the installed one.</param>
    /// <exception cref="GitException">There is none, or Git refuses it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static GitRepository Open(string folder, CancellationToken cancellation = default, GitProgram? program = null)
    {
        var git = new GitFolder(program ?? GitProgram.Installed(), folder, cancellation);
        var state = git.Ask("rev-parse", "--is-shallow-repository", "--show-object-format", "--show-prefix", "--show-toplevel").Split('\n');
        // A folder may have a line end in its name; then each of the two is asked for by itself.
        var top = Path.GetFullPath(state.Length == 4 ? state[3] : git.Ask("rev-parse", "--show-toplevel"));
        // A configuration may call any folder the working tree; the repository's own has its .git in it.
        if (!Path.Exists(Path.Join(top, ".git"))) throw new GitException(new(GitFaultKind.NoRepository, "the repository's configuration names another folder as its working tree (core.worktree)", "remove that setting, or work in a clone"));
        return new(git)
        {
            Top = top,
            Prefix = state.Length == 4 ? state[2] : git.Ask("rev-parse", "--show-prefix"),
            IsShallow = state[0] == "true",
            Format = state[1] == "sha256" ? ObjectFormat.Sha256 : ObjectFormat.Sha1,
        };
    }

    /// <summary>The id of the commit that is checked out; <see langword="null"/> where there is none yet.</summary>
    /// <exception cref="GitException">Git failed.</exception>
    public string? Head() => Find("HEAD");

    /// <summary>The id of the commit that a revision names.</summary>
    /// <param name="revision">A branch, tag, commit or any other expression of Git; never taken for an option.</param>
    /// <exception cref="GitException">There is none, or it lies beyond the end of a shallow clone.</exception>
    public string Resolve(string revision)
    {
        if (Find(revision) is { } id) return id;
        throw new GitException(Head() is null ? GitFaults.NoCommit : GitFaults.Unknown(revision, IsShallow));
    }

    /// <summary>The commit at which a revision and the checked out commit, or another revision, parted: a change is what came after it. Where they have none in common it is the revision itself.</summary>
    /// <exception cref="GitException">There is no such revision, or the clone is too shallow to tell.</exception>
    public string MergeBase(string revision, string with = "HEAD")
    {
        if (IsName(revision) && IsName(with) && _folder.Run("merge-base", "--end-of-options", revision, with) is (0, var common, _)) return common;
        // Which of the two is none says who asks for it alone.
        var (one, _) = (Resolve(revision), Resolve(with));
        return IsShallow ? throw new GitException(GitFaults.Truncated(revision)) : one;
    }

    /// <summary>The files of a commit, of the whole repository.</summary>
    /// <param name="commit">The commit's id.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public IReadOnlyList<TreeEntry> FilesOf(string commit) => TreeReader.Read(_folder, commit);

    /// <summary>Opens the store of objects.</summary>
    /// <exception cref="GitException">Git failed.</exception>
    public ObjectReader Objects() => new(_folder.Start("cat-file", "--batch"), Format);

    /// <summary>The files that differ between a commit and the working tree, index included, in the folder and below it.</summary>
    /// <param name="commit">The commit's id, such as that of <see cref="MergeBase"/>.</param>
    /// <param name="isWanted">The paths of interest; all, where it is not given. The files of others are not read.</param>
    /// <returns>Sorted by path.</returns>
    /// <exception cref="GitException">Git failed.</exception>
    public IReadOnlyList<ChangedFile> ChangesSince(string commit, Func<string, bool>? isWanted = null) => new WorkingTreeChanges(_folder, Format, isWanted ?? (_ => true)).Since(commit);

    /// <summary>The files that differ between two commits, in the folder and below it.</summary>
    /// <returns>Sorted by path.</returns>
    /// <exception cref="GitException">Git failed.</exception>
    public IReadOnlyList<ChangedFile> ChangesBetween(string before, string after) => TreeChanges.Between(_folder, before, after);

    /// <summary>Who last changed each of some files, by one walk through the history of the checked out commit.</summary>
    /// <param name="paths">Relative to the folder, with <c>/</c>.</param>
    /// <returns>One for each path.</returns>
    /// <exception cref="GitException">The clone is shallow, so that nobody can tell; or Git failed.</exception>
    public IReadOnlyDictionary<string, LastChange> LastChanges(IEnumerable<string> paths) => HistoryReader.LastChanges(_folder, Format, IsShallow, paths);

    /// <summary>The commits that changed a file, the latest first, renames followed.</summary>
    /// <param name="path">Relative to the folder, with <c>/</c>.</param>
    /// <exception cref="GitException">The clone is shallow, so that nobody can tell; or Git failed.</exception>
    public IReadOnlyList<Commit> HistoryOf(string path) => HistoryReader.HistoryOf(_folder, IsShallow, path);

    /// <summary>The same repository as seen from its top.</summary>
    public GitRepository AtTop() => new(_folder.At(Top)) { Top = Top, IsShallow = IsShallow, Format = Format };

    private static bool IsName(string revision) => revision.Length > 0 && !revision.Contains('\0');

    private string? Find(string revision)
    {
        if (!IsName(revision)) return null;
        var (code, text, error) = _folder.Run("rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (code != 0 && GitFaults.Of(error) is { Kind: not GitFaultKind.Failed } fault) throw new GitException(fault);
        return code == 0 ? text : null;
    }
}
