namespace ComplianceAsCode.Schema;

/// <summary>The names of the kinds, as <c>kind:</c> gives them and references ask for them.</summary>
public static class KindNames
{
#pragma warning disable CS1591 // Each constant is the name of the kind that Kinds/ declares under the same word.
    public const string Scope = "scope", Context = "context", Role = "role", AiSystem = "ai-system", Model = "model", Dataset = "dataset", Supplier = "supplier";
    public const string Control = "control", Risk = "risk", ImpactAssessment = "impact-assessment", Objective = "objective", Action = "action", Change = "change";
    public const string Policy = "policy", Procedure = "procedure", Statement = "statement", Approval = "approval", Evidence = "evidence", EventLog = "event-log";
    public const string Meeting = "meeting", Training = "training", Incident = "incident", Concern = "concern", Waiver = "waiver";
    public const string Audit = "audit", Finding = "finding", ManagementReview = "management-review", Certification = "certification", Kpi = "kpi";
#pragma warning restore CS1591
}
