using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;

namespace ComplianceAsCode.Analyzers.Policy;

/// <summary>Which annotations the code of a model must carry, and who says so.</summary>
/// <param name="Required">The annotations, by their words in the manifest.</param>
/// <param name="Source">Who asks for them, to be read after "required by".</param>
internal sealed record CodePolicy(ImmutableHashSet<string> Required, string Source)
{
    private static readonly ImmutableHashSet<string> ForAll =
    [
        AnnotationSlugs.IntendedPurpose, AnnotationSlugs.EventLogging, AnnotationSlugs.Risk, AnnotationSlugs.Owner,
    ];

    private static readonly CodePolicy BuiltIn = new(ForAll, "the built-in policy for every model");

    private static readonly CodePolicy BuiltInHigh = new(
        ForAll.Union([AnnotationSlugs.HumanOversight, AnnotationSlugs.TrainingData, AnnotationSlugs.Limitation]),
        "the built-in policy for high risk");

    /// <summary>The policy for a risk level; null when the level is not known: then what holds at every level.</summary>
    public static CodePolicy For(string? risk, ComplianceIndex? index)
    {
        if (index is null || index.CodePolicies.IsEmpty) return risk == RiskNames.High ? BuiltInHigh : BuiltIn;
        return risk is null ? AtEveryLevel(index.CodePolicies) : AtLevel(risk, index.CodePolicies);
    }

    private static CodePolicy AtLevel(string risk, ImmutableArray<IndexRecord> policies)
    {
        foreach (var policy in policies)
            if (policy.Id == risk) return new(Words(policy), $"{policy.Place} for {risk} risk");
        return new([], "");
    }

    private static CodePolicy AtEveryLevel(ImmutableArray<IndexRecord> policies)
    {
        var least = policies.OrderBy(policy => Words(policy).Count).First();
        return new(policies.Aggregate(Words(least), (common, policy) => common.Intersect(Words(policy))), $"{least.Place} for every risk level");
    }

    private static ImmutableHashSet<string> Words(IndexRecord policy) => [.. policy.All("require")];
}
