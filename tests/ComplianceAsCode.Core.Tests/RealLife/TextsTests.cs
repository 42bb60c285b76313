using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Tests.RealLife;

public sealed class TextsTests
{
    private const string Sponsor = "{ by: managing-director, role: executive-sponsor, at: 2026-01-20T09:30:00Z }";
    private const string Pdf = "%PDF-1.7 the text as it was signed";

    private const string ExternalProcedure = """
        ---
        kind: procedure
        id: PRC-incident
        title: Incidents with AI
        owner: service-desk-lead
        version: 1.0.0
        status: approved
        effective: 2026-02-01
        review-by: 2027-01-31
        communicated: [{ audience: service desk, on: 2026-02-02, by: notice in the ticket system }]
        external: { system: ticket system, location: knowledge base KB-1042, version: "7" }
        ---
        """;

    [Fact]
    public void Procedure_is_kept_in_another_system()
    {
        using var workspace = new LivedWorkspace()
            .Write("procedures/incident.md", ExternalProcedure)
            .Approve("procedures/incident.md", "PRC-incident", Sponsor)
            .Write(ControlDocument.Path, ControlDocument.Compliant("policies: [PRC-incident]\nrecords: [PRC-incident]"));

        Assert.Equal(RequirementStatus.Evidenced, workspace.IsClean().StandingOf("A.9.2").Status);
    }

    [Fact]
    public void Procedure_without_type_that_is_kept_nowhere_else_is_asked_for_it()
    {
        using var workspace = new LivedWorkspace().Write("procedures/incident.md", ExternalProcedure
            .Replace("external: { system: ticket system, location: knowledge base KB-1042, version: \"7\" }\n", "", StringComparison.Ordinal)
            .Replace("status: approved", "status: draft", StringComparison.Ordinal)
            + "\n\n## Purpose\n\nIncidents are handled.\n\n## Steps\n\nCall the owner.\n\n## Records\n\nThe ticket.\n");

        Assert.Equal(["CAC0006"], workspace.Rules());
    }

    [Theory]
    [InlineData("external:", "externals:", "CAC0005")]
    [InlineData(", version: \"7\"", "", "CAC0006")]
    public void Fault_in_what_says_where_it_is_kept_is_one_fault(string old, string @new, string rule)
    {
        using var workspace = new LivedWorkspace().Write("procedures/incident.md", ExternalProcedure.Replace(old, @new, StringComparison.Ordinal).Replace("status: approved", "status: draft", StringComparison.Ordinal));

        Assert.Equal([rule], workspace.Rules());
    }

    [Fact]
    public void Policy_is_kept_as_PDF()
    {
        using var workspace = new LivedWorkspace()
            .Write("policies/human-oversight.pdf", Pdf)
            .Write("policies/human-oversight.md", $"""
                ---
                kind: policy
                id: POL-human-oversight
                title: Human oversight
                owner: head-of-risk
                version: 1.0.0
                status: approved
                topics: [human-oversight]
                review-by: 2027-01-31
                file: {"{"} path: policies/human-oversight.pdf, sha256: {LivedWorkspace.DigestOf(Pdf)} {"}"}
                ---
                """)
            .Approve("policies/human-oversight.md", "POL-human-oversight", Sponsor);

        var context = workspace.IsClean();

        Assert.True(context.Approvals.IsInForce(context.Register.Find("POL-human-oversight")!));
    }

    [Fact]
    public void Policy_kept_as_PDF_that_was_changed_is_told()
    {
        using var workspace = new LivedWorkspace()
            .Write("policies/use.pdf", Pdf + " and changed since")
            .Write("policies/use.yaml", $"""
                kind: policy
                id: POL-use
                title: Use of AI at work
                owner: head-of-risk
                version: 1.0.0
                status: draft
                topics: [acceptable-use]
                review-by: 2027-01-31
                file: {"{"} path: policies/use.pdf, sha256: {LivedWorkspace.DigestOf(Pdf)} {"}"}
                """);

        Assert.Equal(["CAC3105"], workspace.Rules());
    }

    [Fact]
    public void Policy_is_written_in_two_languages()
    {
        const string German = "# Menschliche Aufsicht\n\nDie Sachbearbeitung entscheidet über jeden Antrag.\n";
        using var workspace = new LivedWorkspace()
            .Write("policies/human-oversight.de.md", German)
            .Replace("policies/human-oversight.md", "review-by: 2027-01-31", $"review-by: 2027-01-31\nlanguage: en\ntranslations: [{"{"} language: de, path: policies/human-oversight.de.md, sha256: {LivedWorkspace.DigestOf(German)} {"}"}]")
            .Approve("policies/human-oversight.md", "POL-human-oversight", Sponsor);

        var context = workspace.IsClean();

        Assert.True(context.Approvals.IsInForce(context.Register.Find("POL-human-oversight")!));
    }

    [Fact]
    public void Policy_is_written_in_another_language()
    {
        using var workspace = new LivedWorkspace()
            .Replace("aims.yaml", "policy-topics:", "headings: { Purpose: [Zweck], Scope: [Geltungsbereich], Responsibilities: [Zuständigkeiten], Policy: [Regeln], Review: [Überprüfung] }\npolicy-topics:")
            .Replace("policies/human-oversight.md", "## Purpose", "## 1. Zweck").Replace("policies/human-oversight.md", "## Scope", "## 2. Geltungsbereich")
            .Replace("policies/human-oversight.md", "## Responsibilities", "## 3. Zuständigkeiten").Replace("policies/human-oversight.md", "## Policy", "## 4. Regeln").Replace("policies/human-oversight.md", "## Review", "## 5. Überprüfung")
            .Approve("policies/human-oversight.md", "POL-human-oversight", Sponsor);

        workspace.IsClean();
    }

    [Fact]
    public void Organisation_has_several_sites()
    {
        using var workspace = new LivedWorkspace()
            .Replace("scope.md", "subject: both", "subject: both\nsites: [Head office, Vienna]").Approve("scope.md", "SCP-lending", Sponsor)
            .Replace("audits/2026-03.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring, SYS-help-desk]\nsites: [Head office, Vienna]");

        Assert.Equal(RequirementStatus.Evidenced, workspace.IsClean().StandingOf("4.3").Status);
    }

    [Fact]
    public void Site_that_no_audit_visits_is_told()
    {
        using var workspace = new LivedWorkspace()
            .Replace("scope.md", "subject: both", "subject: both\nsites: [Head office, Vienna]").Approve("scope.md", "SCP-lending", Sponsor)
            .Replace("audits/2026-03.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring, SYS-help-desk]\nsites: [Head office]");

        Assert.Equal(["CAC4002"], workspace.Rules());
    }
}
