using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>One annotation in code, and what is needed to judge it.</summary>
/// <param name="Attribute">The annotation.</param>
/// <param name="Symbol">The type, method or assembly that it stands on.</param>
/// <param name="Scope">The compilation.</param>
/// <param name="Report">Where diagnostics go.</param>
/// <param name="Cancellation">Cancels the look-up of places.</param>
internal readonly record struct AnnotationUse(
    AttributeData Attribute, ISymbol Symbol, CodeScope Scope, Action<Diagnostic> Report, CancellationToken Cancellation)
{
    public bool Is(string annotation) => Annotations.Is(Attribute, annotation);

    public string? Text(string argument) => AnnotationArgument.Text(Attribute, argument);

    public Location Place(string argument) => AnnotationArgument.Place(Attribute, argument, Cancellation);
}
