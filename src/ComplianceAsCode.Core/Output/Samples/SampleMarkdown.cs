using System.Text;
using ComplianceAsCode.Text;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Sampling;

namespace ComplianceAsCode.Output.Samples;

/// <summary>A sample as Markdown: a table with a column for what the auditor found.</summary>
public static class SampleMarkdown
{
    /// <summary>The text.</summary>
    public static string Of(AuditSample sample)
    {
        var population = sample.Population;
        var text = new StringBuilder($"# Sample of {MarkdownText.Line(population.Audit.Id)}, {MarkdownText.Line(population.Audit.Title)}\n\n");
        text.Append($"- {MarkdownText.Line(SampleWords.Of(sample))}\n");
        text.Append($"- criteria: {MarkdownText.Line(string.Join(", ", population.Criteria.Select(c => c.Text)))} ({Words.Count(population.Requirements.Count, "requirement")})\n");
        if (SampleWords.WithoutDocuments(sample).ToArray() is { Length: > 0 } without) text.Append($"- without any document: {MarkdownText.Line(string.Join(", ", without))}\n");
        if (population.OfOtherSystems > 0) text.Append($"- left out, since they are about other systems: {Words.Count(population.OfOtherSystems, "document")}\n");
        text.Append($"- not sampled: {SampleWords.NotSampled}\n\n| id | kind | title | path | why | found |\n|---|---|---|---|---|---|\n");
        foreach (var candidate in sample.Documents)
        {
            var document = candidate.Document;
            string[] cells = [document.Id, document.Kind?.Name ?? "", document.Title, document.Path, SampleWords.Of(candidate, sample), ""];
            text.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.Line)).Append(" |\n");
        }
        return text.ToString();
    }
}
