using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Graph;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>
/// Finds for a call the path on which it is not logged. What only the type itself can run may be logged by those who use it:
/// then each of them has to.
/// </summary>
internal sealed class UnloggedCalls(INamedTypeSymbol model, ModelCode code, ModelFlow flow)
{
    /// <summary>The path on which what stands at a site is not logged; null when it is logged, never runs, or can't be known.</summary>
    public UnloggedPath? Find(Function function, SyntaxNode site) => Find(function, site, []);

    private UnloggedPath? Find(Function function, SyntaxNode site, HashSet<(Function, SyntaxNode)> seen)
    {
        if (!seen.Add((function, site))) return null;
        if (flow.Of(function) is not { } paths || paths.Graph.BlockOf(site) is not { } block) return null;
        if (paths.Through(block) is not { } end) return null;
        switch (Exposures.Of(function, model))
        {
            case Exposure.Outside:
                return new(function, paths, block, end, null, null);
            case Exposure.Unknown:
                return null;
        }
        foreach (var use in code.UsesOf(function).OrderBy(use => use.Site.GetLocation(), PlaceOrder.Instance))
            if (use.Kind != UseKind.HandedOut && Find(use.User, use.Site, seen) is { } caller)
                return new(function, paths, block, end, caller, use.Site);
        return null;
    }

    private sealed class PlaceOrder : IComparer<Location>
    {
        public static PlaceOrder Instance { get; } = new();

        public int Compare(Location? left, Location? right) => Places.Compare(left!, right!);
    }
}
