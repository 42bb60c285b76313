using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Tests.RealLife;

public sealed class RecordsTests
{
    [Fact]
    public void One_evidence_proves_many_controls()
    {
        using var workspace = new LivedWorkspace()
            .Replace("evidence/bias-2026Q2.md", "requirements: [A.6.2.4]", "requirements: [A.6.2.4, A.9.2]")
            .Write(ControlDocument.Path, ControlDocument.Compliant("policies: [POL-human-oversight]"));

        var context = workspace.IsClean();

        Assert.Equal((RequirementStatus.Evidenced, RequirementStatus.Evidenced), (context.StandingOf("A.6.2.4").Status, context.StandingOf("A.9.2").Status));
    }

    [Fact]
    public void Evidence_of_many_controls_expires_for_all_and_is_one_fault()
    {
        using var workspace = new LivedWorkspace()
            .Replace("evidence/bias-2026Q2.md", "requirements: [A.6.2.4]", "requirements: [A.6.2.4, A.9.2]")
            .Replace("evidence/bias-2026Q2.md", "collected: 2026-05-04", "collected: 2025-12-01")
            .Write(ControlDocument.Path, ControlDocument.Compliant());

        Assert.Equal(["CAC3102"], workspace.Rules());
        Assert.Equal((RequirementStatus.NotEvidenced, RequirementStatus.NotEvidenced), (workspace.Check("2026-06-30").Context!.StandingOf("A.6.2.4").Status, workspace.Check("2026-06-30").Context!.StandingOf("A.9.2").Status));
    }

    [Fact]
    public void Control_is_partly_inherited_from_a_supplier()
    {
        using var workspace = new LivedWorkspace().Write(ControlDocument.Path, ControlDocument.Compliant("""
            policies: [POL-human-oversight]
            inherited:
              - { supplier: SUP-model-host, theirs: Filters harmful answers before they are returned., ours: Reads each answer before it is sent. }
            records: [SUP-model-host]
            """));

        var standing = workspace.IsClean().StandingOf("A.9.2");

        Assert.Equal((RequirementStatus.Evidenced, StatusBasis.Derived), (standing.Status, standing.Basis));
    }

    [Fact]
    public void What_a_supplier_carries_lapses_with_its_assessment()
    {
        using var workspace = new LivedWorkspace().Replace("suppliers/model-host.yaml", "assessed: 2026-03-02", "assessed: 2025-06-29").Write(ControlDocument.Path, ControlDocument.Compliant("""
            inherited:
              - { supplier: SUP-model-host, theirs: Filters harmful answers before they are returned. }
            records: [SUP-model-host]
            """));

        Assert.Contains("CAC1012", workspace.Rules());
        Assert.Equal(RequirementStatus.NotEvidenced, workspace.Check("2026-06-30").Context!.StandingOf("A.9.2").Status);
    }

    [Fact]
    public void Evidence_lies_in_an_external_system()
    {
        using var workspace = new LivedWorkspace()
            .Write(ControlDocument.Path, ControlDocument.Compliant())
            .Write("evidence/use-review.md", """
                ---
                kind: evidence
                id: EVD-use-review-2026Q2
                title: Review of how the score was used
                owner: head-of-risk
                type: x-use-review
                collected: 2026-06-10
                source: governance platform
                requirements: [A.9.2]
                system: SYS-credit-scoring
                result: pass
                artifacts:
                  - url: https://grc.example.org/records/4711
                    sha256: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                    accessed: 2026-06-11
                    custodian: compliance-lead
                    confidential: true
                ---

                In 40 decisions that were drawn at random, each refusal had a reason in words.
                """);

        var standing = workspace.IsClean().StandingOf("A.9.2");

        Assert.Equal((RequirementStatus.Evidenced, StatusBasis.Measured), (standing.Status, standing.Basis));
    }

    [Fact]
    public void Sixty_people_were_trained_and_none_is_listed()
    {
        using var workspace = new LivedWorkspace()
            .Write(ControlDocument.Path, ControlDocument.Compliant("records: [TRN-use-of-scores]"))
            .Write("trainings/use-of-scores.yaml", """
                kind: training
                id: TRN-use-of-scores
                title: Working with scores
                owner: head-of-risk
                topic: What the score says and does not say
                held: 2026-05-18
                valid-for: P1Y
                all-staff: true
                attended: 60
                records: [attendance list in the learning system]
                """);

        var standing = workspace.IsClean().StandingOf("A.9.2");

        Assert.Equal((RequirementStatus.Evidenced, StatusBasis.Derived), (standing.Status, standing.Basis));
        Assert.Equal(RequirementStatus.Evidenced, workspace.Check("2027-05-17").Context!.StandingOf("A.9.2").Status);
        Assert.Equal(RequirementStatus.NotEvidenced, workspace.Check("2027-05-18").Context!.StandingOf("A.9.2").Status);
    }

    [Fact]
    public void Nobody_knows_what_a_hosted_model_was_trained_on()
    {
        using var workspace = new LivedWorkspace()
            .Replace("systems/help-desk.md", "models: [MDL-help-assistant]", "models: [MDL-help-assistant, MDL-translator]")
            .Write("models/translator.yaml", """
                kind: model
                id: MDL-translator
                title: Translator of the help desk
                owner: service-desk-lead
                release: "2026-02"
                origin: hosted
                type: large language model
                supplier: SUP-model-host
                training-data:
                  unknown: true
                  because: The supplier publishes neither sources nor a date.
                """);

        workspace.IsClean();
    }
}
