using ComplianceAsCode.Deltas;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>What a change does to compliance, as plain text.</summary>
public static class DeltaReport
{
    /// <summary>Writes the report. Quiet tells the summary alone.</summary>
    public static void Write(TextWriter writer, ComplianceDelta delta, ReportOptions options)
    {
        writer.Line(TerminalText.Escape($"{delta.Organisation}, as of {Words.Day(delta.AsOf)}: {DeltaWords.Summary(delta)}"));
        if (options.Detail == ReportDetail.Quiet) return;
        foreach (var (title, _, lines) in DeltaWords.Sections(delta, options))
        {
            writer.Line();
            writer.Line($"{title}: {Words.Number(lines.Count)}");
            foreach (var (subject, text) in lines) writer.Line($"  {TerminalText.Escape(subject)}: {TerminalText.OfMessage(text)}");
        }
    }
}
