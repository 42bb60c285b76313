namespace ComplianceAsCode.Tests.Rules;

public sealed class SystemIsDescribedTests
{
    [Theory]
    [InlineData("team: Service desk\n")]
    [InlineData("data-flows: [{ from: service desk, to: model host, data: questions about office software }]\n")]
    [InlineData("users: [service desk]\n")]
    [InlineData("affected-parties: [staff]\n")]
    [InlineData("deployment: { process: The owner releases each version. }\n")]
    public void Each_field_that_is_missing_Triggers_at_the_document(string field)
    {
        using var test = Case().Replace(Files.HelpDesk, field, "").Replace(Files.HelpDesk, "kind: ai-system", "[|kind|]: ai-system");

        Assert.Contains($"does not say its '{field[..field.IndexOf(':', StringComparison.Ordinal)]}'; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_missing_fields_Trigger_once()
    {
        using var test = Case().Replace(Files.HelpDesk, "team: Service desk\n", "").Replace(Files.HelpDesk, "users: [service desk]", "users: []").Replace(Files.HelpDesk, "kind: ai-system", "[|kind|]: ai-system");

        Assert.Contains("'team', 'users'; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("team: Service desk", "[|team|]:")]
    [InlineData("users: [service desk]", "[|users|]: []")]
    [InlineData("deployment: { process: The owner releases each version. }", "[|deployment|]: { environment: The host's cloud. }")]
    public void Key_with_nothing_behind_it_Triggers_at_the_key(string old, string @new)
    {
        using var test = Case().Replace(Files.HelpDesk, old, @new);

        test.Triggers();
    }

    [Fact]
    public void Provider_says_how_it_is_built()
    {
        using var test = Case().Replace(Files.System, "development: { process: Pull requests with review and tests. }\n", "").Replace(Files.System, "kind: ai-system", "[|kind|]: ai-system");

        test.Triggers();
    }

    [Fact]
    public void System_that_is_not_deployed_yet_DoesNotTrigger_for_its_deployment()
    {
        using var test = Case().Replace(Files.System, "deployment: { process: The owner releases each version. }\n", "").Replace(Files.System, "lifecycle: operation", "lifecycle: testing");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("risk: limited", "risk: minimal")]
    [InlineData("lifecycle: operation", "lifecycle: retired")]
    public void System_of_minimal_risk_or_retired_DoesNotTrigger(string old, string @new)
    {
        using var test = Case().ReplaceApproved("scope.md", "[SYS-credit-scoring, SYS-help-desk]", "[SYS-credit-scoring]").ReplaceApproved("scope.md", "covers: selected", "covers: all-ai")
            .Replace(Files.HelpDesk, "team: Service desk\n", "").Replace(Files.HelpDesk, old, @new);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Excluded_system_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk, why: It is run by the parent company. }]")
            .Replace(Files.HelpDesk, "team: Service desk\n", "");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("team: Service desk", "teams: Service desk", "CAC0005")]
    [InlineData("team: Service desk", "team: [Service, desk]", "CAC0007")]
    [InlineData("process: The owner", "proces: The owner", "CAC0005")]
    [InlineData("risk: limited\n", "", "CAC0006")]
    public void Field_that_a_fault_of_reading_hides_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.HelpDesk, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Role_that_the_manifest_does_not_declare_asks_for_nothing()
    {
        using var test = Case().Replace(Files.HelpDesk, "ai-roles: [user]", "ai-roles: [user, producer]");

        test.LeavesItTo("CAC1005");
    }

    private static RuleCase Case() => new("CAC1008");
}
