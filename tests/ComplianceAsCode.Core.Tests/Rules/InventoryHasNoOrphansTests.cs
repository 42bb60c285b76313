namespace ComplianceAsCode.Tests.Rules;

public sealed class InventoryHasNoOrphansTests
{
    private const string Orphan = """
        kind: model
        id: MDL-trial
        title: Model on trial
        owner: head-of-risk
        release: 0.1.0
        origin: trained
        type: decision tree
        """;

    private const string OrphanedData = """
        kind: dataset
        id: DST-trial
        title: Data on trial
        owner: head-of-risk
        version: 0.1.0
        source: Core banking system
        licence: own data
        provenance: Drawn by hand for a trial.
        personal-data: none
        """;

    [Fact]
    public void Model_that_no_system_names_Triggers_at_its_id()
    {
        using var test = Case().Write("models/trial.yaml", Orphan.Replace("MDL-trial", "[|MDL-trial|]", StringComparison.Ordinal));

        test.Triggers("warning");
    }

    [Fact]
    public void Dataset_that_nothing_names_Triggers_at_its_id()
    {
        using var test = Case().Write("datasets/trial.yaml", OrphanedData.Replace("DST-trial", "[|DST-trial|]", StringComparison.Ordinal));

        test.Triggers("warning");
    }

    [Fact]
    public void Dataset_of_an_orphaned_model_is_not_reported_again()
    {
        using var test = Case().Write("datasets/trial.yaml", OrphanedData).Write("models/trial.yaml", Orphan + "\ntraining-data: [DST-trial]\n");

        test.LeavesItTo("CAC1009");
    }

    [Fact]
    public void Dataset_that_only_a_system_names_DoesNotTrigger()
    {
        using var test = Case().Write("datasets/trial.yaml", OrphanedData).Replace(Files.System, "datasets: [DST-applications-2025]", "datasets: [DST-applications-2025, DST-trial]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Evidence_about_a_model_is_no_use_of_it()
    {
        using var test = Case().Write("models/trial.yaml", Orphan).Replace(Files.Evidence, "system: SYS-credit-scoring\nmodel: MDL-credit-scorer\nrelease: 2.1.0", "system: SYS-credit-scoring\nmodel: MDL-trial\nrelease: 0.1.0");

        test.LeavesItTo("CAC1009");
    }

    [Theory]
    [InlineData("models: [MDL-help-assistant]\n", "", "kind: ai-system", "[|kind|]: ai-system")]
    [InlineData("models: [MDL-help-assistant]", "models: []", "models:", "[|models|]:")]
    public void System_in_operation_without_model_Triggers(string old, string @new, string place, string marked)
    {
        using var test = Case().Replace(Files.HelpDesk, old, @new).Replace(Files.HelpDesk, place, marked).Delete(Files.HostedModel);

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("lifecycle: development")]
    [InlineData("lifecycle: deployment")]
    public void System_that_is_not_in_operation_DoesNotTrigger(string lifecycle)
    {
        using var test = Case().Replace(Files.HelpDesk, "models: [MDL-help-assistant]\n", "").Replace(Files.HelpDesk, "lifecycle: operation", lifecycle).Delete(Files.HostedModel);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Model_of_a_retired_system_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved("scope.md", "covers: selected", "covers: all-ai").ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]\n", "")
            .Replace(Files.HelpDesk, "lifecycle: operation", "lifecycle: retired");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData(Files.HelpDesk, "models: [MDL-help-assistant]", "models: [MDL-help-asistant]", "CAC0011")]
    [InlineData(Files.HelpDesk, "models: [MDL-help-assistant]", "modells: [MDL-help-assistant]", "CAC0005")]
    [InlineData(Files.HelpDesk, "title: Help desk assistant", "title: 'Help desk assistant", "CAC0002")]
    [InlineData(Files.HostedModel, "id: MDL-help-assistant", "id: MDL_help-assistant", "CAC0009")]
    public void Use_that_a_fault_of_reading_hides_DoesNotTrigger(string file, string old, string @new, string other)
    {
        using var test = Case().Replace(file, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC1009");
}
