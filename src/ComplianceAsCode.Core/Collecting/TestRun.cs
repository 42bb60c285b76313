namespace ComplianceAsCode.Collecting;

/// <summary>A test run as its result file tells it.</summary>
/// <param name="Format">The file's format: TRX or JUnit.</param>
/// <param name="Finished">The day on which it ended, in UTC where the file says the offset; none where the file does not say.</param>
/// <param name="Passed">How many tests passed.</param>
/// <param name="Failed">Tests that failed, ended with an error, or did not end.</param>
/// <param name="Skipped">Tests that were not run.</param>
/// <param name="Complaint">What the file says against the run as a whole although no test of it failed, as «the run was aborted»; none where it says nothing.</param>
public sealed record TestRun(string Format, DateOnly? Finished, int Passed, TestNames Failed, TestNames Skipped, string? Complaint)
{
    /// <summary>How many tests the file has.</summary>
    public int Total => Passed + Failed.Count + Skipped.Count;

    /// <summary>Whether at least one test passed and nothing speaks against the run.</summary>
    public bool IsPass => Passed > 0 && Failed.Count == 0 && Complaint is null;
}

/// <summary>Tests that came out alike: how many, and the names of the first.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">The names of the first <see cref="Shown"/>, cut to <see cref="Length"/>, in the order of the file.</param>
public sealed record TestNames(int Count, IReadOnlyList<string> First)
{
    /// <summary>How many names are kept.</summary>
    public const int Shown = 20;

    /// <summary>Longest name that is kept, in UTF-16 code units.</summary>
    public const int Length = 120;
}
