namespace ComplianceAsCode.Tests.RealLife;

/// <summary>The control of A.9.2, which no artefact of the catalogue proves: what is offered for it decides.</summary>
internal static class ControlDocument
{
    public const string Path = "controls/A.9.2.md";

    public static string Compliant(string more = "") => $"""
        ---
        kind: control
        id: CTL-A.9.2
        title: AI is used responsibly
        owner: compliance-lead
        requirement: 'A.9.2'
        applicable: true
        because: [policy]
        claim: compliant
        implementation: implemented
        {more}
        ---

        ## Implementation

        Underwriters follow the oversight policy.

        """;
}
