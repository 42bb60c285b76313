namespace ComplianceAsCode.Tests.Rules;

public sealed class KeyIsUniqueTests
{
    private const string Rule = "CAC0008";

    [Fact]
    public void Equal_values_trigger_too() => Example.Replace(Files.Evidence, "result: pass", "result: pass\n[|result|]: pass").Gives(Rule);

    [Fact]
    public void Key_that_stands_three_times_triggers_twice() =>
        Example.Replace(Files.Evidence, "result: pass", "result: pass\nresult: pass\nresult: pass").GivesAll(Rule, Rule);

    [Fact]
    public void Key_in_an_item_of_a_list_triggers() =>
        Example.Replace(Files.Evidence, "value: 0.031,", "value: 0.031, [|value|]: 0.03,").Gives(Rule);

    [Fact]
    public void Quoted_and_plain_key_are_the_same() => Example.Replace(Files.Dataset, "use: [training, testing]", "use: [training, testing]\n[|'use'|]: [testing]").Gives(Rule);

    [Fact]
    public void First_value_counts() =>
        Example.Replace(Files.Evidence, "collected: 2026-05-04", "collected: 2026-05-04\n[|collected|]: 2020-01-01").Gives(Rule);

    [Fact]
    public void First_key_is_a_related_place()
    {
        var diagnostic = Example.Replace(Files.Dataset, "use: [training, testing]", "use: [training, testing]\nuse: [testing]").Gives(Rule);
        Assert.Equal(diagnostic.Location.Range.Line - 1, Assert.Single(diagnostic.Related).Location.Range.Line);
    }

    [Fact]
    public void Mapping_that_aliases_repeat_triggers_once() =>
        Example.Replace(Files.Evidence, "  - { name: demographic-parity-difference,", "  - &metric { name: demographic-parity-difference, [|name|]: x,")
            .AndReplace(Files.Evidence, "threshold: 0.05 }\n", "threshold: 0.05 }\n  - *metric\n  - *metric\n").Gives(Rule);

    [Fact]
    public void Kind_that_stands_twice_triggers() => Example.Replace(Files.Dataset, "kind: dataset", "kind: dataset\n[|kind|]: model").Gives(Rule);

    [Fact]
    public void Keys_below_an_own_field_DoNotTrigger() => Example.Replace(Files.Dataset, "use: [training, testing]", "x-own: { a: 1, a: 2 }").GivesNothing();
}
