using System.Text;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.GitHub;

/// <summary>
/// A check's result as workflow commands of GitHub Actions, which become annotations of the pull request. Paths are relative to the
/// repository, which is where GitHub looks for them. Columns are given only within one line, since GitHub takes no others.
/// </summary>
public static class GitHubReport
{
    /// <summary>Writes one command a diagnostic.</summary>
    public static void Write(TextWriter writer, CheckResult result, ReportOptions options)
    {
        if (result.BaseFault is { } fault) writer.Line($"::warning title={Property("not compared with the base")}::{Data($"what only a comparison shows was not evaluated, because {fault}")}");
        // GitHub shows few annotations of a step: what a pull request brings stands first.
        foreach (var diagnostic in result.Diagnostics.Where(options.Shows).OrderBy(d => IsNew(d) ? 0 : 1)) writer.Line(CommandOf(diagnostic, options, IsNew(diagnostic) ? " (new)" : ""));

        bool IsNew(Diagnostic diagnostic) => result.Comparison?.IsNew(diagnostic) == true;
    }

    private static string CommandOf(Diagnostic diagnostic, ReportOptions options, string mark)
    {
        var range = diagnostic.Location.Range;
        var columns = range.Line == range.EndLine ? $",col={Words.Number(range.Column)},endColumn={Words.Number(range.EndColumn)}" : "";
        var message = new StringBuilder(diagnostic.FullMessage);
        foreach (var related in diagnostic.Related)
            message.Append('\n').Append(options.PathPrefix).Append(related.Location.Path).Append(':').Append(Words.Number(related.Location.Range.Line)).Append(": ").Append(related.Message);
        return $"::{LevelOf(diagnostic.Severity)} file={Property(options.PathOf(diagnostic.Location.Path))},line={Words.Number(range.Line)},endLine={Words.Number(range.EndLine)}{columns}"
            + $",title={Property($"{diagnostic.Rule.Id} {diagnostic.Rule.Name}{mark}")}::{Data(message.ToString())}";
    }

    private static string LevelOf(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };

    /// <summary>Line ends and percent signs are what GitHub unescapes; whatever else could act on the terminal of a log is made visible before.</summary>
    private static string Data(string text) =>
        string.Join("%0A", text.Split('\n').Select(line => TerminalText.Escape(line).Replace("%", "%25", StringComparison.Ordinal)));

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
