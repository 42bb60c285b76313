using System.Text;

namespace ComplianceAsCode.Evidence;

/// <summary>Renders the Markdown below the front matter: what the caller says, then the metrics as a table for people.</summary>
internal static class EvidenceBody
{
    internal static string Render(string title, string? summary, IReadOnlyCollection<Metric> metrics)
    {
        var body = new StringBuilder($"# {OneLine(title)}\n");
        if (summary is not null)
            body.Append('\n').Append(summary.Replace("\r\n", "\n").Replace('\r', '\n').Trim('\n')).Append('\n');

        if (metrics.Count > 0)
            body.Append("\n| metric | slice | value | asked | met |\n|---|---|---|---|---|\n");
        foreach (var metric in metrics)
            body.Append(Row(metric));

        return body.ToString();
    }

    private static string Row(Metric metric)
    {
        var unit = metric.Unit is null ? "" : " " + OneLine(metric.Unit);
        var asked = metric.Threshold is { } threshold ? $"{OneLine(metric.Operator!)} {YamlScalar.Of(threshold)}{unit}" : "";
        var met = metric.Threshold is null ? "" : metric.IsMissed ? "no" : "yes";
        return $"| {OneLine(metric.Name)} | {OneLine(metric.Slice ?? "")} | {YamlScalar.Of(metric.Value)}{unit} | {asked} | {met} |\n";
    }

    private static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(c switch
            {
                '|' => "\\|",
                '\\' => "\\\\",
                '<' => "&lt;",
                '&' => "&amp;",
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' => " ",
                _ => c.ToString(),
            });

        return line.ToString();
    }
}
