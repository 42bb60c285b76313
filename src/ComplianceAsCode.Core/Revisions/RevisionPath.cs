namespace ComplianceAsCode.Revisions;

/// <summary>Paths within a repository, with <c>/</c>, relative to its top.</summary>
internal static class RevisionPath
{
    private const int MostLinks = 40;

    /// <summary>A path seen from a folder, without <c>.</c> and <c>..</c>; <see langword="null"/> where it leaves the repository.</summary>
    public static string? Join(string folder, string path)
    {
        var names = new List<string>();
        foreach (var name in $"{folder}/{path}".Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (name == ".") continue;
            if (name != "..") names.Add(name);
            else if (names.Count == 0) return null;
            else names.RemoveAt(names.Count - 1);
        }
        return string.Join('/', names);
    }

    /// <summary>Follows links as the operating system would: each folder of a path in turn, <c>..</c> in a link's target after the links before it.</summary>
    /// <param name="path">The path.</param>
    /// <param name="targetOf">The target of a link; <see langword="null"/> for what is none.</param>
    /// <returns>Where it leads, which need not exist; or nothing, and whether that is because it leaves the repository and not because links go round in circles.</returns>
    public static (string? Path, bool Leaves) Follow(string path, Func<string, string?> targetOf)
    {
        var pending = new Stack<string>(path.Split('/').Reverse());
        var real = "";
        var links = 0;
        while (pending.TryPop(out var name))
        {
            if (name.Length == 0 || name == ".") continue;
            if (name == "..")
            {
                if (real.Length == 0) return (null, true);
                real = real[..Math.Max(0, real.LastIndexOf('/'))];
                continue;
            }
            var here = real.Length == 0 ? name : $"{real}/{name}";
            if (targetOf(here) is not { } target)
            {
                real = here;
                continue;
            }
            if (++links > MostLinks) return (null, false);
            // Where an absolute target leads is a matter of the machine, and not of the revision.
            if (target.StartsWith('/')) return (null, true);
            foreach (var next in target.Split('/').Reverse()) pending.Push(next);
        }
        return (real, false);
    }
}
