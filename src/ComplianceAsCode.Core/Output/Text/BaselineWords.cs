using ComplianceAsCode.Baselines;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>The words in which reports say who answers for what the baseline accepts.</summary>
public static class BaselineWords
{
    /// <summary>Who answers for an entry, and until when.</summary>
    public static string Of(BaselineEntry entry) =>
        $"accepted by {(entry.Owner.Length == 0 ? "nobody" : TerminalText.Escape(entry.Owner))}{(entry.Expires is { } expires ? $" until {Words.Day(expires)}" : "")}";
}
