using ComplianceAsCode.Output.Index;

namespace ComplianceAsCode.Build.Tests;

/// <summary>The index: what documents say to code.</summary>
public sealed class CodeIndexTests
{
    private const string System = """
        ---
        kind: ai-system
        id: SYS-scoring
        title: Scoring
        owner: head-of-risk
        purpose: Ranks applications.
        risk: limited
        lifecycle: operation
        release: 2.1.0
        ai-roles: [provider]
        models: [MDL-scorer]
        ---
        """;

    private const string Model = """
        kind: model
        id: MDL-scorer
        title: Scorer
        owner: head-of-risk
        release: 2.1.0
        origin: trained
        type: logistic regression
        training-data: [DST-b, DST-a]
        code: [Lending.Scorer]
        """;

    [Fact]
    public void It_begins_with_its_version_and_ends_each_line_with_a_line_feed()
    {
        using var workspace = new Workspace();
        var index = CodeIndex.Write(workspace.Check().Context!);
        Assert.StartsWith("compliance-index 1\n", index);
        Assert.EndsWith("\n", index);
        Assert.DoesNotContain('\r', index);
    }

    [Fact]
    public void Its_records_are_sorted_ordinally()
    {
        using var workspace = new Workspace().Add("systems/scoring.md", System).Add("models.yaml", Model);
        var records = Records(workspace);
        Assert.Equal(records.Order(StringComparer.Ordinal), records);
    }

    [Fact]
    public void A_system_says_what_code_repeats() =>
        Says("ai-system\tSYS-scoring\tsystems/scoring.md\t2\ttitle=Scoring\tpurpose=Ranks applications.\trisk=limited\trelease=2.1.0\towner=head-of-risk\tmodel=MDL-scorer",
            ("systems/scoring.md", System));

    [Fact]
    public void A_retired_system_says_so() =>
        Says("\tmodel=MDL-scorer\tretired=true", ("systems/scoring.md", System.Replace("lifecycle: operation", "lifecycle: retired")));

    [Fact]
    public void A_model_has_purpose_and_risk_of_its_system() =>
        Says("model\tMDL-scorer\tmodels.yaml\t1\ttitle=Scorer\trelease=2.1.0\towner=head-of-risk\torigin=trained\tsystem=SYS-scoring\tpurpose=Ranks applications.\trisk=limited\ttraining-data=DST-a\ttraining-data=DST-b\tcode=Lending.Scorer",
            ("systems/scoring.md", System), ("models.yaml", Model));

    [Fact]
    public void A_model_of_several_systems_has_the_highest_risk_and_no_purpose_unless_they_agree() =>
        Says("\torigin=trained\tsystem=SYS-pricing\tsystem=SYS-scoring\trisk=high\t",
            ("systems/scoring.md", System), ("models.yaml", Model),
            ("systems/pricing.md", System.Replace("SYS-scoring", "SYS-pricing").Replace("Ranks applications.", "Proposes a price.").Replace("risk: limited", "risk: high")));

    [Fact]
    public void A_model_whose_systems_are_all_retired_is_retired() =>
        Says("\tcode=Lending.Scorer\tretired=true", ("systems/scoring.md", System.Replace("lifecycle: operation", "lifecycle: retired")), ("models.yaml", Model));

    [Fact]
    public void A_model_without_a_system_has_neither_purpose_nor_risk() =>
        Says("model\tMDL-scorer\tmodels.yaml\t1\ttitle=Scorer\trelease=2.1.0\towner=head-of-risk\torigin=trained\ttraining-data=DST-a\ttraining-data=DST-b\tcode=Lending.Scorer", ("models.yaml", Model));

    [Fact]
    public void A_model_has_its_limitations_and_the_logs_and_the_oversight_of_its_systems() =>
        Says("\tlog=LOG-scoring\toversight=POL-oversight\tlimitation=Not for firms.\tlimitation=Not for minors.\ttraining-data=",
            ("systems/scoring.md", System.Replace("models: [MDL-scorer]", "models: [MDL-scorer]\nlogs: [LOG-scoring]\noversight: POL-oversight")),
            ("models.yaml", Model + "\nlimitations: [Not for minors., Not for firms.]"));

    [Fact]
    public void A_retired_policy_says_what_replaced_it() =>
        Says("policy\tPOL-old\told.yaml\t1\ttitle=Old\tretired=true\tsuccessor=POL-new",
            ("old.yaml", "kind: policy\nid: POL-old\ntitle: Old\nstatus: retired"),
            ("new.yaml", "kind: policy\nid: POL-new\ntitle: New\nstatus: approved\nsupersedes: POL-old"),
            ("draft.yaml", "kind: policy\nid: POL-other\ntitle: Other\nstatus: retired\nsupersedes: POL-old"));

    [Fact]
    public void A_template_is_the_document_that_the_tool_writes_with_marks()
    {
        using var workspace = new Workspace();
        var template = Assert.Single(Records(workspace), r => r.StartsWith("template\t", StringComparison.Ordinal));
        Assert.StartsWith("template\tmodel\tmodels/§id.md\t1\ttext=---\\nkind: model\\nid: §id\\ntitle: §title\\n", template);
        Assert.Contains("\\ncode: [§type]\\n", template);
    }

    [Fact]
    public void Evidence_says_whether_it_is_fresh_and_passed_and_no_date() =>
        Says("evidence\tEVD-bias\tbias.yaml\t1\ttitle=Bias\ttype=bias-test\tsystem=SYS-scoring\tmodel=MDL-scorer\trequirement=A.6.2.4\tfresh=true\tpassed=false", ("bias.yaml", """
            kind: evidence
            id: EVD-bias
            title: Bias
            owner: head-of-risk
            type: bias-test
            collected: 2026-05-01
            valid-for: P90D
            source: pipeline
            requirements: [A.6.2.4]
            system: SYS-scoring
            model: MDL-scorer
            result: pass
            metrics: [{ name: difference, value: 0.3, operator: <, threshold: 0.1 }]
            """));

    [Theory]
    [InlineData("CAC3101", "", "evidence-missing=bias-test")]
    [InlineData("CAC3102", "result: pass", "evidence-expired=EVD-bias")]
    [InlineData("CAC3107", "result: fail", "evidence-failed=EVD-bias")]
    [InlineData("CAC3106", "result: pass\nmetrics: [{ name: difference, value: 0.3, operator: <, threshold: 0.1 }]", "evidence-failed=EVD-bias")]
    public void A_model_says_what_its_evidence_lacks_where_the_rule_on_documents_is_off(string rule, string evidence, string expected)
    {
        using var workspace = WithEvidence(evidence);
        Assert.DoesNotContain("\tevidence-", CodeIndex.Write(workspace.Check().Context!));
        workspace.AddToManifest($"rules: {{ {rule}: off }}");
        Assert.Contains($"\tcode=Lending.Scorer\t{expected}\n", CodeIndex.Write(workspace.Check().Context!));
    }

    [Fact]
    public void A_model_with_all_its_evidence_lacks_none()
    {
        using var workspace = WithEvidence("result: pass").AddToManifest("rules: { CAC3101: off, CAC3102: off, CAC3106: off, CAC3107: off }");
        Assert.DoesNotContain("\tevidence-", CodeIndex.Write(workspace.Check("2026-05-02").Context!));
    }

    private static Workspace WithEvidence(string result)
    {
        var workspace = new Workspace().AddToManifest("evidence: [{ for: ai-system, require: [bias-test] }]").Add("systems/scoring.md", System).Add("models.yaml", Model);
        return result.Length == 0 ? workspace : workspace.Add("bias.yaml", $"""
            kind: evidence
            id: EVD-bias
            title: Bias
            owner: head-of-risk
            type: bias-test
            collected: 2026-05-01
            valid-for: P30D
            source: pipeline
            requirements: [A.6.2.4]
            system: SYS-scoring
            """ + "\n" + result + "\n");
    }

    [Fact]
    public void A_role_says_who_holds_it_on_the_day() =>
        Says("role\tROL-risk\troles.yaml\t1\ttitle=Head of risk\tholder=deputy", ("roles.yaml", """
            kind: role
            id: ROL-risk
            title: Head of risk
            type: system-owner
            holders:
              - { person: head-of-risk, from: 2025-01-01, to: 2026-05-31 }
              - { person: deputy, from: 2026-06-01 }
            """));

    [Fact]
    public void An_event_log_says_its_phases() =>
        Says("event-log\tLOG-scoring\tlog.yaml\t1\ttitle=Log\tphase=operation\tphase=testing", ("log.yaml", """
            kind: event-log
            id: LOG-scoring
            title: Log
            owner: head-of-risk
            phases: [testing, operation]
            sources: [{ kind: file, location: log.jsonl }]
            retention: P1Y
            """));

    [Fact]
    public void The_manifest_says_who_there_is_and_what_code_must_carry()
    {
        using var workspace = new Workspace().AddToManifest("""
            code:
              - { require: [owner, risk] }
              - { when: { risk: [high, prohibited] }, require: [human-oversight, owner] }
            model-apis: ["T:Contoso.Scoring.Client"]
            """);
        string[] expected =
        [
            "api\tT:Contoso.Scoring.Client\taims.yaml\t8",
            "code-policy\thigh\taims.yaml\t5\trequire=human-oversight\trequire=owner\trequire=risk",
            "code-policy\tlimited\taims.yaml\t5\trequire=owner\trequire=risk",
            "code-policy\tminimal\taims.yaml\t5\trequire=owner\trequire=risk",
            "code-policy\tprohibited\taims.yaml\t5\trequire=human-oversight\trequire=owner\trequire=risk",
            "person\tdeputy\taims.yaml\t4",
            "person\thead-of-risk\taims.yaml\t4",
        ];
        Assert.Equal(expected, Records(workspace).Where(r => !r.StartsWith("template\t", StringComparison.Ordinal)));
    }

    [Fact]
    public void Tabs_line_ends_and_backslashes_are_escaped() =>
        Says("title=a\\tb\\nc\\rd\\\\e", ("model.yaml", Model.Replace("title: Scorer", "title: \"a\\tb\\nc\\rd\\\\e\"")));

    [Fact]
    public void Of_two_documents_with_one_id_the_first_counts()
    {
        using var workspace = new Workspace().Add("a.yaml", Model).Add("b.yaml", Model);
        Assert.Single(Records(workspace), r => r.StartsWith("model\t", StringComparison.Ordinal));
    }

    private static void Says(string expected, params (string Path, string Text)[] files)
    {
        using var workspace = new Workspace();
        foreach (var (path, text) in files) workspace.Add(path, text);
        Assert.Contains(expected, CodeIndex.Write(workspace.Check().Context!));
    }

    private static string[] Records(Workspace workspace) => CodeIndex.Write(workspace.Check().Context!).Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
}
