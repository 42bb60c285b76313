using ComplianceAsCode.Readiness;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>The gap analysis for readers, as plain text.</summary>
public static class GapReport
{
    /// <summary>Writes the report: gaps with all that is known of them, then the other requirements. Quiet tells the gaps alone, and no more than a line each.</summary>
    public static void Write(TextWriter writer, ReadinessModel model, ReportOptions options)
    {
        var ranked = model.Ranked.ToList();
        var gaps = ranked.Where(r => r.Standing.IsGap).ToList();
        Line($"{model.Organisation}: {Words.Count(gaps.Count, "gap")} in {Words.Count(ranked.Count(r => r.Standing.Applies), "requirement")} that apply, of {Words.Number(ranked.Count)}; as of {Words.Day(model.AsOf)}");
        foreach (var gap in gaps)
        {
            if (options.Detail != ReportDetail.Quiet) Line("");
            Line($"{Words.Number(gap.Priority.Score)}  {gap.Citation} {gap.Standing.Requirement.Title}: {StatusWords.Of(gap.Standing.Status)}{Claim(gap)}");
            if (options.Detail != ReportDetail.Quiet) WriteDetails(gap);
        }
        var others = ranked.Where(r => !r.Standing.IsGap).ToList();
        if (options.Detail == ReportDetail.Quiet || others.Count == 0) return;
        Line("");
        Line("no gap, or nothing owed:");
        foreach (var other in others)
        {
            Line($"  {Words.Number(other.Priority.Score)}  {other.Citation} {other.Standing.Requirement.Title}: {StatusWords.Of(other.Standing with { Claims = [] })}{Claim(other)}");
            if (options.Detail == ReportDetail.Detailed) WriteDetails(other);
        }

        void WriteDetails(RequirementReadiness each)
        {
            foreach (var reason in StatusWords.Reasons(each.Standing)) Line($"    {reason}");
            foreach (var record in each.Standing.Records)
                Line($"    evidence: {record.Document.Id} ({options.PathPrefix}{record.Document.Path}), {StatusWords.Of(record.Basis)}{(record.Fault is { } fault ? $", {fault}" : "")}");
            if (each.Reusable.Count > 0) Line($"    may be of use: {string.Join(", ", each.Reusable.Select(StatusWords.Of))}");
            if (each.Standing.IsGap) Line($"    action: {(each.Actions.Count == 0 ? "none (compliance gap --create-actions)" : string.Join(", ", each.Actions.Select(a => a.Id)))}");
            Line($"    priority: {StatusWords.Why(each.Priority)}");
        }

        void Line(string text) => writer.Line(TerminalText.Escape(text));
    }

    private static string Claim(RequirementReadiness each) => each.Standing.ClaimDiffers ? $"; claimed: {string.Join(", ", each.Standing.Claims)}" : "";
}
