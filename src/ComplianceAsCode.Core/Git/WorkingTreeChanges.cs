namespace ComplianceAsCode.Git;

/// <summary>
/// Differences between a commit and the working tree. Git itself would run the filters that attributes name to tell whether a file differs from its
/// object; here the bytes are compared as they are, and once more with LF as line end, which is what a checkout may have changed.
/// </summary>
internal sealed class WorkingTreeChanges(GitFolder folder, ObjectFormat format, Func<string, bool> isWanted)
{
    public IReadOnlyList<ChangedFile> Since(string commit)
    {
        // A file in conflict is listed more than once.
        var changes = TreeChanges.ToIndex(folder, commit).Where(c => isWanted(c.Path) || (c.Before is { } before && isWanted(before))).GroupBy(c => c.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last(), StringComparer.Ordinal);
        foreach (var staged in TreeChanges.ToIndex(folder, "HEAD").Select(c => c.Path))
            if (changes.TryGetValue(staged, out var change)) changes[staged] = change with { Stage = ChangeStage.Staged };
        AddUnstaged(changes);
        AddUntracked(changes);
        return [.. changes.Values.OrderBy(c => c.Path, StringComparer.Ordinal)];
    }

    private void AddUnstaged(Dictionary<string, ChangedFile> changes)
    {
        foreach (var (path, kind, id) in Index())
        {
            if (kind == TreeEntryKind.Submodule || !isWanted(path)) continue;
            var state = WorkingFile.Compare(Path.Join(folder.Path, path), kind, id, format);
            if (state == WorkingFileState.Same) continue;
            changes.TryGetValue(path, out var known);
            if (state == WorkingFileState.Different) changes[path] = known is null ? new(path, ChangeKind.Modified, path, ChangeStage.Unstaged) : known with { Stage = ChangeStage.Unstaged };
            // What was added to the index only, and taken away again, was never there.
            else if (known?.Kind == ChangeKind.Added) changes.Remove(path);
            else changes[path] = new(path, ChangeKind.Deleted, known?.Before ?? path, ChangeStage.Unstaged);
        }
    }

    private void AddUntracked(Dictionary<string, ChangedFile> changes)
    {
        using var git = folder.Start("ls-files", "-z", "--others", "--exclude-standard", "--", ".");
        var reader = new NulReader(git.Out);
        while (reader.Next() is { } path)
        {
            // A repository inside this one is listed as a folder, and is none of this one's files.
            if (path.EndsWith('/') || !isWanted(path)) continue;
            // Taken out of the index alone, it is still there.
            changes[path] = changes.TryGetValue(path, out var known) && known.Kind == ChangeKind.Deleted ? new(path, ChangeKind.Modified, path, ChangeStage.Untracked) : new(path, ChangeKind.Added, null, ChangeStage.Untracked);
        }
        git.EndWell();
    }

    private IEnumerable<TreeEntry> Index()
    {
        using var git = folder.Start("ls-files", "-z", "-t", "--stage", "--", ".");
        var reader = new NulReader(git.Out);
        var last = "";
        while (reader.Next() is { } text)
        {
            // "tag mode id stage TAB path"; a file in conflict stands there up to three times, and one that a sparse checkout leaves out has the tag S.
            var tab = text.IndexOf('\t');
            var path = text[(tab + 1)..];
            if (path == last || text[0] == 'S') continue;
            last = path;
            yield return new(path, TreeReader.KindOf(text.AsSpan(2, 6)), text[9..(9 + format.IdLength)]);
        }
        git.EndWell();
    }
}
