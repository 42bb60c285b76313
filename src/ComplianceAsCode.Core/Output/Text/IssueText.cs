using ComplianceAsCode.Readiness;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>What an issue tracker is told of an action.</summary>
public static class IssueText
{
    /// <summary>The label of all our issues.</summary>
    public const string Label = "compliance";

    /// <summary>How urgent a priority of 9 to 45 is, in the words of issue trackers.</summary>
    public static string Urgency(int score) => score switch
    {
        >= 38 => "Highest",
        >= 31 => "High",
        >= 24 => "Medium",
        >= 17 => "Low",
        _ => "Lowest",
    };

    /// <summary>The description as plain text, on one line.</summary>
    public static string Plain(PlannedAction action) => string.Join(". ", Facts(action).Select(f => $"{f.Name}: {f.Value}"));

    /// <summary>The description as Markdown, in which no text of a document is markup, a mention or a reference.</summary>
    public static string Markdown(PlannedAction action) => string.Concat(Facts(action).Select(f => $"- {f.Name}: {MarkdownText.Line(f.Value)}\n"));

    private static IEnumerable<(string Name, string Value)> Facts(PlannedAction action)
    {
        yield return ("Action", $"{action.Id} ({action.Document.Path})");
        if (action.Owner.Length > 0) yield return ("Owner", action.Owner);
        if (action.Due is { } due) yield return ("Due", Words.Day(due));
        if (action.Requirements.Count > 0) yield return ("Requirements", string.Join(", ", action.Requirements));
        if (action.DependsOn.Count > 0) yield return ("After", string.Join(", ", action.DependsOn));
        if (action.EffortDays is { } days) yield return ("Effort", $"{RoadmapReport.Number(days)} days");
        foreach (var item in action.Budget) yield return ("Budget", RoadmapReport.Of(item));
        yield return ("Priority", Words.Number(action.Priority.Score));
    }
}
