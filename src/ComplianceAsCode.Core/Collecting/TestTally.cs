namespace ComplianceAsCode.Collecting;

/// <summary>How a test came out.</summary>
internal enum TestOutcome
{
    Passed,
    Failed,
    Skipped,
}

/// <summary>Counts tests while a file is read.</summary>
internal sealed class TestTally
{
    private readonly Dictionary<TestOutcome, (int Count, List<string> First)> _tests = [];

    public void Add(TestOutcome outcome, string name)
    {
        var (count, first) = _tests.TryGetValue(outcome, out var known) ? known : (0, []);
        if (first.Count < TestNames.Shown && outcome != TestOutcome.Passed) first.Add(Cut(name));
        _tests[outcome] = (count + 1, first);
    }

    public int Count(TestOutcome outcome) => _tests.GetValueOrDefault(outcome).Count;

    public TestRun ToRun(string format, DateOnly? finished, string? complaint) =>
        new(format, finished, Count(TestOutcome.Passed), Names(TestOutcome.Failed), Names(TestOutcome.Skipped), complaint);

    private TestNames Names(TestOutcome outcome) => _tests.TryGetValue(outcome, out var known) ? new(known.Count, known.First) : new(0, []);

    private static string Cut(string name)
    {
        if (name.Length <= TestNames.Length) return name;
        var length = TestNames.Length - 1;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + "…";
    }
}
