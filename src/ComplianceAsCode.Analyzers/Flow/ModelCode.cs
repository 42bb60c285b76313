using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>The code of one registered model: its functions, who uses them, and what its variables are set to.</summary>
internal sealed class ModelCode
{
    private readonly Dictionary<ISymbol, Function> functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<FunctionUse>> uses = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> values = new(SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> decorated = new(SymbolEqualityComparer.Default);

    public IEnumerable<Function> Functions => functions.Values;

    public void Add(Function function) => functions[function.Symbol] = function;

    public void Add(FunctionUse use)
    {
        use.User.Uses.Add(use);
        if (!uses.TryGetValue(use.Target, out var known)) uses.Add(use.Target, known = []);
        known.Add(use);
    }

    public void AddValue(ISymbol variable, IOperation value)
    {
        if (!values.TryGetValue(variable, out var known)) values.Add(variable, known = []);
        known.Add(value);
    }

    /// <summary>Notes that a builder that a variable holds was given a decorator.</summary>
    public void AddDecorated(ISymbol builder) => decorated.Add(builder);

    public bool IsDecorated(ISymbol builder) => decorated.Contains(builder);

    public Function? Find(ISymbol symbol) => functions.TryGetValue(symbol, out var function) ? function : null;

    public IReadOnlyList<FunctionUse> UsesOf(Function function) => uses.TryGetValue(function.Symbol, out var known) ? known : [];

    /// <summary>What a local variable, field or property is set to, as far as the type's code shows.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ISymbol variable) => values.TryGetValue(variable.OriginalDefinition, out var known) ? known : [];
}
