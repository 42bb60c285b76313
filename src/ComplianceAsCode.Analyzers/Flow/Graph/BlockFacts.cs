using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>What matters of the code in one basic block, all of which runs, or none.</summary>
internal sealed class BlockFacts
{
    /// <summary>Whether an event is recorded, or may be, or the block is not left.</summary>
    public bool StopsPath { get; set; }

    /// <summary>Whether something before its event can throw.</summary>
    public bool CanThrowFirst { get; set; }

    /// <summary>The functions of the type that are used.</summary>
    public List<ISymbol> Uses { get; } = [];
}
