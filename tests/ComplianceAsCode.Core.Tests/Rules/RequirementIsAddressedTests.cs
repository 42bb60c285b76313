namespace ComplianceAsCode.Tests.Rules;

public sealed class RequirementIsAddressedTests
{
    [Fact]
    public void Area_without_statements_Triggers_once_and_lists_its_requirements()
    {
        using var test = Case().Replace("framework.yaml", "  - { id: B.6.2.4", """
              - { id: A.9.3, title: Objectives, level: control, applies: by-statement }
              - { id: A.9.4, title: Intended use, level: control, applies: by-statement }
              - { id: B.6.2.4
            """).Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [[|framework.yaml|]]");

        var message = test.Triggers();

        Assert.Contains("area A.9: no control states A.9.3, A.9.4", message, StringComparison.Ordinal);
        Assert.Contains("compliance new control --set \"requirement=A.9.3\"", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_area_Triggers_by_itself()
    {
        using var test = Case().Delete("controls/A.9.2.md").Delete("actions.yaml").Delete("controls/4.3.md");

        test.LeavesItTo("CAC2001", "CAC2001");
    }

    [Theory]
    [InlineData("by-condition")]
    [InlineData("voluntary")]
    public void Requirement_that_needs_no_statement_DoesNotTrigger(string applies)
    {
        using var test = Case().Delete("controls/A.9.2.md").Delete("actions.yaml").Replace("framework.yaml", "use of AI systems, level: control, applies: by-statement", $"use of AI systems, level: control, applies: {applies}");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("claim: partial", "claim: not-started")]
    [InlineData("applicable: true", "applicable: false\njustification: Nobody outside uses AI.")]
    public void Statement_of_whatever_sort_DoesNotTrigger(string old, string @new)
    {
        using var test = Case().Replace("controls/A.9.2.md", old, @new);

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("requirement: 'A.9.2'", "requirement: 'A.9.22'", "CAC0013")]
    [InlineData("requirement: 'A.9.2'", "requiremnt: 'A.9.2'", "CAC0005")]
    [InlineData("title: AI", "title: 'AI", "CAC0002")]
    [InlineData("kind: control", "kind: contol", "CAC0004")]
    public void Statement_that_cannot_be_read_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace("controls/A.9.2.md", old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void More_is_missing_than_cannot_be_read_Triggers_too()
    {
        using var test = Case().Replace("controls/A.9.2.md", "requirement: 'A.9.2'", "requirement: 'A.9.22'").Replace("framework.yaml", "  - { id: B.6.2.4", """
              - { id: A.9.3, title: Objectives, level: control, applies: by-statement }
              - { id: B.6.2.4
            """);

        test.LeavesItTo("CAC0013", "CAC2001");
    }

    [Fact]
    public void Second_framework_Triggers_at_its_own_entry_and_is_named_in_the_command()
    {
        using var test = Case().Write("own.yaml", """
            framework: house-rules
            title: House rules
            requirements:
              - { id: H.1, title: Prompts are reviewed, level: rule, applies: mandatory }
            """).Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [framework.yaml, [|own.yaml|]]");

        Assert.Contains("requirement=house-rules:H.1", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Single_framework_without_brackets_Triggers_at_its_name()
    {
        using var test = Case().Delete("controls/A.9.2.md").Delete("actions.yaml").Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [|framework.yaml|]");

        test.Triggers();
    }

    private static RuleCase Case() => new("CAC2001");
}
