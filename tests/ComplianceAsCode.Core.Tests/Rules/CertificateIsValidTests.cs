namespace ComplianceAsCode.Tests.Rules;

public sealed class CertificateIsValidTests
{
    [Theory]
    [InlineData("2023-06-30", "error")]
    [InlineData("2023-07-01", "warning")]
    [InlineData("2023-07-30", "warning")]
    public void End_of_three_years_is_an_error_and_its_notice_a_warning(string decision, string severity)
    {
        using var test = Of($"[|{decision}|]");

        test.Triggers(severity);
    }

    [Fact]
    public void Day_before_the_notice_DoesNotTrigger()
    {
        using var test = Of("2023-07-31");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Recertification_planned_for_after_the_end_Triggers_there()
    {
        using var test = Of("2023-09-01").Write("audits/recertification.yaml", """
            kind: audit
            id: AUD-recertification
            title: Recertification
            owner: compliance-lead
            type: recertification
            team: [{ name: An auditor, organisation: Example Certification }]
            criteria: [4-5]
            planned: [|2026-09-01|]
            status: planned
            """);

        test.Triggers("warning");
    }

    [Fact]
    public void Later_decision_makes_the_earlier_one_history()
    {
        using var test = Case().Replace(Files.Certification, "stage-2: { planned: 2027-02-09 }", "decision: 2026-06-08");
        test.Write("certification/2023.yaml", test.Read(Files.Certification).Replace("CRT-2026", "CRT-2023", StringComparison.Ordinal).Replace("2026-06-08", "2023-06-12", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    private static RuleCase Of(string decision) => Case().Replace("approvals/scope-1.0.0.yaml", "2026-01-20", "2025-01-20")
        .Replace(Files.Certification, "stage-2: { planned: 2027-02-09 }", $"decision: {decision}\nsurveillance: [{{ performed: 2024-06-20 }}, {{ performed: 2025-07-20 }}]");

    private static RuleCase Case() => new("CAC5003");
}
