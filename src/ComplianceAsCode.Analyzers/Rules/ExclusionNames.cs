using System.Buffers;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>
/// The names under which code can be taken out of the rules, and whether a file could hold one. Most files hold none, and a look through
/// their characters costs far less than one at each of their nodes.
/// </summary>
internal static class ExclusionNames
{
    private const int Chunk = 4096;

    // The shortest form of each attribute's name. An escape or a formatting character can hide one: the compiler reads it all the same.
    private static readonly string[] Marks = ["NotAnAiSystem", "SuppressMessage", "\\u", "\\U"];

    private static readonly int overlap = Marks.Max(mark => mark.Length) - 1;

    private static readonly char[] formatting =
        [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => (char)code).Where(character => char.GetUnicodeCategory(character) == UnicodeCategory.Format)];

    /// <summary>Whether a file could name such an attribute, by any spelling.</summary>
    public static bool MayBeIn(SourceText text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(Chunk);
        try
        {
            for (var start = 0; start < text.Length; start += Chunk - overlap)
            {
                var length = Math.Min(Chunk, text.Length - start);
                text.CopyTo(start, buffer, 0, length);
                if (HasMark(buffer.AsSpan(0, length))) return true;
            }
            return false;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Whether a file gives such an attribute another name, for all files of the compilation.</summary>
    public static bool AreRenamedBy(SyntaxTree tree, CancellationToken cancellation)
    {
        if (tree.GetRoot(cancellation) is not CompilationUnitSyntax { Usings: var usings }) return false;
        foreach (var directive in usings)
            if (directive is { Alias: not null } && directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword) && HasMark(directive.NamespaceOrType.ToString().AsSpan()))
                return true;
        return false;
    }

    /// <summary>Whether a name is one of them.</summary>
    public static bool Contain(string name) => name is "NotAnAiSystem" or "NotAnAiSystemAttribute"
        or "SuppressMessage" or "SuppressMessageAttribute" or "UnconditionalSuppressMessage" or "UnconditionalSuppressMessageAttribute";

    private static bool HasMark(ReadOnlySpan<char> text)
    {
        foreach (var mark in Marks)
            if (text.IndexOf(mark.AsSpan()) >= 0) return true;
        return text.IndexOfAny(formatting) >= 0;
    }
}
