namespace ComplianceAsCode.Tests.Rules;

public sealed class ObservationIsAnsweredTests
{
    [Theory]
    [InlineData("observation", "2026-05-31", true)]
    [InlineData("observation", "2026-05-30", false)]
    [InlineData("area-of-concern", "2026-05-30", false)]
    [InlineData("ofi", "2026-03-13", true)]
    public void Answer_is_late_the_day_after(string grade, string raised, bool isClean)
    {
        using var test = Case().Write("findings/2026-03-2.yaml", $"""
            {(isClean ? "kind" : "[|kind|]")}: finding
            id: FND-2026-03-2
            title: Names differ between two lists
            owner: service-desk-lead
            source: audit
            audit: AUD-2026-03
            class: {grade}
            requirement: A.9.2
            statement: Two systems have other names in the service catalogue.
            raised: {raised}
            """);

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    private static RuleCase Case() => new("CAC4013");
}
