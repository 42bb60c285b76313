namespace ComplianceAsCode.Text;

/// <summary>A place in a file of the workspace.</summary>
/// <param name="Path">Path relative to the workspace, with <c>/</c>.</param>
/// <param name="Range">Lines and columns.</param>
public sealed record Location(string Path, TextRange Range) : IComparable<Location>
{
    /// <summary>The start of a file, where nothing in it can be pointed at.</summary>
    public static Location StartOf(string path) => new(path, TextRange.Start);

    /// <summary>Orders by path, then by place, ordinally.</summary>
    public int CompareTo(Location? other)
    {
        if (other is null) return 1;
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Range.Line.CompareTo(other.Range.Line);
        return byLine != 0 ? byLine : Range.Column.CompareTo(other.Range.Column);
    }
}
