using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A requirement by id (<c>A.6.2.8</c>, <c>eu-ai-act:Art. 12(1)</c>), or criteria, where ranges and areas are allowed too (<c>4-10</c>, <c>A.6</c>, <c>A.6.*</c>).</summary>
public sealed class RequirementType(bool criteria) : ScalarType<string>("requirement", "write a requirement's id such as A.6.2.8 or eu-ai-act:Art. 12(1)", Read, () => new JsonObject { ["type"] = new JsonArray("string", "number") })
{
    /// <inheritdoc/>
    public override string Label => criteria ? "criterion" : "requirement";

    /// <inheritdoc/>
    protected override void Collect(YamlScalar scalar, string value, FieldTraits field, FieldFacts facts) => facts.Citations.Add(new(scalar, field, criteria));

    private static bool Read(string text, out string value)
    {
        value = text;
        return text.Length is > 0 and <= 200;
    }
}
