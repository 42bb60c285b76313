namespace ComplianceAsCode.Tests.Rules;

/// <summary>Files of the workspace of the rule pages, by what they hold.</summary>
internal static class Files
{
    public const string Manifest = "aims.yaml";
    public const string Framework = "framework.yaml";
    public const string Evidence = "evidence/bias-2026Q2.md";
    public const string Dataset = "datasets/applications-2025.yaml";
    public const string Model = "models/credit-scorer.yaml";
    public const string HostedModel = "models/help-assistant.yaml";
    public const string System = "systems/credit-scoring.md";
    public const string HelpDesk = "systems/help-desk.md";
    public const string Assessment = "impact-assessments/credit-scoring.yaml";
    public const string Supplier = "suppliers/model-host.yaml";
    public const string Control = "controls/A.9.2.md";
    public const string Communication = "evidence/policies-communicated.md";
    public const string AiPolicy = "policies/ai-policy.md";
    public const string Roles = "roles.yaml";
    public const string Audit = "audits/2026-03.md";
    public const string Finding = "findings/2026-03-1.yaml";
    public const string Action = "actions/tell-underwriters.yaml";
    public const string Review = "management-reviews/2026-04.yaml";
    public const string Certification = "certification/2026.yaml";
    public const string Kpi = "kpis/parity.yaml";
}
