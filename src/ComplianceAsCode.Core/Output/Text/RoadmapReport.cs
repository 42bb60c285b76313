using System.Globalization;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>The roadmap for readers, as plain text.</summary>
public static class RoadmapReport
{
    /// <summary>Writes the report: the actions in the order in which they can be done, then the sums.</summary>
    public static void Write(TextWriter writer, ReadinessModel model, ReportOptions options)
    {
        Line($"{model.Organisation}: {Words.Count(model.Actions.Count, "open action")}, {Words.Number(model.Actions.Count(a => a.IsLate))} late; as of {Words.Day(model.AsOf)}");
        foreach (var action in model.Actions)
        {
            Line($"{(action.Due is { } due ? Words.Day(due) : "no date   ")}{(action.IsLate ? " late" : "")} {action.Id}: {action.Document.Title}");
            if (options.Detail == ReportDetail.Quiet) continue;
            Line($"    {(action.Owner.Length == 0 ? "nobody" : action.Owner)}; {action.Status}; priority {Words.Number(action.Priority.Score)}{Effort(action.EffortDays)}{string.Concat(action.Budget.Select(b => $"; {Of(b)}"))}");
            if (action.DependsOn.Count > 0) Line($"    after {string.Join(", ", action.DependsOn)}");
            if (action.Requirements.Count > 0) Line($"    closes {string.Join(", ", action.Requirements)}");
        }
        Line("");
        var unknown = model.Actions.Count(a => a.EffortDays is null);
        Line($"effort: {Number(model.Actions.Sum(a => Math.Clamp(a.EffortDays ?? 0, -MostDays, MostDays)))} days{(unknown > 0 ? $", {Words.Count(unknown, "action")} without an estimate" : "")}");
        foreach (var sum in BudgetItem.Sums(model.Actions.SelectMany(a => a.Budget))) Line($"budget: {Of(sum)}");

        void Line(string text) => writer.Line(TerminalText.Escape(text));
    }

    /// <summary>A number as documents write it.</summary>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>An amount with its currency and purpose.</summary>
    public static string Of(BudgetItem item) => $"{Number(item.Amount)} {item.Currency} for {item.For}";

    /// <summary>Longer than any plan: a figure that nobody means cannot make a sum overflow.</summary>
    private const decimal MostDays = 1_000_000_000;

    private static string Effort(decimal? days) => days is { } known ? $"; {Number(known)} days" : "";
}
