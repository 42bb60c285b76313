namespace ComplianceAsCode.Diagnostics;

/// <summary>What is fixed about a rule.</summary>
/// <param name="Id">Its id, <c>CAC</c> and four digits.</param>
/// <param name="Name">Its name: a statement of what should hold.</param>
/// <param name="Severity">Its severity where the manifest does not say otherwise.</param>
/// <param name="Title">What must hold, in a sentence without full stop.</param>
/// <param name="Basis">Why: requirement ids such as <c>ISO/IEC 42001 7.5.3</c>, or <c>our rule</c>.</param>
public sealed record RuleDescriptor(string Id, string Name, Severity Severity, string Title, string Basis)
{
    /// <summary>The basis of rules that no requirement asks for.</summary>
    public const string OurRule = "our rule";

    /// <summary>Where the pages of the rules are.</summary>
    public const string HelpBase = "https://github.com/complianceascode/complianceascode/blob/main/docs/rules/";

    /// <summary>The stage of audit readiness that it belongs to: the first digit of its id; 0 and 9 belong to every stage.</summary>
    public int Stage => Id[3] - '0';

    /// <summary>Whether it is about reading or configuration: such a rule cannot be turned off, waived or put in a baseline.</summary>
    public bool IsFoundation => Stage is 0 or 9;

    /// <summary>The address of its page.</summary>
    public string HelpLink => $"{HelpBase}{Id}.md";
}
