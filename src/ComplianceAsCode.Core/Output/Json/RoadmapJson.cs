using System.Text.Json;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Output.Json;

/// <summary>The roadmap as JSON: of our own for programs, or one issue a line for GitHub.</summary>
public static class RoadmapJson
{
    /// <summary>The version of the format; it grows when a member changes its meaning or goes.</summary>
    public const int FormatVersion = 1;

    /// <summary>The roadmap as one JSON text, in the order in which the actions can be done.</summary>
    public static string Of(ReadinessModel model) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", FormatVersion);
        json.WriteString("organisation", model.Organisation);
        json.WriteString("asOf", Words.Day(model.AsOf));
        json.WriteArray("actions", model.Actions, Write);
        json.WriteArray("budget", BudgetItem.Sums(model.Actions.SelectMany(a => a.Budget)), WriteBudget);
        json.WriteEndObject();
    });

    /// <summary>One JSON object a line, each the body of an issue as GitHub's interface takes it: <c>gh api repos/OWNER/REPO/issues --input -</c>.</summary>
    public static string Issues(ReadinessModel model) => string.Concat(model.Actions.Select(a => JsonText.LineOf(json =>
    {
        json.WriteStartObject();
        json.WriteString("title", $"{a.Id}: {a.Document.Title}");
        json.WriteString("body", IssueText.Markdown(a));
        json.WriteStrings("assignees", a.Login is { } login ? [login] : []);
        json.WriteStrings("labels", [IssueText.Label]);
        json.WriteEndObject();
    })));

    private static void Write(Utf8JsonWriter json, PlannedAction action)
    {
        json.WriteString("id", action.Id);
        json.WriteString("title", action.Document.Title);
        json.WriteString("path", action.Document.Path);
        json.WriteString("owner", action.Owner);
        json.WriteString("login", action.Login);
        json.WriteString("due", action.Due is { } due ? Words.Day(due) : null);
        json.WriteBoolean("late", action.IsLate);
        json.WriteString("status", action.Status);
        json.WriteNumber("priority", action.Priority.Score);
        if (action.EffortDays is { } days) json.WriteNumber("effortDays", days);
        else json.WriteNull("effortDays");
        json.WriteArray("budget", action.Budget, WriteBudget);
        json.WriteStrings("dependsOn", action.DependsOn);
        json.WriteStrings("requirements", action.Requirements);
    }

    private static void WriteBudget(Utf8JsonWriter json, BudgetItem item)
    {
        json.WriteString("for", item.For);
        json.WriteNumber("amount", item.Amount);
        json.WriteString("currency", item.Currency);
    }
}
