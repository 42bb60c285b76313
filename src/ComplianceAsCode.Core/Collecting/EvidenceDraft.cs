namespace ComplianceAsCode.Collecting;

/// <summary>Evidence that is yet to be written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Type">What it is, as a slug.</param>
/// <param name="Collected">The day on which it was made.</param>
/// <param name="Source">What made it.</param>
public sealed record EvidenceDraft(string Id, string Title, string Owner, string Type, DateOnly Collected, string Source)
{
    /// <summary>How long it proves anything, as ISO 8601 duration.</summary>
    public string? ValidFor { get; init; }

    /// <summary>The requirements that it proves.</summary>
    public IReadOnlyList<string> Requirements { get; init; } = [];

    /// <summary>The system that it is about.</summary>
    public string? System { get; init; }

    /// <summary>The model that it is about.</summary>
    public string? Model { get; init; }

    /// <summary>The release of its subject.</summary>
    public string? Release { get; init; }

    /// <summary>The files that it rests on.</summary>
    public IReadOnlyList<ArtifactFile> Files { get; init; } = [];

    /// <summary>The pages that it rests on, each with the day on which it was read.</summary>
    public IReadOnlyList<(string Url, DateOnly Accessed)> Pages { get; init; } = [];

    /// <summary>What was measured.</summary>
    public IReadOnlyList<Metric> Metrics { get; init; } = [];

    /// <summary>The test run that it tells of, if any.</summary>
    public TestRun? Run { get; init; }

    /// <summary>What was done and found, in Markdown.</summary>
    public string? Summary { get; init; }

    /// <summary>The result that its author states, where neither tests nor metrics tell it.</summary>
    public string? Stated { get; init; }

    /// <summary>Whether it holds what a reader can go by: a summary, tests or metrics. Without them, its artefacts have to say it all.</summary>
    public bool SaysSomething => Summary is not null || Run is not null || Metrics.Count > 0;

    /// <summary>The result: what was asked and missed cannot be stated away.</summary>
    public string Result =>
        WhyFailed is not null ? "fail"
        : Stated ?? (Run is not null || Metrics.Any(m => m.Bound is not null) ? "pass" : "information");

    /// <summary>What makes it a fail, if anything that was measured does.</summary>
    public string? WhyFailed => Run is { IsPass: false } run
        ? run.Complaint ?? (run.Failed.Count > 0 ? "tests failed" : "no test was run")
        : Metrics.FirstOrDefault(m => m.IsMissed) is { } missed ? $"the metric '{missed.Name}' misses its bound" : null;
}

/// <summary>A file that evidence rests on.</summary>
/// <param name="Path">Relative to the workspace, with <c>/</c>.</param>
/// <param name="Digest">SHA-256 of its bytes.</param>
public sealed record ArtifactFile(string Path, string Digest);
