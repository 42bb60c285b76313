using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.CodeFixes;

/// <summary>The equivalence keys by which Fix All knows which of the choices was taken.</summary>
internal static class FixKey
{
    /// <summary>Tells the fix of one rule from that of another, which may have the same choice.</summary>
    public static string Of(string rule, string choice) => $"{rule} {choice}";

    /// <summary>Whether a choice is to be applied where Fix All was asked for by a key.</summary>
    public static bool IsMeant(Diagnostic diagnostic, string choice, string? key) => Of(diagnostic.Id, choice) == key
        || (IsOfNoChoice(key) && choice == AnnotationChoice.Documented);

    // dotnet format asks for the first action that is offered at the first diagnostic: a group of choices, whose key ends so, or none.
    // Then nobody chose, and only what the documents leave no doubt about is written.
    private static bool IsOfNoChoice(string? key) => key is null || key.EndsWith(";", StringComparison.Ordinal);
}
