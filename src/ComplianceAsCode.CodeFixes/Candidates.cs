using ComplianceAsCode.Analyzers.Index;
using Microsoft.CodeAnalysis.CSharp;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Documents that an annotation could name, and how it would.</summary>
internal static class Candidates
{
    /// <summary>Those that are meant; all where none is.</summary>
    public static IndexRecord[] Narrow(IndexRecord[] documents, Func<IndexRecord, bool> isMeant)
    {
        var meant = documents.Where(isMeant).ToArray();
        return meant.Length > 0 ? meant : documents;
    }

    /// <summary>The text as a literal of C#.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
