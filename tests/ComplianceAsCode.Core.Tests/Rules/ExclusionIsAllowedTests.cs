namespace ComplianceAsCode.Tests.Rules;

public sealed class ExclusionIsAllowedTests
{
    [Fact]
    public void Mandatory_requirement_Triggers_with_and_without_a_reason()
    {
        using var test = Case().Replace("controls/4.3.md", "applicable: true", "applicable: [|false|]");
        test.Triggers();

        test.Replace("controls/4.3.md", "applicable: false", "applicable: [|false|]\njustification: All AI is in scope.");
        Assert.Contains("4.3 is mandatory", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\njustification:")]
    [InlineData("\njustification: ''")]
    [InlineData("\njustification: '  '")]
    public void Exclusion_without_words_Triggers(string justification)
    {
        using var test = Case().Replace("controls/A.9.2.md", "applicable: true", $"applicable: [|false|]{justification}");

        test.Triggers();
    }

    [Fact]
    public void Exclusion_with_a_reason_DoesNotTrigger()
    {
        using var test = Case().Replace("controls/A.9.2.md", "applicable: true", "applicable: false\njustification: AI is only built here, not used.");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("by-condition")]
    [InlineData("voluntary")]
    public void Requirement_that_is_not_mandatory_needs_only_the_reason(string applies)
    {
        using var test = Case().Replace("framework.yaml", "use of AI systems, level: control, applies: by-statement", $"use of AI systems, level: control, applies: {applies}")
            .Replace("controls/A.9.2.md", "applicable: true", "applicable: [|false|]");

        test.Triggers();
    }

    [Theory]
    [InlineData("applicable: true", "applicable: false\njustifcation: Not used.", "CAC0005")]
    [InlineData("applicable: true", "applicable: no", "CAC0007")]
    [InlineData("requirement: 'A.9.2'\napplicable: true", "requirement: 'A.9.22'\napplicable: false", "CAC0013")]
    [InlineData("applicable: true", "applicable: false\njustification: [Not used.]", "CAC0007")]
    public void Fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace("controls/A.9.2.md", old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC2002");
}
