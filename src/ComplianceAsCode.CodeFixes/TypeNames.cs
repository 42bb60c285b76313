using System.Text;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.CodeFixes;

/// <summary>The name of a type, as documents write it.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>The full name, as a model document has it in <c>code</c>.</summary>
    public static string Full(INamedTypeSymbol type) => type.ToDisplayString(FullName);

    /// <summary>
    /// The words that a name is made of, in lower case: <c>credit scorer</c> for <c>CreditScorer</c>, <c>ocr client</c> for <c>OCRClient</c>.
    /// </summary>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetterOrDigit(name[i])) words.Append(' ');
            else words.Append(BeginsWord(name, i) ? " " : "").Append(char.ToLowerInvariant(name[i]));
        }
        return string.Join(" ", words.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool BeginsWord(string name, int i) =>
        i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
