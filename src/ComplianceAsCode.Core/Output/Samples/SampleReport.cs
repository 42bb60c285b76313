using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Sampling;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Samples;

/// <summary>A sample for readers, as plain text.</summary>
public static class SampleReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, AuditSample sample, ReportOptions options)
    {
        var population = sample.Population;
        Line($"{population.Audit.Id}, {population.Audit.Title}: {SampleWords.Of(sample)}");
        Line($"criteria: {string.Join(", ", population.Criteria.Select(c => c.Text))} ({Words.Count(population.Requirements.Count, "requirement")})");
        if (SampleWords.WithoutDocuments(sample).ToArray() is { Length: > 0 } without) Line($"without any document: {string.Join(", ", without)}");
        if (population.OfOtherSystems > 0) Line($"left out, since they are about other systems: {Words.Count(population.OfOtherSystems, "document")}");
        Line($"not sampled: {SampleWords.NotSampled}");
        foreach (var candidate in sample.Documents)
        {
            writer.Line();
            Line($"{candidate.Document.Id} {candidate.Document.Title}");
            Line($"  {candidate.Document.Kind?.Name}, {options.PathPrefix}{candidate.Document.Path}");
            Line($"  {SampleWords.Of(candidate, sample)}");
        }

        void Line(string text) => writer.Line(TerminalText.Escape(text));
    }
}
