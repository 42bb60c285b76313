using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Standing;

/// <summary>Where a requirement stands: what is computed, and what the organisation claims beside it.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Status">What is computed.</param>
/// <param name="Basis">The weakest word on which the status rests; none where nothing is stated or proven.</param>
/// <param name="Claims">What its controls claim, each once.</param>
/// <param name="Controls">The controls that state it.</param>
/// <param name="Gaps">What keeps it from being evidenced, in clauses.</param>
public sealed record RequirementStanding(
    Requirement Requirement,
    RequirementStatus Status,
    StatusBasis? Basis,
    IReadOnlyList<string> Claims,
    IReadOnlyList<Document> Controls,
    IReadOnlyList<string> Gaps)
{
    /// <summary>System by system, where it applies by condition.</summary>
    public IReadOnlyList<SystemStanding> Systems { get; init; } = [];

    /// <summary>The documents that are offered for it, judged.</summary>
    public IReadOnlyList<RecordWorth> Records { get; init; } = [];

    /// <summary>Why it has no status of its own, where its systems do not say.</summary>
    public string Note { get; init; } = "";

    /// <summary>The first day from which it applies to a system to which it does not apply yet.</summary>
    public DateOnly? AppliesFrom => Systems.Where(s => s.Applicability.State == ApplicabilityState.NotYet).Min(s => s.Applicability.From);

    /// <summary>Whether it has a status that records decide: it applies, and is not left out.</summary>
    public bool Applies => Status is RequirementStatus.Evidenced or RequirementStatus.PartlyEvidenced or RequirementStatus.NotEvidenced or RequirementStatus.NotAddressed;

    /// <summary>Whether something is owed: it applies, is not voluntary, and something is missing.</summary>
    public bool IsGap => Applies && Requirement.Applies != Applicability.Voluntary && (Gaps.Count > 0 || Status is RequirementStatus.NotAddressed or RequirementStatus.NotEvidenced);

    /// <summary>Whether more is claimed than is proven.</summary>
    public bool ClaimsMore => Claims.Contains("compliant") && Applies && Status is not RequirementStatus.Evidenced;

    /// <summary>Whether a claim is another than what is computed.</summary>
    public bool ClaimDiffers => Applies && Claims.Any(c => !Fits(c));

    private bool Fits(string claim) => claim switch
    {
        "compliant" => Status == RequirementStatus.Evidenced || (Requirement.Applies == Applicability.ByCondition && Status == RequirementStatus.PartlyEvidenced && Gaps.Count == 0),
        "partial" => Status == RequirementStatus.PartlyEvidenced,
        _ => Status is RequirementStatus.NotEvidenced or RequirementStatus.NotAddressed,
    };
}
