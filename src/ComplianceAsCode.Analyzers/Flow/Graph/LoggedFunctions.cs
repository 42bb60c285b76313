using ComplianceAsCode.Analyzers.Flow.Code;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>
/// The functions of a model's code that record an event on each of their paths: to use one is to record an event. Recursion is settled by assuming
/// the best of all functions and taking back what does not hold, until nothing changes.
/// </summary>
/// <param name="code">The model's code.</param>
/// <param name="hasSilentPath">Whether a function has a path without an event, where all that it uses is as assumed.</param>
internal sealed class LoggedFunctions(ModelCode code, Func<Function, bool> hasSilentPath)
{
    private readonly HashSet<ISymbol> settled = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> logged = new(SymbolEqualityComparer.Default);

    public bool Contains(ISymbol symbol)
    {
        if (!settled.Contains(symbol)) Settle(symbol);
        return logged.Contains(symbol);
    }

    private void Settle(ISymbol symbol)
    {
        var together = Closure(symbol);
        // From here on, what is asked of these functions is answered by the assumption.
        foreach (var function in together)
        {
            settled.Add(function.Symbol);
            logged.Add(function.Symbol);
        }
        settled.Add(symbol);
        bool hasChanged;
        do
        {
            hasChanged = false;
            foreach (var function in together)
                if (logged.Contains(function.Symbol) && hasSilentPath(function))
                    hasChanged |= logged.Remove(function.Symbol);
        }
        while (hasChanged);
    }

    // The function and all that it uses, directly or not, as far as they are not settled.
    private List<Function> Closure(ISymbol symbol)
    {
        var result = new List<Function>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        var open = new Stack<ISymbol>([symbol]);
        while (open.Count > 0)
        {
            if (code.Find(open.Pop()) is not { } function) continue;
            result.Add(function);
            foreach (var use in code.UsesIn(function))
                if (!settled.Contains(use.Target) && seen.Add(use.Target)) open.Push(use.Target);
        }
        return result;
    }
}
