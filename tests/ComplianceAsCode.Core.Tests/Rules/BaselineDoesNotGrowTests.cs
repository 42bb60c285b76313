namespace ComplianceAsCode.Tests.Rules;

public sealed class BaselineDoesNotGrowTests
{
    private const string Rule = "CAC9008";

    [Fact]
    public void Entry_triggers_on_its_day_beside_its_fault()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        workspace.Replace(Files.Evidence, "value: 0.031", "value: 0.31").Write(Baseline.Path, Baseline.Of(Entry));

        Assert.Equal([Rule, "CAC3106"], workspace.Check(new(2026, 9, 30)).Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void Entry_DoesNotTrigger_on_the_day_before() => Accepting().GivesNothing("2026-09-29");

    [Fact]
    public void Owner_who_does_not_exist_triggers_and_the_fault_stays_accepted() => Accepting(e => e.Replace("owner: head-of-risk", "owner: [|head-of-rusk|]", StringComparison.Ordinal)).Gives(Rule);

    [Fact]
    public void Owner_that_is_no_role_triggers() => Accepting(e => e.Replace("owner: head-of-risk", "owner: [|POL-ai-policy|]", StringComparison.Ordinal)).Gives(Rule);

    [Fact]
    public void Missing_owner_triggers_at_the_entry() => Accepting(e => e.Replace("    owner: head-of-risk\n", "", StringComparison.Ordinal).Replace("- rule:", "- [|rule|]:", StringComparison.Ordinal)).Gives(Rule);

    [Fact]
    public void Entry_without_a_day_triggers_and_accepts_nothing() => Accepting(e => e.Replace("    expires: 2026-09-30\n", "", StringComparison.Ordinal)).GivesAll(Rule, "CAC3106");

    [Fact]
    public void Unknown_field_triggers() => Accepting(e => e + "    [|reason|]: none\n").Gives(Rule);

    [Fact]
    public void Field_of_ones_own_triggers_since_it_would_be_lost() => Accepting(e => e + "    [|x-ticket|]: 1\n").Gives(Rule);

    [Fact]
    public void Invalid_value_triggers_and_the_entry_accepts_nothing() => Accepting(e => e.Replace("expires: 2026-09-30", "expires: soon", StringComparison.Ordinal)).GivesAll(Rule, "CAC3106");

    [Fact]
    public void Message_that_is_not_the_fingerprints_triggers() => Accepting(e => e + "    message: It is harmless.\n").Gives(Rule);

    [Theory]
    [InlineData("baseline: 1\nentries: [|[|]\n  - rule: CAC3106\n")]
    [InlineData("[||]- rule: CAC3106\n")]
    [InlineData("baseline: [|2|]\nentries: []\n")]
    [InlineData("[|baselin|]: 1\nentries: []\n")]
    [InlineData("baseline: 1\n[|baseline|]: 1\n")]
    public void File_of_another_form_triggers(string marked) => Example.Write(Baseline.Path, marked).Gives(Rule);

    [Fact]
    public void File_that_is_no_text_triggers() => Example.Where(w => w.Write(Baseline.Path, [0xFF, 0x00, 0x01])).Gives(Rule);

    [Fact]
    public void Link_out_of_the_repository_triggers()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a symbolic link needs a privilege there");
        Example.Where(w => File.CreateSymbolicLink(w.Full(Baseline.Path), "/etc/hostname")).Gives(Rule);
    }

    [Fact]
    public void Baseline_cannot_accept_that_it_is_not_as_it_should_be() => Example.Write(Baseline.Path, Baseline.Of(Baseline.Entry("[|CAC9008|]", Baseline.Path, "x"))).Gives("CAC9003");

    [Fact]
    public void Day_on_which_an_entry_ends_changes_the_result()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        workspace.Replace(Files.Evidence, "value: 0.031", "value: 0.31").Write(Baseline.Path, Baseline.Of(Entry));

        Assert.Equal(new(2026, 9, 30), workspace.Check().NextChange!.On);
    }

    private static string Entry { get; } = Baseline.Entry("CAC3106", "EVD-bias-2026Q2", Example.Replace(Files.Evidence, "value: 0.031", "value: 0.31").Gives("CAC3106").Message).TrimEnd('\n', ' ') + "\n";

    private static Example Accepting(Func<string, string>? change = null) =>
        Example.Replace(Files.Evidence, "value: 0.031", "value: 0.31").AndWrite(Baseline.Path, Baseline.Of(change?.Invoke(Entry) ?? Entry));
}
