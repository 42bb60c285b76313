using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Text;

/// <summary>The words in which reports say how far something is.</summary>
public static class StatusWords
{
    /// <summary>How many artefacts are in force, with how many are usual.</summary>
    public static string Of(ArtefactCount count) =>
        $"artefacts in force: {Words.Number(count.Artefacts)}, in {Words.Count(count.Documents, "document")}; {Words.Number(AuditPractice.Embedded.UsualArtefacts.From)} to {Words.Number(AuditPractice.Embedded.UsualArtefacts.To)} are usual at a certification audit";

    /// <summary>A status in words.</summary>
    public static string Of(RequirementStatus status) => status switch
    {
        RequirementStatus.Evidenced => "evidenced",
        RequirementStatus.PartlyEvidenced => "partly evidenced",
        RequirementStatus.NotEvidenced => "not evidenced",
        RequirementStatus.Excluded => "excluded",
        RequirementStatus.NotApplicable => "not applicable",
        RequirementStatus.NotYet => "applies later",
        RequirementStatus.NotEvaluated => "not evaluated",
        _ => "not addressed",
    };

    /// <summary>A basis in words.</summary>
    public static string Of(StatusBasis basis) => basis switch
    {
        StatusBasis.Measured => "measured",
        StatusBasis.Derived => "derived",
        _ => "attested",
    };

    /// <summary>Where a requirement stands: status, basis, and the claim where there is one.</summary>
    public static string Of(RequirementStanding standing) =>
        (standing.AppliesFrom is { } day && standing.Status == RequirementStatus.NotYet ? $"applies from {Words.Day(day)}" : Of(standing.Status)) + (standing.Basis is { } basis ? $" ({Of(basis)})" : "") + (standing.Claims.Count > 0 ? $"; claimed: {string.Join(", ", standing.Claims)}" : "");

    /// <summary>How far a stage is, with what the share is of.</summary>
    public static string Of(StageReadiness stage)
    {
        var text = $"{Words.Number(stage.Held)} of {Words.Count(stage.Judged, "rule")} hold ({Words.Percent(stage.Held, stage.Judged)}), {Words.Count(stage.Errors, "error")}, {Words.Count(stage.Warnings, "warning")}";
        if (stage.Silenced > 0) text += $", of which {Words.Number(stage.Silenced)} waived, accepted in the baseline or turned off";
        if (stage.NothingToJudge > 0) text += $"; {Words.Count(stage.NothingToJudge, "rule")} found nothing to look at";
        if (stage.NotEvaluated > 0) text += $"; {Words.Number(stage.NotEvaluated)} not evaluated";
        return text;
    }

    /// <summary>How far a framework is, with what the share is of.</summary>
    public static string Of(FrameworkReadiness framework)
    {
        var evidenced = framework.Count(RequirementStatus.Evidenced);
        return $"{Words.Number(evidenced)} of {Words.Count(framework.Applying, "requirement")} evidenced ({Words.Percent(evidenced, framework.Applying)}), "
            + $"{Words.Number(framework.Count(RequirementStatus.PartlyEvidenced))} partly, {Words.Number(framework.Count(RequirementStatus.NotEvidenced))} not evidenced, "
            + $"{Words.Number(framework.Count(RequirementStatus.NotAddressed))} not addressed; {Words.Number(framework.Count(RequirementStatus.Excluded))} excluded"
            + string.Concat(((RequirementStatus[])[RequirementStatus.NotYet, RequirementStatus.NotEvaluated, RequirementStatus.NotApplicable])
                .Where(s => framework.Count(s) > 0).Select(s => $", {Words.Number(framework.Count(s))} {(s == RequirementStatus.NotYet ? "later" : Of(s))}"));
    }

    /// <summary>How far a framework that applies by condition is for a system.</summary>
    public static string Of(SystemReadiness system) =>
        $"{Words.Count(system.Count(ApplicabilityState.Applies), "requirement")} now: {Words.Number(system.Count(RequirementStatus.PartlyEvidenced))} partly evidenced, {Words.Number(system.Count(RequirementStatus.NotEvidenced))} not; "
        + $"{Words.Number(system.Count(ApplicabilityState.NotYet))} later, {Words.Number(system.Count(ApplicabilityState.NotEvaluated))} not evaluated, {Words.Number(system.Count(ApplicabilityState.NotApplicable))} not applicable";

    /// <summary>Whether a requirement applies to a system, and why not.</summary>
    public static string Of(SystemStanding standing)
    {
        var (state, from, because) = standing.Applicability;
        return state switch
        {
            ApplicabilityState.NotApplicable => $"not applicable, because {because}",
            ApplicabilityState.NotEvaluated => $"not evaluated, because {because}",
            ApplicabilityState.NotYet => $"applies from {Words.Day(from!.Value)}" + (because.Length > 0 ? $" ({because})" : ""),
            _ => Of(standing.Status) + (standing.Basis is { } basis ? $" ({Of(basis)})" : ""),
        };
    }

    /// <summary>How a priority comes about.</summary>
    public static string Why(GapPriority priority)
    {
        var (risk, regulatory, trust, complexity) = priority.Weights;
        var source = priority.Source is not { } document ? "the framework's default" : priority.Given.Count == 4 ? $"from {document.Id}" : $"{string.Join(", ", priority.Given)} from {document.Id}, the rest the framework's default";
        return $"3·{Words.Number(risk)} risk + 3·{Words.Number(regulatory)} regulatory + 2·{Words.Number(trust)} trust + (6 − {Words.Number(complexity)}) complexity, {source}";
    }

    /// <summary>What may be reused, and how far.</summary>
    public static string Of(Reuse reuse) => $"{reuse.Requirement.Framework}:{reuse.Requirement.Id} ({reuse.Relation})";

    /// <summary>Why a requirement stands where it does, clause by clause: its gaps, else what its systems say.</summary>
    public static IEnumerable<string> Reasons(RequirementStanding standing) =>
        standing.Gaps.Count > 0 ? standing.Gaps
        : standing.Note.Length > 0 ? [standing.Note]
        : standing.Applies ? [] : standing.Systems.Select(s => $"{s.System.Id}: {Of(s)}");
}
