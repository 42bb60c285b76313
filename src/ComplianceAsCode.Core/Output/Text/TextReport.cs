using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Text;

/// <summary>
/// A check's result for people, build servers and editors: each diagnostic in MSBuild's canonical form,
/// <c>policies/ai.md(4,8,4,13): error CAC0011: message</c>, with its related places indented below, then a summary. Errors stand first: what only informs must not hide them.
/// </summary>
public static class TextReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, CheckResult result, ReportOptions options)
    {
        foreach (var diagnostic in result.Diagnostics.Where(options.Shows).OrderByDescending(d => d.Severity)) Write(writer, diagnostic, options, result.Comparison?.IsNew(diagnostic) == true ? " (new)" : "");
        if (options.Detail == ReportDetail.Detailed && result.Waived.Count > 0)
        {
            writer.Line();
            writer.Line("waived:");
            foreach (var diagnostic in result.Waived) writer.Line("  " + LineOf(diagnostic, options));
        }
        if (options.Detail == ReportDetail.Detailed && result.Baselined.Count > 0)
        {
            writer.Line();
            writer.Line("accepted in the baseline:");
            foreach (var (diagnostic, entry) in result.Baselined) writer.Line($"  {LineOf(diagnostic, options)} ({BaselineWords.Of(entry)})");
        }
        if (options.Detail != ReportDetail.Quiet) TextSummary.Write(writer, result, options);
    }

    /// <summary>Writes one diagnostic with its related places.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="options">What is shown.</param>
    /// <param name="mark">What stands behind its message.</param>
    public static void Write(TextWriter writer, Diagnostic diagnostic, ReportOptions options, string mark = "")
    {
        writer.Line(LineOf(diagnostic, options) + mark);
        foreach (var related in diagnostic.Related)
            writer.Line($"    {Place(related.Location, options)}: {TerminalText.Escape(related.Message)}");
    }

    internal static string LineOf(Diagnostic diagnostic, ReportOptions options) =>
        $"{Place(diagnostic.Location, options)}: {Words.Of(diagnostic.Severity)} {diagnostic.Rule.Id}: {TerminalText.OfMessage(diagnostic.FullMessage)}";

    private static string Place(Location location, ReportOptions options)
    {
        var range = location.Range;
        return FormattableString.Invariant($"{TerminalText.Escape(options.PathOf(location.Path))}({range.Line},{range.Column},{range.EndLine},{range.EndColumn})");
    }
}
