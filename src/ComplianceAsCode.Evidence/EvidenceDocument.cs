using System.Text;

namespace ComplianceAsCode.Evidence;

/// <summary>Renders the front matter, in the order in which the format lists its fields.</summary>
internal sealed class EvidenceDocument
{
    private readonly StringBuilder _text = new("---\n");

    internal EvidenceDocument Field(string name, string? value) =>
        value is null ? this : Line($"{name}: {YamlScalar.Of(value)}");

    internal EvidenceDocument Field(string name, DateTime value) => Line($"{name}: {YamlScalar.Of(value)}");

    internal EvidenceDocument Period((DateTime From, DateTime To)? period) =>
        period is not { } p ? this : Line("period:").Line($"  from: {YamlScalar.Of(p.From)}").Line($"  to: {YamlScalar.Of(p.To)}");

    internal EvidenceDocument Requirements(IReadOnlyCollection<string> requirements)
    {
        if (requirements.Count > 0)
            Line("requirements:");
        foreach (var requirement in requirements)
            Line($"  - {YamlScalar.Of(requirement)}");
        return this;
    }

    internal EvidenceDocument Artifacts(IReadOnlyCollection<DigestedFile> files)
    {
        if (files.Count > 0)
            Line("artifacts:");
        foreach (var file in files)
            Line($"  - path: {YamlScalar.Of(file.Path)}").Line($"    sha256: {file.Digest}");
        return this;
    }

    internal EvidenceDocument Metrics(IReadOnlyCollection<Metric> metrics)
    {
        if (metrics.Count > 0)
            Line("metrics:");
        foreach (var metric in metrics)
        {
            Line($"  - name: {YamlScalar.Of(metric.Name)}").Line($"    value: {YamlScalar.Of(metric.Value)}");
            if (metric.Operator is not null && metric.Threshold is { } threshold)
                Line($"    operator: {YamlScalar.Of(metric.Operator)}").Line($"    threshold: {YamlScalar.Of(threshold)}");
            if (metric.Slice is not null)
                Line($"    slice: {YamlScalar.Of(metric.Slice)}");
            if (metric.Unit is not null)
                Line($"    unit: {YamlScalar.Of(metric.Unit)}");
        }

        return this;
    }

    internal string WithBody(string body) => _text.Append("---\n\n").Append(body).ToString();

    private EvidenceDocument Line(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }
}
