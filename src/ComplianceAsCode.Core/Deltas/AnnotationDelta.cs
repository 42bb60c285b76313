using ComplianceAsCode.Git;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Deltas;

/// <summary>Annotations of C# code that came or went. One that moved to another place or file did neither; one whose argument changed went and came.</summary>
/// <param name="Removed">Those that are gone, where they were; sorted by place.</param>
/// <param name="Added">Those that are new; sorted by place.</param>
public sealed record AnnotationDelta(IReadOnlyList<AnnotationUse> Removed, IReadOnlyList<AnnotationUse> Added)
{
    /// <summary>Compares a commit with another, or with the working tree.</summary>
    /// <param name="repository">The repository, opened at its top.</param>
    /// <param name="before">The commit's id.</param>
    /// <param name="after">The other commit's id; <see langword="null"/> for the working tree.</param>
    /// <exception cref="GitException">Git failed.</exception>
    public static AnnotationDelta Between(GitRepository repository, string before, string? after)
    {
        var changes = (after is null ? repository.ChangesSince(before, IsCode) : repository.ChangesBetween(before, after)).Where(c => IsCode(c.Path) || (c.Before is { } old && IsCode(old))).ToList();
        if (changes.Count == 0) return new([], []);
        using var objects = repository.Objects();
        var gone = In(before, changes.Select(c => c.Before));
        var come = after is null ? InWorkingTree(repository.Top, changes.Where(c => c.Kind != ChangeKind.Deleted)) : In(after, changes.Where(c => c.Kind != ChangeKind.Deleted).Select(c => c.Path));
        return new(Except(gone, come), Except(come, gone));

        List<AnnotationUse> In(string commit, IEnumerable<string?> paths)
        {
            var wanted = paths.OfType<string>().Where(IsCode).ToHashSet(StringComparer.Ordinal);
            return [.. repository.FilesOf(commit).Where(f => f.Kind == TreeEntryKind.File && wanted.Contains(f.Path)).SelectMany(f => Scan(f.Path, objects.Read(f.Id, Limits.FileSize).Bytes))];
        }
    }

    private static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private static List<AnnotationUse> InWorkingTree(string top, IEnumerable<ChangedFile> changes)
    {
        var found = new List<AnnotationUse>();
        foreach (var path in changes.Select(c => c.Path).Where(IsCode))
        {
            var file = new FileInfo(Path.Join(top, path));
            if (file is not { Exists: true, LinkTarget: null, Length: > 0 and <= Limits.FileSize }) continue;
            found.AddRange(Scan(path, File.ReadAllBytes(file.FullName)));
        }
        return found;
    }

    private static IReadOnlyList<AnnotationUse> Scan(string path, byte[] bytes) => SourceFile.Decode(path, bytes) is { } source ? AnnotationScanner.Find(path, source.Text) : [];

    private static IReadOnlyList<AnnotationUse> Except(List<AnnotationUse> uses, List<AnnotationUse> others)
    {
        var left = others.GroupBy(u => u.Text, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var rest = new List<AnnotationUse>();
        foreach (var use in uses.OrderBy(u => u.Path, StringComparer.Ordinal).ThenBy(u => u.Line))
        {
            if (left.GetValueOrDefault(use.Text) > 0) left[use.Text]--;
            else rest.Add(use);
        }
        return rest;
    }
}
