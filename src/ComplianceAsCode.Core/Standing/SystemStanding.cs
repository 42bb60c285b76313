using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Standing;

/// <summary>Where a requirement that applies by condition stands for one system.</summary>
/// <param name="System">The system.</param>
/// <param name="Applicability">Whether and from when it applies.</param>
/// <param name="Status">What is computed.</param>
/// <param name="Basis">The weakest word on which the status rests; none where nothing is proven.</param>
/// <param name="Records">The documents that are offered for it, judged.</param>
/// <param name="Gaps">What is missing, in clauses.</param>
public sealed record SystemStanding(
    Document System, SystemApplicability Applicability, RequirementStatus Status, StatusBasis? Basis, IReadOnlyList<RecordWorth> Records, IReadOnlyList<string> Gaps);
