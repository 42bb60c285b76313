using ComplianceAsCode.Documents;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Readiness;

/// <summary>All that is known of where a requirement stands.</summary>
/// <param name="Citation">How documents of the workspace cite it.</param>
/// <param name="Standing">What is computed, and what is claimed.</param>
/// <param name="Priority">How urgent a gap in it is.</param>
/// <param name="Reusable">What is evidenced in other frameworks and may be of use here.</param>
/// <param name="Actions">Open actions that close its gap.</param>
public sealed record RequirementReadiness(string Citation, RequirementStanding Standing, GapPriority Priority, IReadOnlyList<Reuse> Reusable, IReadOnlyList<Document> Actions);
