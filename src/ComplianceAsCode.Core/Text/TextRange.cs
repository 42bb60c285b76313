namespace ComplianceAsCode.Text;

/// <summary>A place in a file as editors and MSBuild count it: lines and columns from 1, columns in UTF-16 code units, the end exclusive.</summary>
/// <param name="Line">First line, from 1.</param>
/// <param name="Column">First column, from 1, in UTF-16 code units; a byte order mark and the line's own end do not count.</param>
/// <param name="EndLine">Line of the end.</param>
/// <param name="EndColumn">Column just behind the last character.</param>
public readonly record struct TextRange(int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The start of a file: an empty range at line 1, column 1.</summary>
    public static TextRange Start { get; } = new(1, 1, 1, 1);
}
