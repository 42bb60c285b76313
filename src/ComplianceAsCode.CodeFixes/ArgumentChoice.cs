using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.CodeFixes;

/// <summary>One way to write an argument.</summary>
/// <param name="Key">What tells it from the others, in every file.</param>
/// <param name="Span">What it replaces.</param>
/// <param name="Code">What is written instead.</param>
internal sealed record ArgumentChoice(string Key, TextSpan Span, string Code)
{
    public string Title => $"Write {Code}";
}
