using ComplianceAsCode.Output.Csv;
using ComplianceAsCode.Sampling;

namespace ComplianceAsCode.Output.Samples;

/// <summary>A sample as CSV: a row for each document that was drawn, with the digest of its file as it stood.</summary>
public static class SampleCsv
{
    /// <summary>The text.</summary>
    public static string Of(AuditSample sample) => CsvText.Of(
        ["audit", "seed", "id", "kind", "title", "path", "digest", "why"],
        sample.Documents.Select(c => (IReadOnlyList<string>)
        [
            sample.Population.Audit.Id, sample.Seed, c.Document.Id, c.Document.Kind?.Name ?? "", c.Document.Title, c.Document.Path, c.Document.Source.ContentDigest, SampleWords.Of(c, sample),
        ]));
}
