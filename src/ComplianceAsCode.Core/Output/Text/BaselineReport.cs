using ComplianceAsCode.Baselines;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>What writing the baseline anew changes, or would change, as plain text.</summary>
public static class BaselineReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="plan">The change.</param>
    /// <param name="isWritten">Whether it was made.</param>
    /// <param name="options">What stands before paths.</param>
    public static void Write(TextWriter writer, BaselinePlan plan, bool isWritten, ReportOptions options)
    {
        List(isWritten ? "accepted" : "would be accepted", plan.ToAccept.Select(d => TextReport.LineOf(d, options)));
        List(isWritten ? "taken out" : "no longer occurs or expired", plan.Gone.Select(LineOf));
        if (plan.Accepted.Count > 0) writer.Line($"{(isWritten ? "kept" : "accepted already")}: {Words.Number(plan.Accepted.Count)}");
        if (plan.NeverAccepted.Count > 0) writer.Line($"cannot be accepted, since they are about reading or configuration: {Words.Number(plan.NeverAccepted.Count)}; 'compliance check' lists them");
        if (plan.ToAccept.Count + plan.Gone.Count == 0) writer.Line("the baseline needs no change");
        else if (!isWritten) writer.Line($"nothing is written; 'compliance baseline --update{(plan.ToAccept.Count > 0 ? " --owner ROLE --expires DATE" : "")}' writes it");

        void List(string title, IEnumerable<string> lines)
        {
            var all = lines.ToArray();
            if (all.Length == 0) return;
            writer.Line($"{title}: {Words.Number(all.Length)}");
            foreach (var line in all) writer.Line("  " + line);
        }
    }

    private static string LineOf(BaselineEntry entry) =>
        $"{TerminalText.Escape(entry.Rule)} at {TerminalText.Escape(entry.Document)}{(entry.Count > 1 ? $", {Words.Number(entry.Count)} times" : "")} ({BaselineWords.Of(entry)}){(entry.Message.Length > 0 ? $": {TerminalText.OfMessage(entry.Message)}" : "")}";
}
