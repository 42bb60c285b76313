using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>Free text, which is looked through for placeholders.</summary>
public sealed class TextType() : ScalarType<string>("text", "write text", Read, () => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") })
{
    /// <inheritdoc/>
    protected override void Collect(YamlScalar scalar, string value, FieldTraits field, FieldFacts facts) => facts.Texts.Add(scalar);

    private static bool Read(string text, out string value)
    {
        value = text;
        return true;
    }
}
