namespace ComplianceAsCode.Git;

/// <summary>Tells from what Git says on standard error what is the matter. Its messages are asked for in English.</summary>
internal static class GitFaults
{
    public const string Deepen = "fetch the whole history: 'git fetch --unshallow', or fetch-depth: 0 where GitHub Actions checks out";

    public static GitFault Of(string error)
    {
        if (error.Contains("dubious ownership", StringComparison.Ordinal) || error.Contains("safe.directory", StringComparison.Ordinal))
            return new(GitFaultKind.NotTrusted, "Git refuses the repository: it belongs to another user", "if you trust it, run 'git status' in it, which prints the command that lets Git read it");
        if (error.Contains("not a git repository", StringComparison.Ordinal) || error.Contains("cannot use bare repository", StringComparison.Ordinal) || error.Contains("must be run in a work tree", StringComparison.Ordinal))
            return NoRepository;
        if (error.Contains("promisor", StringComparison.Ordinal) || error.Contains("transport '", StringComparison.Ordinal) || error.Contains("lazy fetching disabled", StringComparison.Ordinal)) return MissingObject;
        var line = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(l => !l.StartsWith("warning:", StringComparison.Ordinal)) ?? "it gives no reason";
        return new(GitFaultKind.Failed, $"git failed: {line}", "see whether 'git status' and 'git fsck' are content in this folder");
    }

    public static GitFault NoRepository { get; } = new(GitFaultKind.NoRepository, "the folder lies in no working tree of a Git repository", "run it in a clone of the repository");

    public static GitFault MissingObject { get; } = new(GitFaultKind.MissingObject, "the clone lacks an object that is needed, and nothing is fetched without being asked for", "fetch all objects: clone without --filter, or run 'git fetch --refetch' after 'git config --unset remote.origin.partialclonefilter'");

    public static GitFault Unknown(string revision, bool isShallow) => isShallow
        ? new(GitFaultKind.Shallow, $"there is no revision '{revision}' in this clone, which is shallow: it ends after some commits", Deepen)
        : new(GitFaultKind.UnknownRevision, $"there is no revision '{revision}'", "name a branch, a tag or a commit that 'git rev-parse' knows; a branch of the remote is named 'origin/main', and is there after 'git fetch origin main'");

    public static GitFault NoCommit { get; } = new(GitFaultKind.NoCommit, "the repository has no commit yet", "commit the files first");

    public static GitFault Truncated(string revision) =>
        new(GitFaultKind.Shallow, $"this clone is shallow: it ends before the commit at which '{revision}' and the present branch parted", Deepen);
}
