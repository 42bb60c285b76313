using ComplianceAsCode.Baselines;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Git;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Checking;

/// <summary>The finished result of a check.</summary>
/// <param name="Options">What was checked.</param>
/// <param name="Context">The register and the day; <see langword="null"/> where there is no manifest that can be read.</param>
/// <param name="Diagnostics">What does not hold, sorted by place and rule.</param>
/// <param name="Waived">What does not hold and is waived.</param>
/// <param name="Rules">The rules that ran, with the number of targets that each examined, or why it was not evaluated.</param>
/// <param name="NextChange">The earliest day on which the result would differ, and why.</param>
public sealed record CheckResult(
    CheckOptions Options,
    CheckContext? Context,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<Diagnostic> Waived,
    IReadOnlyList<RuleRun> Rules,
    NextChange? NextChange)
{
    private DiagnosticComparison? _comparison;

    /// <summary>What does not hold under rules that the manifest turns off: it fails no build, and a status takes it into account.</summary>
    public IReadOnlyList<Diagnostic> TurnedOff { get; init; } = [];

    /// <summary>What does not hold and is accepted in the baseline, sorted by place and rule: it fails no build, and a status takes it into account.</summary>
    public IReadOnlyList<BaselinedDiagnostic> Baselined { get; init; } = [];

    /// <summary>The result of the base as of the same day; <see langword="null"/> where there is nothing to compare with.</summary>
    public CheckResult? Before { get; init; }

    /// <summary>What became of the diagnostics since the base; <see langword="null"/> where there is nothing to compare with.</summary>
    public DiagnosticComparison? Comparison => Before is null ? null : _comparison ??= DiagnosticComparison.Of(Before.Diagnostics, Before.Silent, Diagnostics, Silent);

    /// <summary>What does not hold and is not reported: waived, accepted in the baseline, turned off.</summary>
    public IEnumerable<Diagnostic> Silent => Waived.Concat(Baselined.Select(b => b.Diagnostic)).Concat(TurnedOff);

    /// <summary>Why the base that was asked for could not be compared with, if so.</summary>
    public GitFault? BaseFault { get; init; }

    /// <summary>What was looked at.</summary>
    public Population? Population => Context?.Register.Workspace.Population;

    /// <summary>Whether anything is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>How many diagnostics have a severity.</summary>
    public int Count(Severity severity) => Diagnostics.Count(d => d.Severity == severity);
}

/// <summary>A diagnostic that is accepted in the baseline.</summary>
/// <param name="Diagnostic">What does not hold.</param>
/// <param name="Entry">The entry that accepts it.</param>
public sealed record BaselinedDiagnostic(Diagnostic Diagnostic, BaselineEntry Entry);

/// <summary>A rule that ran.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Examined">How many targets it looked at.</param>
/// <param name="NotEvaluated">Why it was not evaluated, if so.</param>
public sealed record RuleRun(RuleDescriptor Rule, int Examined, string? NotEvaluated);

/// <summary>A day on which a result would differ.</summary>
public sealed record NextChange(DateOnly On, string What);
