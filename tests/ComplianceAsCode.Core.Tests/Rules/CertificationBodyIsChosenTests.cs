namespace ComplianceAsCode.Tests.Rules;

public sealed class CertificationBodyIsChosenTests
{
    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-06-29", false)]
    public void Look_up_is_of_within_a_year(string day, bool isClean)
    {
        using var test = Case().Replace(Files.Certification, "checked-on: 2026-02-02", isClean ? $"checked-on: {day}" : $"checked-on: [|{day}|]");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    [Fact]
    public void Accreditation_for_something_else_Triggers()
    {
        using var test = Case().Replace(Files.Certification, "scope: AI management systems (ISO/IEC 42001)", "scope: [|Information security (ISO/IEC 27001)|]");

        test.Triggers("warning");
    }

    [Fact]
    public void None_at_all_Triggers_at_the_manifest()
    {
        using var test = Case().Delete(Files.Certification).Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        test.Triggers("warning");
    }

    [Fact]
    public void Before_stage_1_a_meeting_is_booked()
    {
        using var test = Case().Replace(Files.Certification, "stage-1: { performed: 2026-04-28 }", "stage-1: { planned: 2026-07-05 }").Replace(Files.Certification, "kind: certification", "[|kind|]: certification");

        test.Triggers("warning");
    }

    [Fact]
    public void Certification_that_cannot_be_read_is_reported_alone()
    {
        using var test = Case().Replace(Files.Certification, "title: Certification", "title: 'Certification");

        test.LeavesItTo("CAC0002");
    }

    private static RuleCase Case() => new("CAC5001");
}
