using System.Globalization;

namespace ComplianceAsCode.Git;

/// <summary>Reads who changed which file when. A merge counts where it holds a text that none of its parents has.</summary>
internal static class HistoryReader
{
    // No path begins so, and a commit's own texts are counted: whatever they hold, nothing is taken for something else.
    private const string Begin = "//";

    private static readonly string[] Log = ["log", "-z", "-c", "--name-only", "--no-show-signature", "--no-notes", "--no-color", "--encoding=UTF-8", $"--format=%x00{Begin}%H%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI"];

    public static IReadOnlyDictionary<string, LastChange> LastChanges(GitFolder folder, ObjectFormat format, bool isShallow, IEnumerable<string> paths)
    {
        var all = paths.ToHashSet(StringComparer.Ordinal);
        if (all.Count == 0) return new Dictionary<string, LastChange>();
        ThrowIfShallow(isShallow);
        var head = HeadContents(folder, all);
        var wanted = head.Keys.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, Commit>(StringComparer.Ordinal);
        if (wanted.Count > 0)
        {
            foreach (var (commit, names) in Read(folder, [.. Log, "--no-renames", "--relative", "HEAD", "--", "."]))
            {
                foreach (var name in names)
                    if (wanted.Remove(name)) found[name] = commit;
                if (wanted.Count == 0) break;
            }
        }
        return all.ToDictionary(path => path, path => new LastChange(found.GetValueOrDefault(path),
            head.TryGetValue(path, out var entry) && WorkingFile.Compare(Path.Join(folder.Path, path), entry.Kind, entry.Id, format) == WorkingFileState.Same), StringComparer.Ordinal);
    }

    public static IReadOnlyList<Commit> HistoryOf(GitFolder folder, bool isShallow, string path)
    {
        ThrowIfShallow(isShallow);
        if (folder.Run("rev-parse", "--verify", "--quiet", "HEAD^{commit}").Code != 0) return [];
        return [.. Read(folder, [.. Log, "--follow", "HEAD", "--", path]).Select(c => c.Commit)];
    }

    private static Dictionary<string, TreeEntry> HeadContents(GitFolder folder, HashSet<string> paths)
    {
        if (folder.Run("rev-parse", "--verify", "--quiet", "HEAD^{commit}").Code != 0) return [];
        return TreeReader.ReadBelow(folder, "HEAD").Where(e => paths.Contains(e.Path)).DistinctBy(e => e.Path).ToDictionary(e => e.Path, StringComparer.Ordinal);
    }

    private static void ThrowIfShallow(bool isShallow)
    {
        if (isShallow) throw new GitException(new(GitFaultKind.Shallow, "this clone is shallow: who last changed a file may lie before its end", GitFaults.Deepen));
    }

    private static IEnumerable<(Commit Commit, IReadOnlyList<string> Names)> Read(GitFolder folder, IReadOnlyList<string> arguments)
    {
        using var git = folder.Start(arguments);
        var reader = new NulReader(git.Out);
        var text = reader.Next();
        while (text is not null)
        {
            if (!text.StartsWith(Begin, StringComparison.Ordinal))
            {
                text = reader.Next();
                continue;
            }
            var commit = new Commit(text[Begin.Length..], new(Next(), Next()), Time(Next()), new(Next(), Next()), Time(Next()));
            var names = new List<string>();
            text = reader.Next();
            // The line end before the first name belongs to the commit; that of a merge has an empty text there.
            if (text is ['\n', ..]) text = text[1..];
            for (; text?.StartsWith(Begin, StringComparison.Ordinal) == false; text = reader.Next())
                if (text.Length > 0) names.Add(text);
            yield return (commit, names);
        }
        git.EndWell();

        string Next() => reader.Next() ?? "";
    }

    private static DateTimeOffset Time(string text) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : DateTimeOffset.UnixEpoch;
}
