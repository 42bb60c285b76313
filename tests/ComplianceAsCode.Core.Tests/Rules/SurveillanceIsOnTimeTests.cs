namespace ComplianceAsCode.Tests.Rules;

public sealed class SurveillanceIsOnTimeTests
{
    [Theory]
    [InlineData("2025-06-30", "", true)]
    [InlineData("2025-06-29", "", false)]
    [InlineData("2025-06-29", "surveillance: [{ performed: 2026-06-30 }]", true)]
    [InlineData("2024-06-29", "surveillance: [{ performed: 2025-06-20 }]", false)]
    [InlineData("2024-06-29", "surveillance: [{ performed: 2025-02-20 }, { performed: 2025-06-20 }]", false)]
    [InlineData("2024-06-29", "surveillance: [{ performed: 2025-06-20 }, { performed: 2026-06-22 }]", true)]
    public void Each_year_has_its_audit(string decision, string surveillance, bool isClean)
    {
        using var test = Case().Replace("approvals/scope-1.0.0.yaml", "2026-01-20", "2025-01-20").Replace(Files.Certification, "stage-2: { planned: 2027-02-09 }", isClean ? $"decision: {decision}\n{surveillance}" : $"decision: [|{decision}|]\n{surveillance}");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers();
    }

    [Fact]
    public void Audit_of_type_surveillance_counts()
    {
        using var test = Case().Replace(Files.Certification, "stage-2: { planned: 2027-02-09 }", "decision: 2025-06-09").Write("audits/surveillance.yaml", """
            kind: audit
            id: AUD-surveillance-1
            title: First surveillance
            owner: compliance-lead
            type: surveillance
            team: [{ name: An auditor, organisation: Example Certification }]
            criteria: [4-5]
            planned: 2026-05-27
            performed: 2026-05-27
            status: in-progress
            """);

        test.DoesNotTrigger();
    }

    private static RuleCase Case() => new("CAC5002");
}
