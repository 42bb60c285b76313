using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Standing;

/// <summary>The computed status of a requirement.</summary>
public enum RequirementStatus
{
    /// <summary>No control states it, or the statement leaves out what must not be left out.</summary>
    NotAddressed,

    /// <summary>It is stated, and no record proves anything of it.</summary>
    NotEvidenced,

    /// <summary>Some records prove it; something is missing, late, failed, changed or not approved.</summary>
    PartlyEvidenced,

    /// <summary>It is implemented, and every record that it needs holds.</summary>
    Evidenced,

    /// <summary>It is left out by the statement of applicability.</summary>
    Excluded,
}

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
    /// <summary>Whether more is claimed than is proven.</summary>
    public bool ClaimsMore => Claims.Contains("compliant") && Status is not RequirementStatus.Evidenced;
}
