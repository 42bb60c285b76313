namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>A fault for each rule on documents, by stage: what somebody would get wrong in a management system that is otherwise in order.</summary>
internal static class InjectedFaults
{
    /// <summary>Rules without a fault here, and why.</summary>
    public static IReadOnlyDictionary<string, string> Without { get; } = new Dictionary<string, string>
    {
        ["CAC2017"] = "it compares with a base revision",
        ["CAC3008"] = "it compares with a base revision",
        ["CAC9001"] = "without a manifest there is nothing else that could be reported or not; see ManifestIsFoundTests",
    };

    public static IEnumerable<InjectedFault> All => [.. Reading, .. Scope, .. GapAnalysisFaults.All, .. Operation, .. Audit, .. Certification, .. Configuration];

    private static InjectedFault[] Reading =>
    [
        new("CAC0001", new("concerns/CNC-2026-01.md", "on average.", "on average — naïvely."))
        {
            IsLatin1 = true,
            At = new("concerns/CNC-2026-01.md", "[||]---\nkind: concern"),
        },
        new("CAC0002", new("concerns/CNC-2026-01.md", "status: closed", "status: [|[|]closed")),
        new("CAC0003", new("concerns/CNC-2026-01.md", "---\n\n# The pace", "\n# The pace")) { At = new("concerns/CNC-2026-01.md", "[|---|]") },
        new("CAC0004", new("concerns/CNC-2026-01.md", "kind: concern", "kind: [|complaint|]")),
        new("CAC0005", new("actions/ACT-supplier-notice.md", "effort-days: 3", "[|effort|]: 3")),
        new("CAC0006", new("objectives/OBJ-ai-literacy.md", "due: 2027-03-31\n", "")) { At = new("objectives/OBJ-ai-literacy.md", "[|kind|]:") },
        new("CAC0007", new("kpis/KPI-override-rate.md", "frequency: P3M", "frequency: [|quarterly|]")),
        new("CAC0008", new("concerns/CNC-2026-01.md", "status: closed\n", "status: closed\n[|status|]: open\n")),
        new("CAC0009", new("concerns/CNC-2026-01.md", "id: CNC-2026-01", "id: [|2026-01|]")),
        new("CAC0010", new("evidence/EVD-worker-notice.md", "id: EVD-worker-notice", "id: [|EVD-applicant-notice|]")) { And = [new("controls/CTL-A.8.5.md", "  - EVD-worker-notice\n", "")] },
        new("CAC0011", new("actions/ACT-supplier-notice.md", "owner: ROL-technology-lead", "owner: [|ROL-technology-leed|]")),
        new("CAC0012", new("actions/ACT-supplier-notice.md", "controls: [CTL-A.10.2]", "controls: [[|PRC-supplier-management|]]")),
        new("CAC0013", new("findings/FND-2026-08.md", "requirement: 6.1.4", "requirement: [|6.1.9|]")),
        new("CAC0014", new("controls/CTL-A.4.5.md", "## Implementation", "## How it is done"))
        {
            At = new("controls/CTL-A.4.5.md", "title: [|System and computing resources|]"),
        },
        new("CAC0015", new("suppliers/SUP-model-host.md", "../findings/FND-2026-03.md", "[|../findings/FND-2026-33.md|]")),
        new("CAC0016", new("risks/RSK-one-developer.md", "A deputy rebuilt", "[|TODO|]: name the deputy who rebuilt")),
        new("CAC0017", new("concerns/CNC-2026-01.md", "status: closed\n", $"status: closed\nx-notes: {new string('[', 64)}[|[|]{new string(']', 65)}\n")),
        new("CAC0018", new("concerns/CNC-2026-01.md", "answered: 2026-08-01", "answered: [|2026-07-01|]")),
        new("CAC0019", new("suppliers/SUP-hosting.md", "path: evidence/files/supplier-assessment-2026.md", "path: [|../supplier-assessment-2026.md|]")),
        new("CAC0020", new("actions/ACT-supplier-notice.md", "changes: [SUP-model-host]", "changes: [[|PRC-purchase|]]"))
        {
            Added = [new("procedures/PRC-purchase.md", AddedFiles.RetiredProcedure)],
        },
    ];

    private static InjectedFault[] Scope =>
    [
        new("CAC1001", new("scope/SCP-aims.md", "status: approved", "status: [|draft|]")),
        new("CAC1002", new("roles/ROL-executive-sponsor.md", "from: 2026-01-12, as", "from: 2026-01-12, to: 2026-11-20, as"))
        {
            At = new("roles/ROL-executive-sponsor.md", "[|holders|]"),
        },
        new("CAC1003", new("roles/ROL-compliance-owner.md", "type: compliance-owner", "type: other")) { At = new("aims.yaml", "[|aims|]:") },
        new("CAC1003", new("roles/ROL-compliance-owner.md", "person: compliance-lead, from: 2026-01-12,", "person: compliance-lead, from: 2026-01-12, to: 2026-11-20,"))
        {
            At = new("roles/ROL-compliance-owner.md", "[|holders|]"),
        },
        new("CAC1004", new("roles/ROL-ai-committee.md", "customer service, compliance]", "compliance]"))
        {
            At = new("scope/SCP-aims.md", "[|customer service|], compliance]"),
        },
        new("CAC1005", new("systems/SYS-help-assistant.md", "ai-roles: [provider, user]", "ai-roles: [provider, [|partner|]]")),
        new("CAC1006", new("context/CTX-climate.md", "category: climate", "category: regulation")) { At = new("aims.yaml", "[|aims|]:") },
        new("CAC1007", new("scope/SCP-aims.md", "covers: all-ai", "covers: selected"))
        {
            Approved = true,
            And = [new("scope/SCP-aims.md", "systems: [SYS-credit-scoring, SYS-help-assistant]", "systems: [SYS-credit-scoring]")],
            At = new("systems/SYS-help-assistant.md", "[|SYS-help-assistant|]"),
        },
        new("CAC1008", new("systems/SYS-help-assistant.md", "users:", "x-users:")) { At = new("systems/SYS-help-assistant.md", "[|kind|]:") },
        new("CAC1009", new("systems/SYS-help-assistant.md", "datasets: [DST-help-articles, DST-help-questions]", "datasets: [DST-help-articles]"))
        {
            At = new("datasets/DST-help-questions.md", "[|DST-help-questions|]"),
        },
        new("CAC1010", new("datasets/DST-loan-book.md", "source: Loan administration system, loans granted from 2019 to 2023 and closed by the end of 2025, 11,842 rows", "source: [|unknown|]")),
        new("CAC1011", new("systems/SYS-help-assistant.md", "risk: limited", "risk: [|prohibited|]")),
        new("CAC1012", new("suppliers/SUP-hosting.md", "assessed: 2026-06-18", "assessed: [|2025-06-18|]")),
        new("CAC1013", new("roles/ROL-compliance-owner.md", "percent: 30, from: 2026-01-12", "percent: 30, from: 2026-01-12, to: 2026-10-31"))
        {
            At = new("roles/ROL-compliance-owner.md", "[|allocation|]"),
        },
    ];

    private static InjectedFault[] Operation =>
    [
        new("CAC3001", new("policies/POL-accountability.md", "topics: [accountability]", "topics: [accountability, ai-policy]"))
        {
            Approved = true,
            At = new("policies/POL-ai-policy.md", "[|ai-policy|]]"),
        },
        new("CAC3002", new("policies/POL-accountability.md", "review-by: 2027-02-15", "review-by: [|2026-11-20|]")) { Approved = true },
        new("CAC3003", new("policies/POL-accountability.md", "review-by: 2027-02-15", "review-by: [|2026-12-10|]")) { Approved = true },
        new("CAC3004") { Deleted = "approvals/APR-POL-accountability-1.0.0.yaml", At = new("policies/POL-accountability.md", "[|approved|]") },
        new("CAC3005", new("policies/POL-accountability.md", "does not delegate this", "delegates this"))
        {
            At = new("approvals/APR-POL-accountability-1.0.0.yaml", "[|sha256:ea73c2f5522c9de76bfb4487fecddaa0c7ee4499d16fc32db2e04cc3a408a26e|]"),
        },
        new("CAC3006", new("approvals/APR-POL-accountability-1.0.0.yaml", "by: compliance-lead, role: compliance-owner", "by: [|model-developer|], role: compliance-owner")),
        new("CAC3007", new("policies/POL-accountability.md", "author: head-of-risk", "author: compliance-lead"))
        {
            Approved = true,
            At = new("approvals/APR-POL-accountability-1.0.0.yaml", "by: [|compliance-lead|]"),
        },
        new("CAC3009", new("approvals/APR-POL-accountability-1.0.0.yaml", "role: compliance-owner, at: 2026-02-12T10:25:00Z }", "role: compliance-owner, at: 2026-02-12T10:25:00Z, signature: [|U1NIU0lHAAAAAQ==|] }")),
        new("CAC3010", new("policies/POL-ai-ethics.md", "topics: [ai-ethics]", "topics: [accountability]"))
        {
            Approved = true,
            At = new("aims.yaml", "[|ai-ethics|]"),
        },
        new("CAC3011", new("policies/POL-accountability.md", "communicated:", "x-communicated:"))
        {
            Approved = true,
            At = new("policies/POL-accountability.md", "[|kind|]:"),
        },
        new("CAC3101", new("aims.yaml", "{ for: model, require: [model-card] }", "{ for: model, require: [model-card, [|robustness-test|]] }")),
        new("CAC3102", new("evidence/EVD-worker-notice.md", "collected: 2026-04-27", "collected: [|2025-10-27|]")),
        new("CAC3103", new("evidence/EVD-worker-notice.md", "collected: 2026-04-27", "collected: [|2025-12-01|]")),
        new("CAC3104") { Deleted = "evidence/files/worker-notice.md", At = new("evidence/EVD-worker-notice.md", "[|evidence/files/worker-notice.md|]") },
        new("CAC3105", new("evidence/files/worker-notice.md", "# ", "# A "))
        {
            At = new("evidence/EVD-worker-notice.md", "[|sha256:cac4a964c2d0ec019d5307f9a9def46d60cb53dcae4826613694a68bb1ffc4f1|]"),
        },
        new("CAC3106", new("evidence/EVD-credit-scoring-robustness.md", "value: 0.018", "value: [|0.058|]")),
        new("CAC3107", new("evidence/EVD-credit-scoring-robustness.md", "result: pass", "result: [|fail|]")),
        new("CAC3108", new("evidence/EVD-worker-notice.md", "requirements:", "x-requirements:")) { At = new("evidence/EVD-worker-notice.md", "[|kind|]:") },
        new("CAC3109", new("evidence/EVD-credit-scoring-user-guide.md", "release: 2.1.0", "release: [|2.0.3|]")),
        new("CAC3110", new("evidence/EVD-credit-scoring-robustness.md", "release: 2.1.0\n", ""))
        {
            At = new("evidence/EVD-credit-scoring-robustness.md", "[|kind|]:"),
        },
        new("CAC3111", new("evidence/EVD-worker-notice.md", "evidence/files/worker-notice.md, sha256: sha256:cac4a964c2d0ec019d5307f9a9def46d60cb53dcae4826613694a68bb1ffc4f1", "evidence/files/applicant-notice.md, sha256: sha256:671fe1ccf5ee3af510c08e53807d6f3287810864d6b85f44bff10d70382029a7"))
        {
            At = new("evidence/EVD-applicant-notice.md", "[|sha256:671fe1ccf5ee3af510c08e53807d6f3287810864d6b85f44bff10d70382029a7|]"),
        },
        new("CAC3112", new("evidence/EVD-credit-scoring-robustness.md", "Income, amount, debt ratio and years of employment of 1,500 held-out applications were changed at random by up to 5 % and scored again. AUC did not fall, and 1.8 % of recommendations flipped; all of them had scores within 0.02 of the threshold.\n", "[|We have no robustness test for this release|].\n")),
        new("CAC3113", new("evidence/files/help-assistant-prompt.md", "# ", "# The "))
        {
            At = new("models/MDL-help-assistant.md", "[|'sha256:254a2e11c496d38cdbd70901d4b4c2ff5bfe94b28c7726e72974c8db6c5c249a'|]"),
        },
        new("CAC3301", new("meetings/MTG-2026-11-03.md", "body: ROL-ai-committee", "body: ROL-top-management"))
        {
            At = new("meetings/MTG-2026-08-04.md", "held: [|2026-08-04|]"),
        },
        new("CAC3302", new("meetings/MTG-2026-02-10.md", "owner: ROL-owner-credit-scoring, due: 2026-02-10", "owner: [|ROL-internal-auditor|], due: 2026-02-10")),
        new("CAC3303", new("incidents/INC-2026-01.md", "root-cause:", "x-root-cause:")) { At = new("incidents/INC-2026-01.md", "[|kind|]:") },
        new("CAC3304", new("roles/ROL-data-steward.md", "before the first release, evidence: TRN-fairness-testing", "before the first release, evidence: [|TRN-leadership-briefing|]")),
        new("CAC3305", new("concerns/CNC-2026-01.md", "answered:", "x-answered:")) { At = new("concerns/CNC-2026-01.md", "[|kind|]:") },
        new("CAC3306", new("procedures/PRC-risk-treatment.md", "status: approved", "status: draft")) { At = new("aims.yaml", "[|iso-42001-2023|]") },
    ];

    private static InjectedFault[] Audit =>
    [
        new("CAC4001", new("aims.yaml", "internal-audit: P1Y", "[|internal-audit|]: P2M")),
        new("CAC4002", new("audits/AUD-internal-2026.md", "systems: [SYS-credit-scoring, SYS-help-assistant]", "systems: [SYS-credit-scoring]"))
        {
            And = [new("audits/AUD-internal-2027.md", "systems: [SYS-credit-scoring, SYS-help-assistant]", "systems: [SYS-credit-scoring]")],
            At = new("systems/SYS-help-assistant.md", "[|SYS-help-assistant|]"),
        },
        new("CAC4002", new("audits/AUD-internal-2026.md", "A.3, A.4, A.5, A.6, A.7, A.8, A.9, A.10]\nsystems", "A.4, A.5, A.6, A.7, A.8, A.9, A.10]\nsystems"))
        {
            At = new("aims.yaml", "[|iso-42001-2023|]"),
        },
        new("CAC4003", new("audits/AUD-internal-2026.md", "person: internal-auditor", "person: [|head-of-risk|]"))
        {
            And = [new("audits/AUD-internal-2026.md", "impartiality:", "x-impartiality:")],
        },
        new("CAC4004", new("findings/FND-2026-03.md", "root-cause:", "x-root-cause:")) { At = new("findings/FND-2026-03.md", "[|kind|]:") },
        new("CAC4005", new("actions/ACT-supplier-notice.md", "finding: FND-2026-03\n", "")) { At = new("findings/FND-2026-03.md", "[|kind|]:") },
        new("CAC4006", new("findings/FND-2026-03.md", "due: 2027-01-29", "due: [|2026-11-20|]")),
        new("CAC4007", new("actions/ACT-access-by-training.md", "status: done", "status: in-progress"))
        {
            And = [new("actions/ACT-access-by-training.md", "due: 2026-10-15", "due: 2027-01-29")],
            At = new("findings/FND-2026-02.md", "closed: [|2026-10-30|]"),
        },
        new("CAC4008", new("aims.yaml", "management-review: P1Y", "[|management-review|]: P2M")),
        new("CAC4009", new("management-reviews/MRV-2026.md", "  improvement-opportunities:", "  x-improvement-opportunities:"))
        {
            At = new("management-reviews/MRV-2026.md", "[|inputs|]"),
        },
        new("CAC4010", new("management-reviews/MRV-2026.md", ", due: 2026-10-15, action: ACT-calendar", ""))
        {
            At = new("management-reviews/MRV-2026.md", """[|"One calendar of tests, reviews, audits and assessments is kept."|]"""),
        },
        new("CAC4011", new("findings/FND-2026-03.md", "class: minor", "class: [|major|]")),
        new("CAC4012", new("management-reviews/MRV-2026.md", "attendees: [managing-director, ", "[|attendees|]: [")),
        new("CAC4013", new("findings/FND-2026-07.md", "response:", "x-response:")) { At = new("findings/FND-2026-07.md", "[|kind|]:") },
        new("CAC4014", new("audits/AUD-stage-2.md", "planned: 2026-12-15", "planned: [|2026-11-16|]")),
    ];

    private static InjectedFault[] Certification =>
    [
        new("CAC5001", new("certification/CRT-iso-42001.md", "checked-on: 2026-09-14", "checked-on: [|2025-09-14|]")),
        new("CAC5002", new("certification/CRT-iso-42001.md", "stage-1: { planned: 2026-10-20, performed: 2026-10-20 }\nstage-2: { planned: 2026-12-15 }\n", "stage-1: { performed: 2025-09-15 }\nstage-2: { performed: 2025-10-20 }\ndecision: [|2025-11-17|]\n"))
        {
            And = [new("roles/ROL-executive-sponsor.md", "from: 2026-01-12", "from: 2023-01-09"), new("approvals/APR-SCP-aims-1.0.0.yaml", "at: 2026-", "at: 2025-")],
        },
        new("CAC5003", new("certification/CRT-iso-42001.md", "stage-1: { planned: 2026-10-20, performed: 2026-10-20 }\nstage-2: { planned: 2026-12-15 }\n", "stage-1: { performed: 2023-09-15 }\nstage-2: { performed: 2023-10-20 }\ndecision: [|2023-11-17|]\nsurveillance: [{ performed: 2024-11-05 }, { performed: 2025-11-05 }]\n"))
        {
            And = [new("roles/ROL-executive-sponsor.md", "from: 2026-01-12", "from: 2023-01-09"), new("approvals/APR-SCP-aims-1.0.0.yaml", "at: 2026-", "at: 2023-")],
        },
        new("CAC5004", new("kpis/KPI-override-rate.md", "frequency: P3M", "frequency: [|P1M|]")),
        new("CAC5005", new("kpis/KPI-override-rate.md", "value: 8.4", "value: [|2.4|]")),
        new("CAC5006", new("certification/CRT-iso-42001.md", "stage-1: { planned: 2026-10-20, performed: 2026-10-20 }\nstage-2: { planned: 2026-12-15 }\n", "stage-1: { performed: 2025-12-01 }\nstage-2: { performed: 2026-01-12 }\ndecision: 2026-01-26\n"))
        {
            At = new("certification/CRT-iso-42001.md", "[|SCP-aims|]"),
        },
        new("CAC5007", new("controls/CTL-8.3.md", "requirement: 8.3", "requirement: [|8.3|]"))
        {
            Deleted = "evidence/EVD-risk-treatment-results.md",
            And =
            [
                new("controls/CTL-8.3.md", "  - EVD-risk-treatment-results\n  - EVD-residual-risk-acceptance\n  - STM-aims\n", "  - EVD-residual-risk-acceptance\n"),
                new("controls/CTL-8.3.md", "claim: compliant", "claim: partial\ngap: { missing: 'A record of what the treatments did.', consequence: 'A treatment that does nothing goes unseen.' }"),
                new("actions/ACT-stage-2.md", "status: in-progress", "status: in-progress\ncontrols: [CTL-8.3]"),
                new("actions/ACT-second-developer.md", "records: [EVD-staffing, EVD-risk-treatment-results]", "records: [EVD-staffing]"),
            ],
        },
        new("CAC5008", new("kpis/KPI-override-rate.md", "  - { on: 2026-11-03, by: compliance-lead, trigger: scheduled }\n", ""))
        {
            At = new("kpis/KPI-override-rate.md", "[|reviews|]"),
        },
    ];

    private static InjectedFault[] Configuration =>
    [
        new("CAC9002", new("aims.yaml", "stage: 5", "stage: [|7|]")),
        new("CAC9003", new("aims.yaml", "stage: 5\n", "stage: 5\nrules: { [|CAC7777|]: off }\n")),
        new("CAC9004", new("aims.yaml", "nist-ai-rmf-1.0]", "nist-ai-rmf-1.0, [|iso-42006-2025|]]")),
        new("CAC9005") { Added = [new("waivers/WVR-second.md", AddedFiles.SecondWaiver)] },
        new("CAC9006", new("waivers/WVR-penetration-test.md", "approved-by: managing-director", "approved-by: [|model-developer|]")),
        new("CAC9007") { Added = [new("aims.baseline.yaml", AddedFiles.FaultThatIsNotThere)] },
        new("CAC9008") { Added = [new("aims.baseline.yaml", AddedFiles.PermissionThatEnded)] },
    ];
}
