namespace ComplianceAsCode.Tests.Rules;

public sealed class RetiredIsNotUsedTests
{
    private const string Rule = "CAC0020";

    [Fact]
    public void Retired_system_in_the_scope_triggers() =>
        Example.Replace(Files.HelpDesk, "lifecycle: operation", "lifecycle: retired").Gives(Rule);

    [Fact]
    public void Evidence_about_a_retired_system_DoesNotTrigger() =>
        Retired(Files.System).GivesAll("CAC2018", Rule); // the claim that the evidence bore out, and the scope, not the evidence and impact assessment

    [Fact]
    public void Each_reference_to_a_retired_policy_triggers() =>
        Example.Replace("policies/human-oversight.md", "status: approved", "status: retired").GivesAll(Rule, Rule);

    [Fact]
    public void Approval_of_a_retired_policy_DoesNotTrigger() =>
        Example.Replace("policies/human-oversight.md", "status: approved", "status: retired")
            .AndReplace(Files.Control, "policies: [POL-human-oversight]\n", "").AndReplace(Files.System, "oversight: POL-human-oversight\n", "").GivesNothing();

    [Fact]
    public void Policy_that_supersedes_a_retired_one_DoesNotTrigger() =>
        Example.Write("policies/new.md", New("supersedes: POL-human-oversight"))
            .AndReplace("policies/human-oversight.md", "status: approved", "status: retired")
            .AndReplace(Files.Control, "POL-human-oversight", "POL-new").AndReplace(Files.System, "POL-human-oversight", "POL-new").GivesNothing();

    [Fact]
    public void Retired_document_may_use_what_is_retired() =>
        Retired(Files.System).AndReplace("policies/human-oversight.md", "status: approved", "status: retired")
            .AndReplace(Files.Control, "policies: [POL-human-oversight]\n", "").GivesAll("CAC2018", Rule);

    [Fact]
    public void Draft_DoesNotTrigger() => Example.Write("policies/new.md", New("x-a: b")).AndReplace(Files.HelpDesk, "release: 1.4.0", "release: 1.4.0\noversight: POL-new").GivesNothing();

    private static Example Retired(string system) => Example.Replace(system, "lifecycle: operation", "lifecycle: retired");

    private static string New(string field) => $"""
        ---
        kind: policy
        id: POL-new
        title: Oversight, new
        owner: head-of-risk
        version: 2.0.0
        status: draft
        topics: [human-oversight]
        review-by: 2027-01-31
        {field}
        ---

        ## Purpose

        A.

        ## Scope

        B.

        ## Responsibilities

        C.

        ## Policy

        D.

        ## Review

        E.
        """;
}
