namespace ComplianceAsCode.Text;

/// <summary>A stretch of a file's decoded text, in UTF-16 code units from 0.</summary>
/// <param name="Start">Offset of the first character.</param>
/// <param name="End">Offset behind the last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;
}
