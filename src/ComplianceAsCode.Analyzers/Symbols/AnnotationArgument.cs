using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>Reads an argument of an attribute, by the name of its parameter or property, and finds where it is written.</summary>
internal static class AnnotationArgument
{
    /// <summary>The argument's value; absent when it is not given, or when the code does not compile.</summary>
    public static TypedConstant? Find(AttributeData attribute, string name)
    {
        foreach (var named in attribute.NamedArguments)
            if (named.Key == name) return Sound(named.Value);
        if (attribute.AttributeConstructor is not { } constructor) return null;
        for (var i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            if (constructor.Parameters[i].Name == name) return Sound(attribute.ConstructorArguments[i]);
        return null;

        static TypedConstant? Sound(TypedConstant value) =>
            value.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum ? value : null;
    }

    /// <summary>The argument's text; absent when it is not given or null.</summary>
    public static string? Text(AttributeData attribute, string name) => Find(attribute, name)?.Value as string;

    /// <summary>The id that an annotation is made with.</summary>
    public static string? Id(AttributeData attribute) => Text(attribute, "id");

    /// <summary>Where the argument is written; the attribute itself where the argument has no place.</summary>
    public static Location Place(AttributeData attribute, string name, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax) return Location.None;
        if (syntax.ArgumentList is not { } list) return syntax.GetLocation();
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            var given = argument.NameEquals?.Name ?? argument.NameColon?.Name;
            if (given is null ? PositionalName(attribute, i) == name : given.Identifier.ValueText == name)
                return argument.Expression.GetLocation();
        }
        return syntax.GetLocation();
    }

    private static string? PositionalName(AttributeData attribute, int position) =>
        attribute.AttributeConstructor is { } constructor && position < constructor.Parameters.Length
            ? constructor.Parameters[position].Name
            : null;
}
