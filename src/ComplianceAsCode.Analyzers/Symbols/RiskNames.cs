namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>The risk levels as documents write them, and as <c>AiRiskLevel</c> numbers and names them.</summary>
internal static class RiskNames
{
    public const string High = "high";

    public static string? OfValue(object? value) => value switch
    {
        1 => "minimal",
        2 => "limited",
        3 => High,
        4 => "prohibited",
        _ => null,
    };

    /// <summary>The member of <c>AiRiskLevel</c> for a document's word, or null when there is none.</summary>
    public static string? Member(string? risk) => risk switch
    {
        "minimal" => "Minimal",
        "limited" => "Limited",
        High => "High",
        "prohibited" => "Prohibited",
        _ => null,
    };
}
