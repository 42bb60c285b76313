using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.CodeFixes;

/// <summary>
/// Writes annotations and statements into a file as insertions of text. Nothing that is there is written anew, so comments, directives and formatting stay as they are.
/// </summary>
internal sealed class SourceEdit(SourceText text, CompilationUnitSyntax root)
{
    private readonly SortedDictionary<int, string> insertions = [];
    private readonly string newLine = NewLineOf(text);
    private bool hasUsing;

    /// <summary>Adds attributes to a type, below those that it has.</summary>
    public void AddTo(TypeDeclarationSyntax type, ImmutableArray<string> attributes)
    {
        var next = type.AttributeLists.Count == 0 ? type.GetFirstToken() : type.AttributeLists.Last().GetLastToken().GetNextToken();
        var line = text.Lines.GetLineFromPosition(next.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, next.SpanStart));
        // A type that begins within a line keeps its line.
        var after = string.IsNullOrWhiteSpace(before) ? newLine + before : " ";
        Insert(next.SpanStart, string.Concat(attributes.Select(attribute => $"[{attribute}]{after}")));
    }

    /// <summary>Adds attributes of the assembly, below its using directives and other attributes.</summary>
    public void AddToAssembly(ImmutableArray<string> attributes)
    {
        var lines = string.Concat(attributes.Select(attribute => $"[{attribute}]{newLine}"));
        var last = root.AttributeLists.LastOrDefault()?.GetLastToken();
        if (last is { } attribute) Insert(LineAfter(attribute), lines);
        else if (LastDirective() is { } directive) Insert(LineAfter(directive), newLine + lines);
        else Insert(StartOfCode(), lines + newLine);
    }

    /// <summary>Registers top-level statements, by a part of <c>Program</c> at the end of the file.</summary>
    public void AddProgram(ImmutableArray<string> attributes)
    {
        var separator = text.Length > 0 && text[text.Length - 1] == '\n' ? newLine : newLine + newLine;
        Insert(text.Length, $"{separator}{string.Concat(attributes.Select(attribute => $"[{attribute}]{newLine}"))}partial class Program;{newLine}");
    }

    /// <summary>Adds a statement beside another one, indented as it is.</summary>
    public void AddStatement(StatementSyntax beside, string code, bool after)
    {
        var line = text.Lines.GetLineFromPosition(beside.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, beside.SpanStart));
        var end = LineAfter(beside.GetLastToken());
        if (!string.IsNullOrWhiteSpace(indentation)) Insert(after ? beside.Span.End : beside.SpanStart, after ? $" {code}" : $"{code} ");
        else if (!after) Insert(beside.SpanStart, code + newLine + indentation);
        else if (end == beside.Span.End) Insert(end, $" {code}");
        else Insert(end, indentation + code + newLine);
    }

    /// <summary>Adds a statement as the first of a block.</summary>
    public void AddFirst(BlockSyntax block, string code)
    {
        if (block.Statements.FirstOrDefault() is { } first)
        {
            AddStatement(first, code, after: false);
            return;
        }
        var line = text.Lines.GetLineFromPosition(block.OpenBraceToken.SpanStart);
        var indentation = text.ToString(TextSpan.FromBounds(line.Start, block.OpenBraceToken.SpanStart));
        var next = LineAfter(block.OpenBraceToken);
        if (next == block.OpenBraceToken.Span.End || !string.IsNullOrWhiteSpace(indentation)) Insert(block.OpenBraceToken.Span.End, $" {code}");
        else Insert(next, $"{indentation}{(indentation.StartsWith("\t", StringComparison.Ordinal) ? "\t" : "    ")}{code}{newLine}");
    }

    /// <summary>Adds code within a line.</summary>
    public void AddCode(int position, string code) => Insert(position, code);

    /// <summary>Adds a using directive in the order of names; once, however often it is asked for.</summary>
    public void AddUsing(string name)
    {
        if (hasUsing) return;
        hasUsing = true;
        var plain = root.Usings.Where(IsPlain).ToArray();
        var directive = $"using {name};{newLine}";
        if (plain.FirstOrDefault(known => Follows(known, name)) is { } following) Prepend(following.SpanStart, directive);
        else if (plain.LastOrDefault() is { } preceding) Prepend(LineAfter(preceding.GetLastToken()), directive);
        else if (root.Usings.FirstOrDefault() is { } special) Prepend(special.SpanStart, directive);
        else if (root.Externs.LastOrDefault() is { } alias) Prepend(LineAfter(alias.GetLastToken()), directive);
        else Prepend(StartOfCode(), directive + newLine);
    }

    public SourceText Apply() => text.WithChanges(insertions.Select(insertion => new TextChange(new(insertion.Key, 0), insertion.Value)));

    private void Insert(int position, string inserted) =>
        insertions[position] = insertions.TryGetValue(position, out var before) ? before + inserted : inserted;

    // A using directive stands before whatever else is inserted at its place.
    private void Prepend(int position, string inserted) =>
        insertions[position] = insertions.TryGetValue(position, out var after) ? inserted + after : inserted;

    private SyntaxToken? LastDirective() =>
        root.Usings.LastOrDefault()?.GetLastToken() ?? root.Externs.LastOrDefault()?.GetLastToken();

    private int LineAfter(SyntaxToken token)
    {
        var line = text.Lines.GetLineFromPosition(token.Span.End);
        // What follows on the same line is not to be torn from it, and the last line may lack its end.
        return line.EndIncludingLineBreak > line.End && token.GetNextToken().SpanStart >= line.End ? line.EndIncludingLineBreak : token.Span.End;
    }

    // Below a header of plain comments, above the documentation of the first type.
    private int StartOfCode()
    {
        var first = root.GetFirstToken(includeZeroWidth: true);
        foreach (var trivia in first.LeadingTrivia)
            if (trivia.GetStructure() is DocumentationCommentTriviaSyntax) return trivia.FullSpan.Start;
        return first.SpanStart;
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.RawKind == 0 && directive.GlobalKeyword.RawKind == 0;

    private static bool Follows(UsingDirectiveSyntax known, string name) =>
        known.Name?.ToString() is { } other && !IsSystem(other) && string.CompareOrdinal(other, name) > 0;

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);

    private static string NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        var end = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return end.Length > 0 ? end : "\n";
    }
}
