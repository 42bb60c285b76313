using System.Text;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Markdown;

/// <summary>The gap analysis as Markdown: a table of the gaps, and one of the other requirements.</summary>
public static class GapMarkdown
{
    /// <summary>The report as one text.</summary>
    public static string Of(ReadinessModel model)
    {
        var text = new StringBuilder();
        text.Append("# Gap analysis: ").Append(MarkdownText.Line(model.Organisation)).Append("\n\nAs of ").Append(Words.Day(model.AsOf)).Append(".\n");
        foreach (var isGap in (bool[])[true, false])
        {
            text.Append(isGap ? "\n## Gaps\n\n" : "\n## No gap, or nothing owed\n\n");
            text.Append("| priority | requirement | status | claimed | why | evidence | actions |\n|---|---|---|---|---|---|---|\n");
            foreach (var each in model.Ranked.Where(r => r.Standing.IsGap == isGap)) Append(text, each);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, RequirementReadiness each)
    {
        string[] cells =
        [
            Words.Number(each.Priority.Score),
            $"{each.Citation} {each.Standing.Requirement.Title}",
            StatusWords.Of(each.Standing with { Claims = [] }),
            each.Standing.ClaimDiffers ? string.Join(", ", each.Standing.Claims) : "",
            string.Join("; ", StatusWords.Reasons(each.Standing)),
            string.Join("; ", each.Standing.Records.Select(r => $"{r.Document.Id} ({r.Document.Path})")),
            string.Join(", ", each.Actions.Select(a => a.Id)),
        ];
        text.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.Line)).Append(" |\n");
    }
}
