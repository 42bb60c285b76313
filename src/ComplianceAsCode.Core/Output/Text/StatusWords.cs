using ComplianceAsCode.Readiness;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Text;

/// <summary>The words in which reports say how far something is.</summary>
public static class StatusWords
{
    /// <summary>A status in words.</summary>
    public static string Of(RequirementStatus status) => status switch
    {
        RequirementStatus.Evidenced => "evidenced",
        RequirementStatus.PartlyEvidenced => "partly evidenced",
        RequirementStatus.NotEvidenced => "not evidenced",
        RequirementStatus.Excluded => "excluded",
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
        Of(standing.Status) + (standing.Basis is { } basis ? $" ({Of(basis)})" : "") + (standing.Claims.Count > 0 ? $"; claimed: {string.Join(", ", standing.Claims)}" : "");

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
            + $"{Words.Number(framework.Count(RequirementStatus.NotAddressed))} not addressed; {Words.Number(framework.Count(RequirementStatus.Excluded))} excluded";
    }
}
