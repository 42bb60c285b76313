namespace ComplianceAsCode.Tests.Rules;

public sealed class NothingBlocksCertificationTests
{
    private const string Planned = "stage-2: { planned: 2027-02-09 }\n";

    [Theory]
    [InlineData("2026-07-30", false)]
    [InlineData("2026-07-31", true)]
    public void Stage_2_comes_near_with_the_notice(string planned, bool isClean)
    {
        using var test = OpenMajor().Replace(Files.Certification, Planned, $"stage-2: {{ planned: {planned} }}\n");
        if (!isClean) test.Replace(Files.Finding, "class: major", "class: [|major|]");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    [Fact]
    public void Awaited_decision_is_blocked_too()
    {
        using var test = OpenMajor().Replace(Files.Certification, Planned, "stage-2: { performed: 2026-05-20 }\n").Replace(Files.Finding, "class: major", "class: [|major|]");

        test.Triggers("warning");
    }

    [Fact]
    public void Minor_one_with_a_plan_DoesNotTrigger()
    {
        using var test = Open("minor").Replace(Files.Certification, Planned, "stage-2: { planned: 2026-07-14 }\n");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Minor_one_without_correction_Triggers()
    {
        using var test = Open("minor").Replace(Files.Finding, "correction: Both were told on the same day.\n", "").Replace(Files.Certification, Planned, "stage-2: { planned: 2026-07-14 }\n").Replace(Files.Finding, "class: minor", "class: [|minor|]");

        test.Triggers("warning");
    }

    [Fact]
    public void What_is_late_says_so_itself()
    {
        using var test = OpenMajor().Replace(Files.Finding, "due: 2026-12-31", "due: 2026-06-29").Replace(Files.Certification, Planned, "stage-2: { planned: 2026-07-14 }\n");

        test.LeavesItTo("CAC4006");
    }

    [Fact]
    public void Decided_certification_is_not_blocked()
    {
        using var test = OpenMajor().Replace(Files.Certification, Planned, "decision: 2026-06-08\n");

        test.DoesNotTrigger();
    }

    private static RuleCase OpenMajor() => Open("major").Replace(Files.Kpi, "on: 2026-06-15", "on: 2026-06-16");

    private static RuleCase Open(string grade) => Case().Replace(Files.Finding, "closed: 2026-05-18\nclosed-by: internal-auditor\nclosure: [ACT-tell-underwriters]\neffective: { on: 2026-06-12, by: internal-auditor, result: All underwriters who began since then had seen it. }\n", "").Replace(Files.Finding, "class: minor", $"class: {grade}").Replace(Files.Finding, "due: 2026-05-31", "due: 2026-12-31");

    private static RuleCase Case() => new("CAC4011");
}
