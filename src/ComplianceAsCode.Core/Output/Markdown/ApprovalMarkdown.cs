using System.Text;
using ComplianceAsCode.Approving;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Recording;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Markdown;

/// <summary>The overview of approvals as Markdown: what is needed first.</summary>
public static class ApprovalMarkdown
{
    /// <summary>The overview as one text.</summary>
    public static string Of(ApprovalOverview overview)
    {
        var text = new StringBuilder();
        text.Append("## Approvals\n\nAs of ").Append(Words.Day(overview.AsOf)).Append(": ").Append(ApprovalWords.Summary(overview)).Append(".\n");
        foreach (var without in overview.WithoutSecondEyes) text.Append("\nWithout a second pair of eyes: ").Append(MarkdownText.Line(without)).Append(".\n");
        if (overview.Documents.Count == 0) return text.ToString();
        text.Append("\n| document | version | status | approved by | still needed | digest |\n|---|---|---|---|---|---|\n");
        foreach (var state in overview.Documents.OrderBy(d => d.Needed.Count > 0 && d.Status == ApprovalState.NeedsApproval ? 0 : 1))
            text.Append("| ").AppendJoin(" | ", Cells(state)).Append(" |\n");
        return text.ToString();
    }

    private static IEnumerable<string> Cells(ApprovalState state) =>
    [
        MarkdownText.Line($"{state.Document.Id} ({state.Document.Path})"), MarkdownText.Line(state.Version ?? ""), MarkdownText.Line(state.Status),
        string.Join("<br>", state.Given.Select(g => MarkdownText.Line($"{g.Entry.By.Value} as {g.Entry.Role.Value}, {ApprovalStatement.TimeOf(g.Entry.At.Value)}{(g.WhyNot is { } why ? $" (not counted: {why})" : "")}"))),
        string.Join("<br>", state.Needed.Select(n => MarkdownText.Line($"{n.Role}: {(n.From.Count == 0 ? "nobody today" : string.Join(" or ", n.From))}"))),
        MarkdownText.Line(state.Document.Source.ContentDigest[..19]),
    ];
}
