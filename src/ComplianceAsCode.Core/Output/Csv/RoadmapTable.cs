using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Output.Csv;

/// <summary>The roadmap as a table whose columns Jira's import knows by name: one row an action, in the order in which they can be done.</summary>
public static class RoadmapTable
{
    private static readonly string[] Columns =
        ["Issue Type", "External Issue Id", "Summary", "Description", "Assignee", "Due Date", "Priority", "Labels", "Status", "Depends On", "Effort Days", "Budget", "Score", "Requirements"];

    /// <summary>The table as CSV.</summary>
    public static string Csv(ReadinessModel model) => CsvText.Of(Columns, model.Actions.Select(a => (IReadOnlyList<string>)
    [
        "Task", a.Id, a.Document.Title, IssueText.Plain(a), a.Login ?? a.Owner, a.Due is { } due ? Words.Day(due) : "", IssueText.Urgency(a.Priority.Score), IssueText.Label,
        a.Status, string.Join("; ", a.DependsOn), a.EffortDays is { } days ? RoadmapReport.Number(days) : "", string.Join("; ", a.Budget.Select(RoadmapReport.Of)), Words.Number(a.Priority.Score), string.Join("; ", a.Requirements),
    ]));
}
