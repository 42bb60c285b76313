using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A reference by id.</summary>
public sealed class ReferenceType : ScalarType<string>
{
    private readonly string _label;

    /// <summary>Declares what may be named.</summary>
    /// <param name="kinds">The kinds of document; none where only people are named.</param>
    /// <param name="people">Whether a person of the manifest may be named.</param>
    /// <param name="anyKind">Whether a document of any kind may be named.</param>
    /// <param name="words">Words that may stand instead of an id.</param>
    /// <param name="matchesRoleType">Whether a role may also be named by its type.</param>
    public ReferenceType(IReadOnlyList<string> kinds, bool people = false, bool anyKind = false, IReadOnlyList<string>? words = null, bool matchesRoleType = false)
        : base("id", "write an id", Read, () => new JsonObject { ["type"] = "string" })
    {
        (Kinds, People, AnyKind, Words, MatchesRoleType) = (kinds, people, anyKind, words ?? [], matchesRoleType);
        var named = anyKind ? ["any"] : (string[])[.. kinds, .. people ? ["person"] : Array.Empty<string>()];
        _label = string.Join(", ", [.. named.Length == 0 ? Array.Empty<string>() : ["→ " + string.Join(" or ", named)], .. Words]);
    }

    /// <summary>The kinds of document that may be named.</summary>
    public IReadOnlyList<string> Kinds { get; }

    /// <summary>Whether a person may be named.</summary>
    public bool People { get; }

    /// <summary>Whether a document of any kind may be named.</summary>
    public bool AnyKind { get; }

    /// <summary>Words that are no references.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Whether a role may be named by its type (<c>executive-sponsor</c>) as well as by its id.</summary>
    public bool MatchesRoleType { get; }

    /// <inheritdoc/>
    public override string Label => _label;

    /// <inheritdoc/>
    protected override void Collect(YamlScalar scalar, string value, Field field, FieldFacts facts)
    {
        if (!Words.Contains(value)) facts.References.Add(new(scalar, field, this));
    }

    private static bool Read(string text, out string value)
    {
        value = text;
        return text.Length > 0;
    }
}
