namespace ComplianceAsCode.Tests.Rules;

public sealed class SupplierIsAssessedTests
{
    private const string Responsibilities = """
        responsibilities:
          - { what: Model updates are announced, whose: theirs }
          - { what: Answers are read before they are sent, whose: ours }

        """;

    [Fact]
    public void Day_after_the_year_Triggers()
    {
        using var test = Case().Replace(Files.Supplier, "assessed: 2026-03-02", "assessed: [|2025-06-29|]");

        Assert.Contains("due by 2026-06-29", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Last_day_of_the_year_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Supplier, "assessed: 2026-03-02", "assessed: 2025-06-30");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Supplier_that_was_never_assessed_Triggers_at_the_document()
    {
        using var test = Case().Replace(Files.Supplier, "assessed: 2026-03-02\n", "").Replace(Files.Supplier, "kind:", "[|kind|]:");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("", "kind:", "[|kind|]:")]
    [InlineData("responsibilities: []\n", "responsibilities:", "[|responsibilities|]:")]
    public void Responsibilities_that_nobody_allocated_Trigger(string instead, string place, string marked)
    {
        using var test = Case().Replace(Files.Supplier, Responsibilities, instead).Replace(Files.Supplier, place, marked);

        test.Triggers("warning");
    }

    [Fact]
    public void Supplier_of_a_retired_system_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved("scope.md", "covers: selected", "covers: all-ai").ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]\n", "")
            .Replace(Files.HelpDesk, "lifecycle: operation", "lifecycle: retired").Replace(Files.Supplier, "assessed: 2026-03-02\n", "");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Supplier_that_no_system_names_Triggers()
    {
        using var test = Case().Write("suppliers/bureau.yaml", """
            [|kind|]: supplier
            id: SUP-bureau
            title: Credit bureau
            owner: head-of-risk
            service: Delivers missed payments.
            responsibilities: [{ what: The data is correct, whose: theirs }]
            """);

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("assessed: 2026-03-02", "assesed: 2026-03-02", "CAC0005")]
    [InlineData("assessed: 2026-03-02", "assessed: March", "CAC0007")]
    [InlineData("responsibilities:", "responsibility:", "CAC0005")]
    public void Fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Supplier, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC1012");
}
