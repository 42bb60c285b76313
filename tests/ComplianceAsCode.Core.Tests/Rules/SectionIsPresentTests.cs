namespace ComplianceAsCode.Tests.Rules;

public sealed class SectionIsPresentTests
{
    private const string Rule = "CAC0014";

    [Fact]
    public void Empty_file_field_frees_of_no_section() =>
        Example.Replace("policies/ai-policy.md", "status: approved", "status: draft\nfile:").AndReplace("policies/ai-policy.md", "## Purpose", "## Reason").AndClaimsLess("controls/5.2.md")
            .And(w => w.Delete("approvals/ai-policy-1.0.0.yaml")).GivesAll(Rule, "CAC3001");
    private const string Heading = "## Implementation";
    private const string Body = "\n\nUnderwriters follow the oversight policy.\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\n\n<!-- to be written -->\n")]
    [InlineData("\n\n---\n")]
    [InlineData("\n\n### Details\n")]
    [InlineData("\n\n[a]: https://example.org\n")]
    public void Section_with_nothing_in_it_triggers_at_its_heading(string body) =>
        Example.Replace(Files.Control, Heading + Body, $"[|{Heading}|]{body}").Gives(Rule);

    [Theory]
    [InlineData("## implementation")]
    [InlineData("# Implementation")]
    [InlineData("#### Implementation ####")]
    [InlineData("## 2.1 Implementation")]
    [InlineData("## 3) Implementation")]
    [InlineData("Implementation\n---")]
    [InlineData("## *Implementation*")]
    public void Heading_in_another_form_DoesNotTrigger(string heading) => Example.Replace(Files.Control, Heading, heading).GivesNothing();

    [Theory]
    [InlineData("Implementation")]
    [InlineData("**Implementation**")]
    [InlineData("## Implementing it")]
    [InlineData("```\n## Implementation\n```")]
    [InlineData("<h2>Implementation</h2>")]
    public void What_is_no_such_heading_triggers_at_the_title(string heading) =>
        Example.Replace(Files.Control, Heading, heading).AndReplace(Files.Control, "title: AI is used responsibly", "title: [|AI is used responsibly|]").Gives(Rule);

    [Theory]
    [InlineData("\n\n### Details\n\nText.\n")]
    [InlineData("\n\n- an item\n")]
    [InlineData("\n\n| a |\n|---|\n| b |\n")]
    [InlineData("\n\n```\ncode\n```\n")]
    [InlineData("\n\n![chart](../systems/help-desk.md)\n")]
    public void Section_with_something_in_it_DoesNotTrigger(string body) => Example.Replace(Files.Control, Body, body).GivesNothing();

    [Fact]
    public void One_of_two_such_headings_may_be_empty() =>
        Example.Replace(Files.Control, Heading, $"{Heading}\n\n# Annex\n\n{Heading}").GivesNothing();

    [Fact]
    public void Heading_in_another_language_of_the_manifest_DoesNotTrigger() =>
        Example.Replace(Files.Control, Heading, "## Umsetzung").AndReplace(Files.Manifest, "policy-topics:", "headings: { Implementation: [Umsetzung] }\npolicy-topics:").GivesNothing();

    [Fact]
    public void Kind_with_sections_as_plain_YAML_triggers_once() => Example.Write("policies/use.yaml", """
        kind: policy
        id: POL-use
        title: [|Acceptable use|]
        owner: compliance-lead
        version: 0.1.0
        status: draft
        topics: [acceptable-use]
        review-by: 2027-01-31
        """).Gives(Rule);

    [Fact]
    public void Text_kept_in_another_file_needs_no_sections() => Example.Write("policies/use.yaml", """
        kind: policy
        id: POL-use
        title: Acceptable use
        owner: compliance-lead
        version: 0.1.0
        status: draft
        topics: [acceptable-use]
        review-by: 2027-01-31
        file: { path: policies/use.pdf, sha256: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }
        """).And(w => w.Write("policies/use.pdf", "")).GivesNothing();
}
