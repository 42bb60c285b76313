namespace ComplianceAsCode.Git;

/// <summary>Lists the files of a commit.</summary>
internal static class TreeReader
{
    private const string Link = "120000", Submodule = "160000";

    /// <summary>All files of a commit, with paths relative to the repository's top.</summary>
    public static IReadOnlyList<TreeEntry> Read(GitFolder folder, string commit) => Read(folder, ["ls-tree", "-r", "-z", "--full-tree", commit]);

    /// <summary>The files of a commit in a folder and below it, with paths relative to that.</summary>
    public static IReadOnlyList<TreeEntry> ReadBelow(GitFolder folder, string commit) => Read(folder, ["ls-tree", "-r", "-z", commit]);

    private static List<TreeEntry> Read(GitFolder folder, string[] arguments)
    {
        using var git = folder.Start(arguments);
        var entries = new List<TreeEntry>();
        var reader = new NulReader(git.Out);
        while (reader.Next() is { } text) entries.Add(Parse(text));
        git.EndWell();
        return entries;
    }

    /// <summary>What the mode of an entry says.</summary>
    public static TreeEntryKind KindOf(ReadOnlySpan<char> mode) => mode switch
    {
        Link => TreeEntryKind.Link,
        Submodule => TreeEntryKind.Submodule,
        _ => TreeEntryKind.File,
    };

    /// <summary><c>mode type id TAB path</c>.</summary>
    private static TreeEntry Parse(string text)
    {
        var tab = text.IndexOf('\t');
        var id = text.LastIndexOf(' ', tab) + 1;
        return new(text[(tab + 1)..], KindOf(text.AsSpan(0, 6)), text[id..tab]);
    }
}
