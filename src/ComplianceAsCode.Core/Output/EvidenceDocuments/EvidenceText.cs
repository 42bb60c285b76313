using System.Text;
using ComplianceAsCode.Collecting;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Output.Yaml;

namespace ComplianceAsCode.Output.EvidenceDocuments;

/// <summary>Writes evidence as Markdown with front matter: fields in the order of their declaration, as the package for test code writes them too.</summary>
public static class EvidenceText
{
    /// <summary>The document.</summary>
    public static string Of(EvidenceDraft evidence)
    {
        var text = new StringBuilder("---\n");
        Field("kind", "evidence");
        Field("id", evidence.Id);
        Field("title", evidence.Title);
        Field("owner", evidence.Owner);
        Field("type", evidence.Type);
        Field("collected", Words.Day(evidence.Collected));
        Field("valid-for", evidence.ValidFor);
        Field("source", evidence.Source);
        if (evidence.Requirements.Count > 0) text.Append("requirements:\n");
        foreach (var requirement in evidence.Requirements) text.Append("  - ").Append(YamlText.Scalar(requirement)).Append('\n');
        Field("system", evidence.System);
        Field("model", evidence.Model);
        Field("release", evidence.Release);
        Field("result", evidence.Result);
        if (evidence.Files.Count + evidence.Pages.Count > 0) text.Append("artifacts:\n");
        foreach (var file in evidence.Files) text.Append("  - path: ").Append(YamlText.Scalar(file.Path)).Append("\n    sha256: ").Append(file.Digest).Append('\n');
        foreach (var (url, accessed) in evidence.Pages) text.Append("  - url: ").Append(YamlText.Scalar(url)).Append("\n    accessed: ").Append(Words.Day(accessed)).Append('\n');
        if (evidence.Metrics.Count > 0) text.Append("metrics:\n");
        foreach (var metric in evidence.Metrics) Append(text, metric);
        return text.Append("---\n\n").Append(EvidenceBody.Of(evidence)).ToString();

        void Field(string name, string? value)
        {
            if (value is not null) text.Append(name).Append(": ").Append(YamlText.Scalar(value)).Append('\n');
        }
    }

    private static void Append(StringBuilder text, Metric metric)
    {
        text.Append("  - name: ").Append(YamlText.Scalar(metric.Name)).Append("\n    value: ").Append(Words.Number(metric.Value)).Append('\n');
        if (metric.Bound is { } bound) text.Append("    operator: ").Append(YamlText.Scalar(bound.Operator)).Append("\n    threshold: ").Append(Words.Number(bound.Threshold)).Append('\n');
        if (metric.Slice is { } slice) text.Append("    slice: ").Append(YamlText.Scalar(slice)).Append('\n');
        if (metric.Unit is { } unit) text.Append("    unit: ").Append(YamlText.Scalar(unit)).Append('\n');
    }
}
