using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Statements;

/// <summary>The statement of applicability as Markdown, as it is committed and approved. Its text is equal where the documents that it is made from are.</summary>
public static class StatementMarkdown
{
    /// <summary>The statement as one text.</summary>
    public static string Of(StatementOfApplicability statement)
    {
        var text = new StringBuilder();
        text.Append("# Statement of applicability: ").Append(Cell(statement.Organisation)).Append("\n\n");
        text.Append("Made by `compliance soa` from the controls of the workspace. Change those, not this file.\n");
        foreach (var (framework, entries) in statement.Frameworks)
        {
            text.Append("\n## ").Append(Cell(framework.Title)).Append("\n\n");
            text.Append(Count(entries, e => e.Applicable is true)).Append(" included, ").Append(Count(entries, e => e.Applicable is false)).Append(" excluded, ")
                .Append(Count(entries, e => e.Applicable is null)).Append(" not stated.\n\n");
            text.Append("| requirement | applicable | why | justification | implementation | policies | control |\n|---|---|---|---|---|---|---|\n");
            foreach (var entry in entries) Append(text, entry);
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, StatementEntry entry)
    {
        string[] limits =
        [
            .. entry.Systems.Count > 0 ? [$"for {string.Join(", ", entry.Systems)}"] : Array.Empty<string>(),
            .. entry.Suppliers.Count > 0 ? [$"in part by {string.Join(", ", entry.Suppliers)}"] : Array.Empty<string>(),
        ];
        string[] cells =
        [
            $"{entry.Citation} {entry.Requirement.Title}",
            entry.Applicable switch { true => "yes", false => "no", null => "not stated" },
            string.Join("; ", entry.Because),
            entry.Justification,
            string.Join("; ", limits.Prepend(entry.Implementation).Where(l => l.Length > 0)),
            string.Join("; ", entry.Policies),
            entry.Control?.Id ?? "",
        ];
        text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");
    }

    private static int Count(IReadOnlyList<StatementEntry> entries, Predicate<StatementEntry> which) => entries.Where(e => which(e)).Select(e => e.Requirement).Distinct().Count();

    private static string Cell(string text) => MarkdownText.Line(text.Trim().ReplaceLineEndings(" "));
}
