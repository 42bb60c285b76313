using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules;

/// <summary>What a rule finds at a target: a fault, or a day on which the result would differ.</summary>
internal abstract record RuleFinding;

/// <summary>Something that does not hold.</summary>
/// <param name="At">The smallest thing that is wrong.</param>
/// <param name="Message">What is wrong, in the words of the document, without full stop.</param>
/// <param name="Fix">What to do about it, without full stop.</param>
internal sealed record RuleFault(Location At, string Message, string Fix) : RuleFinding
{
    /// <summary>The document that it is about, where that is not the rule's target.</summary>
    public Document? Subject { get; init; }

    /// <summary>How much it weighs where the manifest does not say otherwise; none where that is the rule's default.</summary>
    public Severity? Weight { get; init; }

    /// <summary>Faults of which this one is only a consequence; one of them that is reported suffices.</summary>
    public IReadOnlyList<FaultCause> CausedBy { get; init; } = [];

    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];
}

/// <summary>A day on which the result would differ.</summary>
internal sealed record RuleChange(DateOnly On, string What) : RuleFinding;
