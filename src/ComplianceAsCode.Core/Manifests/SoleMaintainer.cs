using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Manifests;

/// <summary>The one person who writes and approves: a second pair of eyes is what 5.2 rests on, so doing without one is said aloud and never assumed.</summary>
/// <param name="Person">The id of the person.</param>
/// <param name="Because">Why nobody else can approve.</param>
public sealed record SoleMaintainer(Located<string> Person, string Because)
{
    /// <summary>Reads the setting; one that lacks the person or the reason is none.</summary>
    internal static SoleMaintainer? Read(YamlMapping? fields) =>
        fields?.Get(ManifestShape.SolePerson) is { } person && fields.Get(ManifestShape.SoleBecause) is { } because ? new(person, because.Value) : null;
}
