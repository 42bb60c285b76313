using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>A field that must have one of some values, or any value at all.</summary>
/// <param name="Field">The field's name; behind a point, that of a field within it.</param>
/// <param name="Values">The values; none where it only has to be there.</param>
public sealed record Narrowing(string Field, IReadOnlyList<string> Values)
{
    /// <summary>Whether a document's fields are so.</summary>
    public bool Holds(YamlMapping fields)
    {
        YamlNode? node = fields;
        foreach (var name in Field.Split('.')) node = (node as YamlMapping)?.Find(name)?.Value;
        return node switch
        {
            YamlScalar scalar => Fits(scalar),
            YamlSequence sequence => sequence.Items.Any(item => item is YamlScalar scalar ? Fits(scalar) : Values.Count == 0),
            YamlMapping => Values.Count == 0,
            _ => false,
        };
    }

    private bool Fits(YamlScalar scalar) => Values.Count == 0 ? !scalar.IsAbsent : Values.Contains(scalar.Value);
}
