using System.Text;
using ComplianceAsCode.Collecting;
using ComplianceAsCode.Text;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Output.EvidenceDocuments;

/// <summary>Writes what evidence says to people, below its front matter: the summary, the test run, the metrics.</summary>
internal static class EvidenceBody
{
    public static string Of(EvidenceDraft evidence)
    {
        var body = new StringBuilder("# ").Append(MarkdownText.Line(evidence.Title)).Append('\n');
        if (evidence.Summary is { } summary) body.Append('\n').Append(summary.ReplaceLineEndings("\n").Trim('\n')).Append('\n');
        if (evidence.Run is { } run) Append(body, run);
        if (evidence.Metrics.Count > 0) body.Append("\n| metric | slice | value | asked | met |\n|---|---|---|---|---|\n");
        foreach (var metric in evidence.Metrics) Append(body, metric);
        if (!evidence.SaysSomething) body.Append("\nWhat was found stands in the artefacts that the fields above name.\n");
        return body.ToString();
    }

    private static void Append(StringBuilder body, TestRun run)
    {
        body.Append($"\n{Words.Count(run.Total, "test")}: {Words.Number(run.Passed)} passed, {Words.Number(run.Failed.Count)} failed, {Words.Number(run.Skipped.Count)} skipped.\n");
        if (run.Complaint is { } complaint) body.Append("\nAgainst the run: ").Append(MarkdownText.Line(complaint)).Append(".\n");
        Append(body, "Failed:", run.Failed);
        Append(body, "Skipped:", run.Skipped);
    }

    /// <summary>An empty line between two names: what a hostile name opens ends there.</summary>
    private static void Append(StringBuilder body, string heading, TestNames tests)
    {
        if (tests.Count == 0) return;
        body.Append('\n').Append(heading).Append('\n');
        foreach (var name in tests.First) body.Append("\n- ").Append(MarkdownText.Code(name)).Append('\n');
        if (tests.Count > tests.First.Count) body.Append($"\n- and {Words.Number(tests.Count - tests.First.Count)} more\n");
    }

    private static void Append(StringBuilder body, Metric metric)
    {
        var unit = metric.Unit is null ? "" : " " + MarkdownText.Line(metric.Unit);
        var asked = metric.Bound is { } bound ? $"{MarkdownText.Line(bound.Operator)} {Words.Number(bound.Threshold)}{unit}" : "";
        var met = metric.Bound is null ? "" : metric.IsMissed ? "no" : "yes";
        body.Append($"| {MarkdownText.Line(metric.Name)} | {MarkdownText.Line(metric.Slice ?? "")} | {Words.Number(metric.Value)}{unit} | {asked} | {met} |\n");
    }
}
