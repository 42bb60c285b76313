using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A reference by id.</summary>
public sealed class ReferenceType : ScalarType<string>
{
    /// <summary>Declares what may be named; see <see cref="ReferenceTarget"/>.</summary>
    public ReferenceType(IReadOnlyList<string> kinds, bool people = false, bool anyKind = false, IReadOnlyList<string>? words = null, bool matchesRoleType = false)
        : base("id", "write an id", Read, () => new JsonObject { ["type"] = "string" }) =>
        Target = new(kinds, people, anyKind, words ?? [], matchesRoleType);

    /// <summary>What may be named.</summary>
    public ReferenceTarget Target { get; }

    /// <inheritdoc/>
    public override string Label => Target.ToString();

    /// <inheritdoc/>
    protected override void Collect(YamlScalar scalar, string value, FieldTraits field, FieldFacts facts)
    {
        if (!Target.Words.Contains(value)) facts.References.Add(new(scalar, field, Target));
    }

    private static bool Read(string text, out string value)
    {
        value = text;
        return text.Length > 0;
    }
}
