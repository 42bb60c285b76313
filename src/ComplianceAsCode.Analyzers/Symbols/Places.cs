using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>Chooses one place among several, the same in every build.</summary>
internal static class Places
{
    /// <summary>The type's identifier; of a partial type, that of the first part in the order of paths.</summary>
    public static Location OfType(INamedTypeSymbol type)
    {
        Location? first = null;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            // Top-level statements are a part of Program that has no identifier.
            if (part.GetSyntax() is not BaseTypeDeclarationSyntax { Identifier: var identifier }) continue;
            var place = identifier.GetLocation();
            if (first is null || Compare(place, first) < 0) first = place;
        }
        return first ?? type.Locations[0];
    }

    /// <summary>Orders places in source by path, then by position.</summary>
    public static int Compare(Location left, Location right)
    {
        var byPath = string.CompareOrdinal(left.SourceTree?.FilePath, right.SourceTree?.FilePath);
        if (byPath != 0) return byPath;
        var byStart = left.SourceSpan.Start.CompareTo(right.SourceSpan.Start);
        return byStart != 0 ? byStart : left.SourceSpan.Length.CompareTo(right.SourceSpan.Length);
    }
}
