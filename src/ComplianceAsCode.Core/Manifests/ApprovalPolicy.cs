namespace ComplianceAsCode.Manifests;

/// <summary>Whose approval a kind of document needs.</summary>
/// <param name="AllOf">Role types or ids of which each must approve.</param>
/// <param name="AnyOf">Role types or ids of which <paramref name="Minimum"/> must approve.</param>
/// <param name="Minimum">How many of <paramref name="AnyOf"/>.</param>
/// <param name="DistinctPeople">Whether each approval must come from another person.</param>
/// <param name="SeparateAuthor">Whether the author may not approve.</param>
/// <param name="Deputies">Whether a deputy may approve.</param>
/// <param name="Signed">Whether approvals must be signed.</param>
public sealed record ApprovalPolicy(IReadOnlyList<string> AllOf, IReadOnlyList<string> AnyOf, int Minimum, bool DistinctPeople, bool SeparateAuthor, bool Deputies, bool Signed)
{
    /// <summary>The policy of kinds that need approval where the manifest says nothing: the executive sponsor or top management.</summary>
    public static ApprovalPolicy Default { get; } = new([], ["executive-sponsor", "top-management"], 1, DistinctPeople: true, SeparateAuthor: true, Deputies: true, Signed: false);

    /// <summary>The policy in words: <c>executive-sponsor and compliance-owner</c>, <c>one of executive-sponsor, top-management</c>.</summary>
    public override string ToString()
    {
        var any = AnyOf.Count switch { 0 => null, 1 => AnyOf[0], _ => $"{(Minimum == 1 ? "one" : Minimum.ToString(System.Globalization.CultureInfo.InvariantCulture))} of {string.Join(", ", AnyOf)}" };
        var places = AllOf.Count + (AnyOf.Count == 0 ? 0 : Minimum);
        return string.Join(" and ", [.. AllOf, .. any is null ? Array.Empty<string>() : [any]]) + (DistinctPeople && places > 1 ? ", each by another person" : "");
    }
}
