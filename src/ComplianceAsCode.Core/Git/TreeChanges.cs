namespace ComplianceAsCode.Git;

/// <summary>Differences of two commits, or of a commit and the index. Objects alone are read: no filter or external diff has a say.</summary>
internal static class TreeChanges
{
    // Where very many files came and went, finding out which became which would take the square of their number.
    private static readonly string[] Raw = ["--raw", "-z", "-r", "-M", "-l1000", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all", "--relative"];

    public static IReadOnlyList<ChangedFile> Between(GitFolder folder, string before, string after) =>
        [.. Read(folder, ["diff-tree", .. Raw, before, after, "--", "."]).OrderBy(c => c.Path, StringComparer.Ordinal)];

    public static IEnumerable<ChangedFile> ToIndex(GitFolder folder, string before) => Read(folder, ["diff-index", "--cached", .. Raw, before, "--", "."]);

    private static IEnumerable<ChangedFile> Read(GitFolder folder, IReadOnlyList<string> arguments)
    {
        using var git = folder.Start(arguments);
        var reader = new NulReader(git.Out);
        // ":mode mode id id status", then one path, or two of a file that was renamed.
        while (reader.Next() is { } text)
        {
            var path = reader.Next() ?? "";
            yield return text[text.LastIndexOf(' ') + 1] switch
            {
                'R' => new(reader.Next() ?? "", ChangeKind.Renamed, path, ChangeStage.Committed),
                'A' => new(path, ChangeKind.Added, null, ChangeStage.Committed),
                'D' => new(path, ChangeKind.Deleted, path, ChangeStage.Committed),
                _ => new(path, ChangeKind.Modified, path, ChangeStage.Committed),
            };
        }
        git.EndWell();
    }
}
