namespace ComplianceAsCode.Tests.Rules;

public sealed class FieldIsKnownTests
{
    private const string Rule = "CAC0005";

    [Fact]
    public void Misspelt_required_field_is_reported_once() =>
        Assert.Contains("'source'", Example.Replace(Files.Evidence, "source: test pipeline", "[|sorce|]: test pipeline").Gives(Rule).Fix, StringComparison.Ordinal);

    [Fact]
    public void Field_of_a_nested_mapping_triggers() =>
        Example.Replace(Files.Evidence, "threshold: 0.05", "[|treshold|]: 0.05").Gives(Rule);

    [Fact]
    public void Field_with_capital_triggers() => Example.Replace(Files.Dataset, "use: [training, testing]", "[|Use|]: [training, testing]").Gives(Rule);

    [Fact]
    public void Field_of_another_kind_triggers() => Example.Replace(Files.Dataset, "use: [training, testing]", "[|metrics|]: []").Gives(Rule);

    [Fact]
    public void Merge_key_triggers() =>
        Example.Replace(Files.Dataset, "use: [training, testing]", "x-shared: &shared { location: vault }\n[|<<|]: *shared").Gives(Rule);

    [Fact]
    public void Own_field_DoesNotTrigger_whatever_it_holds() =>
        Example.Replace(Files.Dataset, "use: [training, testing]", "x-Anything: { colour: [red, { deep: er }] }").GivesNothing();

    [Fact]
    public void Column_counts_what_stands_before_in_UTF_16() =>
        Example.Replace(Files.Evidence, "{ name: demographic-parity-difference, value", "{ name: äöü😀, [|vaule|]: 1, value").Gives(Rule);
}
