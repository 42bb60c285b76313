namespace ComplianceAsCode.Workspaces;

/// <summary>Follows symbolic links, as the operating system would: each folder of a path in turn, <c>..</c> in a link's target after the links before it.</summary>
internal sealed class RealPath
{
    private const int MostLinks = 40;

    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Where a full path leads once every link on it is followed; it need not exist.</summary>
    /// <returns><see langword="null"/> where links go round in circles.</returns>
    public string? Of(string full)
    {
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        lock (_lock)
            if (_folders.TryGetValue(parent, out var known)) return Follow(known, [Path.GetFileName(full)]);
        if (Follow(Path.GetPathRoot(full)!, Names(parent)) is not { } folder) return null;
        lock (_lock) _folders[parent] = folder;
        return Follow(folder, [Path.GetFileName(full)]);
    }

    private static string? Follow(string from, IEnumerable<string> names)
    {
        var pending = new Stack<string>(names.Reverse());
        var links = 0;
        var real = from;
        while (pending.TryPop(out var name))
        {
            if (name is ".") continue;
            if (name is "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }
            var here = Path.Join(real, name);
            if (TargetOf(here) is not { } target)
            {
                real = here;
                continue;
            }
            if (++links > MostLinks) return null;
            if (Path.IsPathRooted(target)) real = Path.GetPathRoot(Path.GetFullPath(target))!;
            foreach (var next in Names(target).Reverse()) pending.Push(next);
        }
        return real;
    }

    private static IEnumerable<string> Names(string path) =>
        path[(Path.GetPathRoot(path) ?? "").Length..].Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);

    private static string? TargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
