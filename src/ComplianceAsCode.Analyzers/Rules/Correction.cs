using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Symbols;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>How a diagnostic tells the code fix which argument of which annotation it is about, and what the documents would have there.</summary>
internal static class Correction
{
    /// <summary>The diagnostic's property whose value is the attribute's name, without its suffix.</summary>
    public const string Annotation = "corrects";

    /// <summary>The diagnostic's property whose value is the parameter's or property's name.</summary>
    public const string Argument = "argument";

    /// <summary>The diagnostic's property with the values that could stand there, one a line; absent where none is known.</summary>
    public const string Values = "values";

    private const char Separator = '\n';

    // A value with a line break can't be told from two. Only a purpose has several lines, and white space counts for nothing in it.
    public static ImmutableDictionary<string, string?> Of(string annotation, string argument, IEnumerable<string> values)
    {
        var known = string.Join(Separator.ToString(), values.Select(Wording.Fold).Where(value => value.Length > 0));
        return known.Length == 0
            ? ImmutableDictionary<string, string?>.Empty
            : ImmutableDictionary<string, string?>.Empty.Add(Annotation, annotation).Add(Argument, argument).Add(Values, known);
    }

    public static string[] ValuesOf(ImmutableDictionary<string, string?> properties) =>
        properties.TryGetValue(Values, out var values) && values is not null ? values.Split(Separator) : [];
}
