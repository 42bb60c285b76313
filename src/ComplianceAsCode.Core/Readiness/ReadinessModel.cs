using ComplianceAsCode.Checking;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Readiness;

/// <summary>What stands between today and the certification audit, computed from a check's result; every report of it draws from here.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="AsOf">The day.</param>
/// <param name="StageReached">The stage that the manifest says is reached.</param>
/// <param name="Stages">Stage by stage, beginning with 0, reading and configuration.</param>
/// <param name="Frameworks">Requirement by requirement.</param>
/// <param name="Systems">System by system, where a framework applies by condition.</param>
/// <param name="Artefacts">How many artefacts are in force.</param>
/// <param name="Next">What ends or begins next, the earliest first, at most <see cref="NextShown"/>.</param>
/// <param name="Actions">Actions that are open or in progress, in the order in which they can be done.</param>
/// <param name="Silenced">What does not hold, and fails no build.</param>
/// <param name="NextChange">The earliest day on which any of this would differ, and why.</param>
/// <param name="Population">What was looked at.</param>
public sealed record ReadinessModel(
    string Organisation, DateOnly AsOf, int StageReached, IReadOnlyList<StageReadiness> Stages, IReadOnlyList<FrameworkReadiness> Frameworks,
    IReadOnlyList<SystemReadiness> Systems, ArtefactCount Artefacts, IReadOnlyList<Expiry> Next, IReadOnlyList<PlannedAction> Actions, IReadOnlyList<SilencedFault> Silenced, NextChange? NextChange, Population Population)
{
    /// <summary>Where the manifest does without a second pair of eyes.</summary>
    public IReadOnlyList<string> WithoutSecondEyes { get; init; } = [];

    /// <summary>How many ends are shown.</summary>
    public const int NextShown = 10;

    /// <summary>All requirements, gaps first; among gaps, and among the others, the most urgent first, then in the order of their frameworks.</summary>
    public IEnumerable<RequirementReadiness> Ranked => Frameworks.SelectMany(f => f.Requirements).OrderBy(r => r.Standing.IsGap ? 0 : 1).ThenByDescending(r => r.Priority.Score);

    /// <summary>Computes the readiness of a result.</summary>
    /// <returns><see langword="null"/> where there is no manifest that can be read.</returns>
    public static ReadinessModel? Of(CheckResult result)
    {
        if (result.Context is not { } context) return null;
        var frameworks = FrameworkReadiness.AllOf(context);
        var systems = SystemReadiness.AllOf(frameworks);
        var ends = Expiry.From(context).Concat(systems.SelectMany(s => s.Beginnings)).OrderBy(e => e.On).ThenBy(e => e.Document.Id, StringComparer.Ordinal).ThenBy(e => e.What, StringComparer.Ordinal);
        var beginning = systems.SelectMany(s => s.Beginnings).OrderBy(b => b.On).ThenBy(b => b.Document.Id, StringComparer.Ordinal).FirstOrDefault();
        var change = beginning is not null && (result.NextChange is null || beginning.On < result.NextChange.On) ? new NextChange(beginning.On, $"{beginning.Document.Id}: {beginning.What}") : result.NextChange;
        return new(
            context.Manifest.Organisation, context.AsOf, context.Manifest.Stage, StageReadiness.AllOf(result), frameworks, systems, ArtefactCount.Of(context, frameworks), [.. ends.Take(NextShown)],
            Roadmap.Of(context, frameworks), SilencedFault.AllOf(result), change, context.Register.Workspace.Population) { WithoutSecondEyes = context.Manifest.WithoutSecondEyes };
    }
}
