using ComplianceAsCode.Checking;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Readiness;

/// <summary>What stands between today and the certification audit, computed from a check's result; every report of it draws from here.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="AsOf">The day.</param>
/// <param name="StageReached">The stage that the manifest says is reached.</param>
/// <param name="Stages">Stage by stage, beginning with 0, reading and configuration.</param>
/// <param name="Frameworks">Requirement by requirement.</param>
/// <param name="Next">What ends next, the earliest first, at most <see cref="NextShown"/>.</param>
/// <param name="Actions">Open actions by owner.</param>
/// <param name="Population">What was looked at.</param>
public sealed record StatusModel(
    string Organisation, DateOnly AsOf, int StageReached,
    IReadOnlyList<StageReadiness> Stages, IReadOnlyList<FrameworkReadiness> Frameworks, IReadOnlyList<Expiry> Next, IReadOnlyList<OpenAction> Actions, Population Population)
{
    /// <summary>How many ends are shown.</summary>
    public const int NextShown = 10;

    /// <summary>Computes the status of a result.</summary>
    /// <returns><see langword="null"/> where there is no manifest that can be read.</returns>
    public static StatusModel? Of(CheckResult result) => result.Context is not { } context ? null : new(
        context.Manifest.Organisation, context.AsOf, context.Manifest.Stage,
        StageReadiness.AllOf(result), FrameworkReadiness.AllOf(context), [.. Expiry.From(context).Take(NextShown)], OpenAction.AllOf(context), context.Register.Workspace.Population);
}
