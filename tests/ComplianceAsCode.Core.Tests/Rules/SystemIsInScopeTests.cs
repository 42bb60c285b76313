namespace ComplianceAsCode.Tests.Rules;

public sealed class SystemIsInScopeTests
{
    private const string System = "systems/help-desk.md";
    private const string Systems = "systems: [SYS-credit-scoring, SYS-help-desk]";

    [Fact]
    public void System_that_is_in_neither_list_Triggers()
    {
        using var test = Case().ReplaceApproved("scope.md", Systems, "systems: [SYS-credit-scoring]").Replace(System, "id: SYS-help-desk", "id: [|SYS-help-desk|]");

        test.Triggers();
        Assert.Equal(["scope.md: SCP-lending is here"], test.Related());
    }

    [Fact]
    public void Scope_without_any_system_Triggers_for_each()
    {
        using var test = Case().ReplaceApproved("scope.md", Systems + "\n", "");

        test.LeavesItTo("CAC1007", "CAC1007");
    }

    [Theory]
    [InlineData("systems: SYS-credit-scoring\nexclusions: { what: SYS-help-desk, why: It is run by the parent company. }")]
    [InlineData("systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk, why: It is run by the parent company. }]")]
    public void Exclusion_with_a_reason_DoesNotTrigger(string lists)
    {
        using var test = Case().ReplaceApproved("scope.md", Systems, lists);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Exclusion_under_another_name_Triggers()
    {
        using var test = Case().ReplaceApproved("scope.md", Systems, "systems: [SYS-credit-scoring]\nexclusions: [{ what: the help desk, why: It is run by the parent company. }]")
            .Replace(System, "id: SYS-help-desk", "id: [|SYS-help-desk|]");

        test.Triggers();
    }

    [Fact]
    public void Exclusion_without_reason_is_left_to_reading()
    {
        using var test = Case().ReplaceApproved("scope.md", Systems, "systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk }]");

        test.LeavesItTo("CAC0006");
    }

    [Theory]
    [InlineData("covers: selected")]
    [InlineData("covers: all-ai")]
    public void System_that_is_both_listed_and_excluded_Triggers_at_the_exclusion(string covers)
    {
        using var test = Case().ReplaceApproved("scope.md", "covers: selected", covers).ReplaceApproved("scope.md", Systems, $"{Systems}\nexclusions: [{{ what: [|SYS-help-desk|], why: It is run by the parent company. }}]");

        Assert.Contains("both lists SYS-help-desk and excludes it", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["scope.md: SYS-help-desk is listed here"], test.Related());
    }

    [Theory]
    [InlineData("exclusions: [{ whats: SYS-help-desk, why: It is run by the parent company. }]")]
    [InlineData("exclusion: [{ what: SYS-help-desk, why: It is run by the parent company. }]")]
    public void Exclusion_that_is_misspelt_is_left_to_reading(string exclusions)
    {
        using var test = Case().ReplaceApproved("scope.md", Systems, $"systems: [SYS-credit-scoring]\n{exclusions}");

        test.LeavesItTo("CAC0005");
    }

    [Fact]
    public void Scope_that_covers_all_AI_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved("scope.md", "covers: selected\nsubject: both\n" + Systems, "covers: all-ai\nsubject: both");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Scope_of_internal_use_still_lists_its_systems()
    {
        using var test = Case().ReplaceApproved("scope.md", "covers: selected\nsubject: both\n" + Systems, "covers: internal-use\nsubject: both\nsystems: [SYS-credit-scoring]")
            .Replace(System, "id: SYS-help-desk", "id: [|SYS-help-desk|]");

        test.Triggers();
    }

    [Fact]
    public void Retired_system_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved("scope.md", Systems, "systems: [SYS-credit-scoring]").Replace(System, "lifecycle: operation", "lifecycle: retired");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("systems: [SYS-credit-scoring, SYS-helpdesk]", "CAC0011")]
    [InlineData("systems: [SYS-credit-scoring, MDL-help-assistant]", "CAC0012")]
    [InlineData("sytems: [SYS-credit-scoring, SYS-help-desk]", "CAC0005")]
    [InlineData("systems: [SYS-credit-scoring]\nsystems: [SYS-help-desk]", "CAC0008")]
    public void System_that_is_named_wrongly_DoesNotTrigger(string systems, string other)
    {
        using var test = Case().ReplaceApproved("scope.md", Systems, systems);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Without_an_approved_scope_it_is_not_evaluated()
    {
        using var test = Case().Replace("scope.md", "status: approved", "status: draft").Replace("scope.md", Systems, "systems: [SYS-credit-scoring]");

        test.LeavesItTo("CAC1001");
    }

    private static RuleCase Case() => new("CAC1007");
}
