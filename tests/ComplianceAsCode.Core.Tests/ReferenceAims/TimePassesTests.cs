using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>A management system that nobody looks after falls behind; the check foretells each day on which it does, and reports it from that day on.</summary>
public sealed class TimePassesTests
{
    private static readonly DateOnly Written = ReferenceAimsInMemory.Written;
    private static readonly DateOnly OneYearLater = Written.AddYears(1);

    [Fact]
    public void Each_change_of_a_year_is_foretold_to_the_day()
    {
        var (wrong, changes) = (new List<string>(), 0);
        for (var result = ReferenceAimsInMemory.On(Written); result.NextChange is { } next && next.On <= OneYearLater; result = ReferenceAimsInMemory.On(next.On), changes++)
        {
            var (before, on) = (Outcome(ReferenceAimsInMemory.On(next.On.AddDays(-1))), Outcome(ReferenceAimsInMemory.On(next.On)));
            if (!Outcome(result).SetEquals(before)) wrong.Add($"something changes before {next.On:yyyy-MM-dd} ({next.What}): {string.Join("; ", before.Except(Outcome(result)))}");
            if (before.SetEquals(on)) wrong.Add($"nothing changes on {next.On:yyyy-MM-dd} ({next.What})");
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{changes} changes in a year");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(Outcome(ReferenceAimsInMemory.On(OneYearLater)), Outcome(LastBefore(OneYearLater)));
    }

    [Fact]
    public void All_that_ends_within_a_year_is_reported_from_its_day_on_and_one_year_later()
    {
        var ends = DeclaredEnds.Between(Written, OneYearLater, ReferenceAimsInMemory.Documents, ReferenceAimsInMemory.Workspace.Manifest);

        var wrong = ends.Select(e => (End: e, Problem: ProblemOf(e))).Where(e => e.Problem is not null).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{ends.Count} ends on {ends.Select(e => e.From).Distinct().Count()} days");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Select(w => $"{w.End.Date.Document.Id}: {w.End.Date.Path} {w.End.Date.Day:yyyy-MM-dd}: {w.Problem}")));
    }

    [Theory]
    [MemberData(nameof(ReplacedEvidence.Names), MemberType = typeof(ReplacedEvidence))]
    public void Evidence_that_was_replaced_ends_without_a_word(string id) =>
        Assert.DoesNotContain(ReferenceAimsInMemory.On(OneYearLater).Diagnostics, d => d.Subject == id);

    [Fact]
    public void What_is_known_to_end_nothing_is_a_date_that_some_kind_declares() =>
        Assert.Empty(DeclaredEnds.NoEnds.Keys.Except(KindSet.All.SelectMany(k => AheadOf(k.Shape)).Select(f => f.Name)));

    private static IEnumerable<Schema.Field> AheadOf(Schema.Shape shape) => shape.Fields.SelectMany(f =>
        f is Schema.Field<DateOnly> { InPast: false } ? [f] : (f.Type as Schema.ObjectType ?? f.Type.ItemType as Schema.ObjectType) is { } below ? AheadOf(below.Shape) : []);

    private static string? ProblemOf(DeclaredEnd end)
    {
        var before = ReferenceAimsInMemory.On(end.From.AddDays(-1)).Diagnostics.Select(d => d.Place()).ToHashSet();
        if (!ReferenceAimsInMemory.On(end.From).Diagnostics.Any(d => !before.Contains(d.Place()) && IsAbout(d, end.Date))) return $"nothing new on {end.From:yyyy-MM-dd}";
        return ReferenceAimsInMemory.On(OneYearLater).Diagnostics.Any(d => IsAbout(d, end.Date)) ? null : "nothing one year later";
    }

    private static bool IsAbout(Diagnostic diagnostic, DeclaredDate date) => diagnostic.Severity >= Severity.Warning
        && (diagnostic.Location.Path == date.Document.Path || Mentions.Has(diagnostic, date.Document.Id) || (date.FollowedUpBy is { } action && Mentions.Has(diagnostic, action)));

    /// <summary>The last day of a change before another day.</summary>
    private static CheckResult LastBefore(DateOnly day)
    {
        var result = ReferenceAimsInMemory.On(Written);
        while (result.NextChange is { } next && next.On <= day) result = ReferenceAimsInMemory.On(next.On);
        return result;
    }

    /// <summary>What is reported, where and how; that a message counts days is no change of the result.</summary>
    private static HashSet<string> Outcome(CheckResult result) => [.. result.Diagnostics.Concat(result.Waived).Select(d => $"{d.Place()} {d.Subject}")];
}
