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

    /// <summary>
    /// Full paths of assemblies, inventories and folders with inventories; <see langword="null"/> for what the last builds left in the workspace.
    /// </summary>
    public IReadOnlyList<string>? Inventories { get; init; }

    /// <summary>Whether inventories of code are looked at. A build does not: it checks before it compiles, and what the last one left is not what this one makes.</summary>
    public bool LooksAtCode { get; init; } = true;

    /// <summary>What the base revision held, for the rules that compare; <see langword="null"/> where there is nothing to compare with, and those rules are then not evaluated.</summary>
    public Register? Base { get; init; }
}
