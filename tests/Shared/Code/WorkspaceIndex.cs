namespace ComplianceAsCode.CodeTests;

/// <summary>An index of the base workspace of the rule pages.</summary>
internal static class WorkspaceIndex
{
    public const string Purpose = "Ranks consumer credit applications for a human underwriter; never decides alone.";

    public const string HelpPurpose = "Answers customers' questions about their contracts from the public help pages.";

    public static string Text { get; } = Of(
        $"ai-system|SYS-credit-scoring|systems/credit-scoring.md|3|title=Credit scoring|purpose={Purpose}|risk=high|release=2.1.0|owner=head-of-risk|model=MDL-credit-scorer",
        $"ai-system|SYS-help-desk|systems/help-desk.md|3|title=Help desk|purpose={HelpPurpose}|risk=limited|release=1.4.0|owner=service-desk-lead|model=MDL-help-assistant",
        $"model|MDL-credit-scorer|models/credit-scorer.md|3|title=Credit scorer|release=2.1.0|owner=head-of-risk|origin=trained|system=SYS-credit-scoring|purpose={Purpose}|risk=high|training-data=DST-applications-2025|code=Lending.CreditScorer",
        $"model|MDL-help-assistant|models/help-assistant.md|3|title=Help assistant|release=gpt-4o-2024-08-06|owner=service-desk-lead|origin=hosted|system=SYS-help-desk|purpose={HelpPurpose}|risk=limited",
        "model|MDL-old-scorer|models/old-scorer.md|3|title=Old scorer|release=1.0.0|owner=head-of-risk|origin=trained|system=SYS-credit-scoring|retired=true",
        "dataset|DST-applications-2025|datasets/applications-2025.md|3|title=Applications of 2025|owner=head-of-risk",
        "policy|POL-ai-policy|policies/ai-policy.md|3|title=AI policy|owner=managing-director",
        "policy|POL-human-oversight|policies/human-oversight.md|3|title=Human oversight|owner=compliance-lead",
        "event-log|LOG-credit-scoring|logs/credit-scoring.md|3|title=Events of credit scoring|owner=head-of-risk|phase=testing|phase=deployment|phase=operation",
        "evidence|EVD-bias-2026Q2|evidence/EVD-bias-2026Q2.md|3|title=Bias test|owner=head-of-risk|system=SYS-credit-scoring|model=MDL-credit-scorer|requirement=A.6.2.4|fresh=true|passed=true",
        "role|ROL-compliance|roles/compliance.md|3|title=Compliance owner|owner=managing-director|holder=compliance-lead",
        "role|ROL-risk|roles/risk.md|3|title=Risk owner|owner=managing-director|holder=head-of-risk",
        "person|head-of-risk|aims.yaml|8",
        "person|service-desk-lead|aims.yaml|9",
        "person|managing-director|aims.yaml|10",
        "person|compliance-lead|aims.yaml|11",
        "person|internal-auditor|aims.yaml|12",
        "code-policy|minimal|aims.yaml|21|require=intended-purpose|require=event-logging|require=risk|require=owner",
        "code-policy|limited|aims.yaml|21|require=intended-purpose|require=event-logging|require=risk|require=owner",
        "code-policy|high|aims.yaml|20|require=intended-purpose|require=event-logging|require=risk|require=owner|require=human-oversight|require=training-data|require=limitation",
        "code-policy|prohibited|aims.yaml|21|require=intended-purpose|require=event-logging|require=risk|require=owner",
        "api|T:Contoso.Scoring.Client|aims.yaml|30");

    /// <summary>An index of records that are written with <c>|</c> for the tab.</summary>
    public static string Of(params string[] records) =>
        "compliance-index 1\n" + string.Concat(records.Order(StringComparer.Ordinal).Select(record => record.Replace('|', '\t') + "\n"));
}
