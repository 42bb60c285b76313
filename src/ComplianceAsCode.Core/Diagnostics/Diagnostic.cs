using ComplianceAsCode.Text;

namespace ComplianceAsCode.Diagnostics;

/// <summary>Something that does not hold, at its place.</summary>
/// <param name="Rule">The rule that it breaks.</param>
/// <param name="Severity">Its severity after manifest, stage and enforcement.</param>
/// <param name="Location">Where.</param>
/// <param name="Message">What is wrong, in the words of the document.</param>
/// <param name="Fix">What to do about it.</param>
/// <param name="Related">Other places that belong to it.</param>
/// <param name="Subject">The id of the document that it is about; empty where it is about the workspace.</param>
public sealed record Diagnostic(RuleDescriptor Rule, Severity Severity, Location Location, string Message, string Fix, IReadOnlyList<RelatedLocation> Related, string Subject)
{
    /// <summary>How much it weighs by default, before manifest, stage and enforcement: the rule's severity, or less for a lesser fault of the same rule, or more in continuous integration.</summary>
    public Severity Weight { get; init; } = Rule.Severity;

    /// <summary>The message as one text: what is wrong, what to do, and the requirement that asks for it. It quotes documents: who prints it makes it harmless with <see cref="TerminalText"/>.</summary>
    public string FullMessage => $"{Message}; {Fix}{(Rule.Basis == RuleDescriptor.OurRule ? "" : $" [{Rule.Basis}]")}";
}

/// <summary>A place that belongs to a diagnostic.</summary>
/// <param name="Location">Where.</param>
/// <param name="Message">What is there.</param>
public sealed record RelatedLocation(Location Location, string Message);
