using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ComplianceAsCode.RulePages;

/// <summary>Reads a rule page. A page that is not of the form is a <see cref="FormatException"/> that names its line.</summary>
public static class RulePageReader
{
    private static readonly string[] Sections = ["What", "Why", "Failing example", "Mended example", "How to fix", "When to waive"];

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>Reads the text of a page.</summary>
    public static RulePage Read(string text)
    {
        var blocks = Markdown.Parse(text.ReplaceLineEndings("\n"), Pipeline).ToList();
        if (blocks is not [HeadingBlock { Level: 1 } heading, Table table, ..])
            throw new FormatException("line 1: a page begins with the heading \"CACnnnn: Name\" and a table");
        if (TextOf(heading).Split(": ") is not [var id, var name]) throw Fault(heading, "the heading is \"CACnnnn: Name\"");
        var cells = Cells(table);
        var sections = SectionsOf(blocks);

        var failing = Files(sections["Failing example"]);
        var mended = Files(sections["Mended example"]);
        if (failing.Count(file => file.Mark is not null) != 1) throw Fault(heading, "the failing example has exactly one mark");
        if (mended.Any(file => file.Mark is not null)) throw Fault(heading, "the mended example has no mark");
        return new(id, name, cells[0], cells[1], cells[2], failing, mended);
    }

    private static string[] Cells(Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().Select(TextOf).ToArray()).ToArray();
        if (rows is not [["default severity", "stage", "basis"], { Length: 3 } values])
            throw Fault(table, "the table has the columns default severity, stage and basis, and one row");
        return values;
    }

    private static Dictionary<string, List<Block>> SectionsOf(IEnumerable<Block> blocks)
    {
        var sections = new Dictionary<string, List<Block>>();
        List<Block>? current = null;
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 2 } heading) sections.Add(TextOf(heading), current = []);
            else current?.Add(block);
        }
        if (!sections.Keys.SequenceEqual(Sections)) throw new FormatException($"line 1: the sections are {string.Join(", ", Sections)}, in this order");
        var empty = sections.FirstOrDefault(section => section.Value.Count == 0).Key;
        return empty is null ? sections : throw new FormatException($"line 1: the section {empty} says nothing");
    }

    private static List<ExampleFile> Files(List<Block> section)
    {
        var files = new List<ExampleFile>();
        for (var i = 0; i < section.Count; i++)
        {
            if (section[i] is not FencedCodeBlock code) continue;
            if (i == 0 || section[i - 1] is not ParagraphBlock { Inline: { FirstChild: CodeInline path } line } || line.LastChild != path)
                throw Fault(code, "a code block follows a line with only its path in backticks");
            var (text, mark) = Marks.Remove(string.Concat((code.Lines.Lines ?? []).Take(code.Lines.Count).Select(l => l.Slice.ToString() + "\n")));
            files.Add(new(path.Content, text, mark, code.Arguments ?? ""));
        }
        return files;
    }

    private static string TextOf(LeafBlock block) => string.Concat(block.Inline!.Descendants<LiteralInline>()).Trim();

    private static string TextOf(ContainerBlock block) => string.Concat(block.Descendants<LiteralInline>()).Trim();

    private static FormatException Fault(Block block, string what) => new($"line {block.Line + 1}: {what}");
}
