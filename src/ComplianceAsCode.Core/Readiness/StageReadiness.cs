using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Readiness;

/// <summary>
/// How far a stage is, by its rules. Each fault weighs as its rule does by default: overrides, the stage that the manifest
/// declares and waivers decide what fails a build, not how ready an organisation is.
/// </summary>
/// <param name="Stage">1 to 5; 0 is reading and configuration, on which all stages stand.</param>
/// <param name="Title">What the stage is about.</param>
/// <param name="Held">Rules that looked at something and found neither error nor warning.</param>
/// <param name="Judged">Rules that looked at something, or found that something is missing.</param>
/// <param name="NothingToJudge">Rules that ran and had nothing to look at.</param>
/// <param name="NotEvaluated">Rules that could not be evaluated.</param>
/// <param name="Errors">Faults of rules that are errors by default.</param>
/// <param name="Warnings">Faults of rules that are warnings by default.</param>
/// <param name="Silenced">How many of these faults are waived or turned off.</param>
/// <param name="Blocking">The first errors, in the order of the files.</param>
public sealed record StageReadiness(
    int Stage, string Title, int Held, int Judged, int NothingToJudge, int NotEvaluated, int Errors, int Warnings, int Silenced, IReadOnlyList<Diagnostic> Blocking)
{
    private const int Shown = 3;

    private static readonly string[] Titles =
    [
        "Reading and configuration", "Scope and leadership", "Gap analysis and roadmap", "Policies, controls, evidence, event logs",
        "Internal audit and management review", "Certification and surveillance",
    ];

    /// <summary>Whether no error stands in the way.</summary>
    public bool IsFree => Errors == 0;

    /// <summary>All stages of a result, from 0 to 5.</summary>
    public static IReadOnlyList<StageReadiness> AllOf(CheckResult result) => [.. Enumerable.Range(0, Titles.Length).Select(stage => Of(result, stage))];

    private static StageReadiness Of(CheckResult result, int stage)
    {
        Diagnostic[] silenced = [.. result.Waived.Concat(result.TurnedOff).Concat(result.Baselined.Select(b => b.Diagnostic)).Where(BelongsTo)];
        Diagnostic[] faults = [.. result.Diagnostics.Where(BelongsTo), .. silenced];
        var broken = faults.Where(f => f.Weight >= Severity.Warning).Select(f => f.Rule.Id).ToHashSet(StringComparer.Ordinal);
        RuleRun[] runs = [.. result.Rules.Where(r => StageOf(r.Rule) == stage)];
        var judged = runs.Count(r => r.NotEvaluated is null && (r.Examined > 0 || broken.Contains(r.Rule.Id)));
        var notEvaluated = runs.Count(r => r.NotEvaluated is not null);
        Diagnostic[] errors = [.. faults.Where(f => f.Weight == Severity.Error).OrderBy(f => f.Location).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
        return new(stage, Titles[stage],
            runs.Count(r => r.NotEvaluated is null && r.Examined > 0 && !broken.Contains(r.Rule.Id)), judged, runs.Length - judged - notEvaluated, notEvaluated,
            errors.Length, faults.Count(f => f.Weight == Severity.Warning), silenced.Length, [.. errors.Take(Shown)]);

        bool BelongsTo(Diagnostic diagnostic) => StageOf(diagnostic.Rule) == stage;
    }

    private static int StageOf(RuleDescriptor rule) => rule.IsFoundation ? 0 : rule.Stage;
}
