using ComplianceAsCode.Statements;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class StatementOfApplicabilityIsCurrentTests
{
    private const string Rule = "CAC2013", Statement = "statement.yaml", Page = "statement.md";

    [Fact]
    public void Current_and_approved_statement_DoesNotTrigger()
    {
        using var test = With("approved");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("implementation: partial", "implementation: planned")]
    [InlineData("because: [policy]", "because: [law]")]
    [InlineData("because: [policy]", "because: [policy]\njustification: Agreed.")]
    [InlineData("policies: [POL-human-oversight]", "policies: [POL-human-oversight, POL-ai-policy]")]
    public void Statement_from_before_a_control_changed_Triggers(string old, string @new)
    {
        using var test = With("approved", mark: true).Replace(Files.Control, old, @new);

        Assert.Contains($"compliance soa --output {Page}", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("claim: partial", "claim: not-started")]
    [InlineData("A record that underwriters were trained.", "Another record.")]
    public void What_the_statement_does_not_hold_DoesNotTrigger(string old, string @new)
    {
        using var test = With("approved").Replace(Files.Control, old, @new);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Another_day_changes_no_statement() => Assert.Equal(Text("2026-06-30"), Text("2026-10-30"));

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void Only_statement_that_is_not_approved_Triggers(string status)
    {
        using var test = With($"[|{status}|]");

        test.Triggers();
    }

    [Fact]
    public void Draft_beside_an_approved_statement_DoesNotTrigger()
    {
        using var test = With("approved").Write("draft.yaml", Document("STM-next", "draft", "sha256:" + new string('0', 64)).Replace(Page, "statement-draft.md", StringComparison.Ordinal)).Write("statement-draft.md", "");

        test.LeavesItTo("CAC3105");
    }

    [Fact]
    public void Retired_statement_DoesNotTrigger()
    {
        using var test = With("retired").Replace(Files.Control, "implementation: partial", "implementation: planned");

        test.DoesNotTrigger();
    }

    [Fact]
    public void File_with_another_digest_is_reported_as_that()
    {
        using var test = With("approved").Replace(Page, "Made by", "Written by");

        test.LeavesItTo("CAC3105");
    }

    [Fact]
    public void File_that_is_not_there_is_reported_as_that()
    {
        using var test = With("approved").Delete(Page);

        test.LeavesItTo("CAC3104");
    }

    [Theory]
    [InlineData("implementation: partial", "implementation: partly", "CAC0007")]
    [InlineData("requirement: 'A.9.2'", "requirement: 'A.9.22'", "CAC0013")]
    [InlineData("policies: [POL-human-oversight]", "policies: [POL-human-oversigt]", "CAC0011")]
    [InlineData("title: AI is used responsibly", "title: 'AI is used responsibly", "CAC0002")]
    public void Fault_of_reading_in_a_control_is_reported_as_that(string old, string @new, string other)
    {
        using var test = With("approved").Replace(Files.Control, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void What_documents_say_is_no_markup()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Files.Control, "because: [policy]", "because: [policy]\njustification: \"<script>|[x](https://example.org)\\n| y | @all #1\"");
        var context = workspace.Check().Context!;
        var row = StatementMarkdown.Of(StatementOfApplicability.Of(context.Register, context.Controls)).Split('\n').Single(l => l.Contains("A.9.2 ", StringComparison.Ordinal));

        Assert.Contains("| &lt;script&gt;\\|\\[x\\](https&#58;//example.org) \\| y \\| @<!-- -->all \\#<!-- -->1 |", row, StringComparison.Ordinal);
    }

    private static RuleCase With(string status, bool mark = false)
    {
        var text = Text("2026-06-30");
        var bare = status.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var digest = Digest.Of(System.Text.Encoding.UTF8.GetBytes(text));
        var document = Document("STM-aims", status, digest);
        var test = new RuleCase(Rule).Write(Page, text).Write(Statement, mark ? document.Replace(Page, $"[|{Page}|]", StringComparison.Ordinal) : document);
        return test.Write("approvals/statement.yaml", $"""
            kind: approval
            id: APR-STM-aims
            title: Approval
            document: STM-aims
            digest: {Digest.OfContent(System.Text.Encoding.UTF8.GetBytes(Document("STM-aims", bare, digest)))}
            version: 1.0.0
            approvals:
              - {"{"} by: managing-director, role: executive-sponsor, at: 2026-02-02T09:00:00Z {"}"}
            """);
    }

    private static string Document(string id, string status, string digest) => $"""
        kind: statement
        id: {id}
        title: Statement of applicability
        owner: compliance-lead
        version: 1.0.0
        status: {status}
        file: {"{"} path: {Page}, sha256: {digest} {"}"}

        """;

    private static string Text(string day)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        var context = workspace.Check(DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Context!;
        return StatementMarkdown.Of(StatementOfApplicability.Of(context.Register, context.Controls));
    }
}
