namespace ComplianceAsCode.Schema;

/// <summary>What a reference may name.</summary>
/// <param name="Kinds">The kinds of document; none where only people are named.</param>
/// <param name="People">Whether a person of the manifest may be named.</param>
/// <param name="AnyKind">Whether a document of any kind may be named.</param>
/// <param name="Words">Words that may stand instead of an id.</param>
/// <param name="MatchesRoleType">Whether a role may be named by its type (<c>executive-sponsor</c>) as well as by its id.</param>
public sealed record ReferenceTarget(IReadOnlyList<string> Kinds, bool People, bool AnyKind, IReadOnlyList<string> Words, bool MatchesRoleType)
{
    /// <summary>What is meant, in words: <c>→ role or person</c>.</summary>
    public override string ToString()
    {
        string[] named = AnyKind ? ["any"] : [.. Kinds, .. People ? ["person"] : Array.Empty<string>()];
        return string.Join(", ", [.. named.Length == 0 ? Array.Empty<string>() : ["→ " + string.Join(" or ", named)], .. Words]);
    }
}
