namespace ComplianceAsCode.Tests.Rules;

public sealed class GapIsPrioritisedTests
{
    private const string Control = "controls/A.9.2.md", Actions = "actions.yaml";
    private const string Priority = "priority: { risk: 3, regulatory: 4, trust: 3, complexity: 2 }";

    [Fact]
    public void Part_of_the_priority_Triggers_there_and_names_what_is_missing()
    {
        using var test = Case().Replace(Control, Priority, "[|priority|]: { risk: 3, trust: 3 }");

        Assert.StartsWith("control CTL-A.9.2 has a gap without the regulatory, complexity of its priority; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Priority_of_an_open_action_will_do()
    {
        using var test = Case().Replace(Control, Priority + "\n", "").Replace(Actions, "status: open", $"status: open\n{Priority}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Weights_of_one_requirement_will_do_for_it()
    {
        using var test = Case().Replace(Control, Priority + "\n", "").Replace(Files.Framework, "use of AI systems, level: control,", "use of AI systems, level: control, priority: { risk: 2 },");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Gap_that_is_not_described_is_another_fault()
    {
        using var test = Case().Replace(Control, Priority + "\n", "").Replace(Control, "gap: { missing: A record that underwriters were trained., consequence: Oversight may be exercised badly. }\n", "");

        test.LeavesItTo("CAC2004");
    }

    [Theory]
    [InlineData("priority: { risks: 3, regulatory: 4, trust: 3, complexity: 2 }", "CAC0005")]
    [InlineData("priority: { risk: 6, regulatory: 4, trust: 3, complexity: 2 }", "CAC0007")]
    [InlineData("priority: high", "CAC0007")]
    [InlineData("priorities: { risk: 3 }", "CAC0005")]
    public void Fault_of_reading_DoesNotTrigger(string priority, string other)
    {
        using var test = Case().Replace(Control, Priority, priority);

        test.LeavesItTo(other);
    }

    /// <summary>The framework of the workspace, without weights.</summary>
    private static RuleCase Case() => new RuleCase("CAC2005").Replace(Files.Framework, "priority: { risk: 3, regulatory: 3, trust: 3 }\n", "");
}
