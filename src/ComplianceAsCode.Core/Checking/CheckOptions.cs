using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;

namespace ComplianceAsCode.Checking;

/// <summary>Whose errors are errors.</summary>
public enum Enforcement
{
    /// <summary>A developer's build: reading faults and faults in documents that a system reaches are errors; faults of the organisation as a whole are warnings.</summary>
    System,

    /// <summary>Continuous integration and the command line: every error is one.</summary>
    All,
}

/// <summary>What to check, and as of which day.</summary>
/// <param name="Root">The folder with the manifest.</param>
/// <param name="AsOf">The day as of which things are judged.</param>
public sealed record CheckOptions(string Root, DateOnly AsOf)
{
    /// <summary>Whose errors are errors.</summary>
    public Enforcement Enforcement { get; init; } = Enforcement.All;

    /// <summary>Whether this runs in continuous integration, where what is late fails and a baseline must not grow.</summary>
    public bool IsContinuousIntegration { get; init; }

    /// <summary>Where the texts of documents come from, by path, where the caller knows it; it goes before <see cref="ReadsHistory"/>.</summary>
    public IReadOnlyDictionary<string, TextOrigin>? Origins { get; init; }

    /// <summary>The program that verifies signatures.</summary>
    public SshKeygen SignatureProgram { get; init; } = SshKeygen.In(Environment.GetEnvironmentVariable("PATH"));

    /// <summary>A folder of the user's own that remembers which signatures held; <see langword="null"/> where each is verified anew, as in continuous integration.</summary>
    public string? SignatureCache { get; init; }

    /// <summary>
    /// Full paths of assemblies, inventories and folders with inventories; <see langword="null"/> for what the last builds left in the workspace.
    /// </summary>
    public IReadOnlyList<string>? Inventories { get; init; }

    /// <summary>Whether inventories of code are looked at. A build does not: it checks before it compiles, and what the last one left is not what this one makes.</summary>
    public bool LooksAtCode { get; init; } = true;

    /// <summary>
    /// The Git revision to compare with, such as <c>origin/main</c>: what is compared is the commit at which it and the checked out one parted. Where Git cannot
    /// tell, the rules that compare are not evaluated, and say why.
    /// </summary>
    public string? BaseRevision { get; init; }

    /// <summary>What the base held, where the caller has read it; it goes before <see cref="BaseRevision"/>.</summary>
    public Register? Base { get; init; }

    /// <summary>Whether Git is asked who last changed the documents that need approval, which takes a walk through the history.</summary>
    public bool ReadsHistory { get; init; }
}
