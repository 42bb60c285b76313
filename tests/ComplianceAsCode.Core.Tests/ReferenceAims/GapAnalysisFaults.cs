namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>Faults of the gap analysis: of controls, risks, assessments, actions and objectives.</summary>
internal static class GapAnalysisFaults
{
    public static IEnumerable<InjectedFault> All =>
    [
        new("CAC2001") { Deleted = "controls/CTL-9.3.1.md", At = new("aims.yaml", "[|iso-42001-2023|]") },
        new("CAC2002", new("controls/CTL-6.1.1.md", "applicable: true", "applicable: [|false|]")),
        new("CAC2003", new("controls/CTL-A.4.4.md", "records:\n  - EVD-tooling\n", ""))
        {
            Deleted = "evidence/EVD-tooling.md",
            At = new("controls/CTL-A.4.4.md", "[|compliant|]"),
        },
        new("CAC2004", new("actions/ACT-supplier-notice.md", "controls: [CTL-A.10.2]\n", "")) { At = new("controls/CTL-A.10.2.md", "claim: [|partial|]") },
        new("CAC2005", new("aims.yaml", "nist-ai-rmf-1.0]", "nist-ai-rmf-1.0, house-rules.yaml]"))
        {
            And =
            [
                new("actions/ACT-stage-2.md", "status: in-progress", "status: in-progress\ncontrols: [CTL-house-1]"),
                new("audits/AUD-internal-2026.md", "A.10]\nsystems", "A.10, house-rules:H.1]\nsystems"),
            ],
            Added = [new("house-rules.yaml", AddedFiles.FrameworkWithoutWeights), new("controls/CTL-house-1.md", AddedFiles.ControlWithoutPriority)],
        },
        new("CAC2006", new("actions/ACT-supplier-notice.md", "due: 2027-01-29", "due: [|2026-11-20|]")),
        new("CAC2007", new("risks/RSK-drift.md", "treatment: mitigate", "treatment: [|accept|]")),
        new("CAC2008", new("risks/RSK-drift.md", "accepted-by: managing-director", "accepted-by: [|model-developer|]"))
        {
            And = [new("risks/RSK-drift.md", "residual: { likelihood: 2", "residual: { likelihood: 3")],
        },
        new("CAC2009", new("impact-assessments/IMP-help-assistant.md", "review-by: 2027-09-02", "review-by: [|2026-11-20|]")) { Approved = true },
        new("CAC2010", new("risks/RSK-drift.md", "\nreviewed: 2026-09-29", "\nreviewed: [|2025-09-29|]")),
        new("CAC2011", new("actions/ACT-stage-2.md", "status: in-progress", "status: in-progress\ndepends-on: [ACT-supplier-notice]"))
        {
            And = [new("actions/ACT-supplier-notice.md", "status: in-progress", "status: in-progress\ndepends-on: [[|ACT-stage-2|]]")],
        },
        new("CAC2012", new("controls/CTL-A.4.3.md", "applicable: true", "applicable: [|false|]")) { IsRestated = true },
        new("CAC2013", new("controls/CTL-A.4.5.md", "Availability, place and energy", "Energy"))
        {
            At = new("statements/STM-aims.md", "[|statements/statement-of-applicability.md|]"),
        },
        new("CAC2014", new("actions/ACT-fairness-limit.md", "records: [EVD-credit-scoring-bias, EVD-credit-scoring-monitoring-2026-10]", "[|records|]: [EVD-credit-scoring-bias-2.0.3]")),
        new("CAC2015", new("risks/RSK-unequal-answers.md", "objectives: [C.2.5]", "objectives: [C.2.8]")) { At = new("systems/SYS-help-assistant.md", "[|kind|]:") },
        new("CAC2016", new("objectives/OBJ-ai-literacy.md", "kpi: KPI-training-completion\n", "")) { At = new("objectives/OBJ-ai-literacy.md", "[|share of staff with a current course on AI literacy|]") },
        new("CAC2018", new("controls/CTL-7.2.md", "implementation: implemented", "implementation: partial")) { At = new("controls/CTL-7.2.md", "[|compliant|]") },
    ];
}
