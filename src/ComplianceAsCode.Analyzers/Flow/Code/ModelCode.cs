using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Code;

/// <summary>The code of one registered model: its functions, who uses them, and what its variables are set to.</summary>
internal sealed class ModelCode
{
    private readonly Dictionary<ISymbol, Function> functions = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<FunctionUse>> usesIn = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<FunctionUse>> usesOf = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<IOperation>> values = new(SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> decorated = new(SymbolEqualityComparer.Default);

    public IEnumerable<Function> Functions => functions.Values;

    public void Add(Function function) => functions[function.Symbol] = function;

    public void Add(FunctionUse use)
    {
        Append(usesIn, use.User.Symbol, use);
        Append(usesOf, use.Target, use);
    }

    public void AddValue(ISymbol variable, IOperation value) => Append(values, variable, value);

    /// <summary>Notes that a builder that a variable holds was given a decorator.</summary>
    public void AddDecorated(ISymbol builder) => decorated.Add(builder);

    public bool IsDecorated(ISymbol builder) => decorated.Contains(builder);

    public Function? Find(ISymbol symbol) => functions.TryGetValue(symbol, out var function) ? function : null;

    /// <summary>Where a function uses functions of the type.</summary>
    public IReadOnlyList<FunctionUse> UsesIn(Function function) => All(usesIn, function.Symbol);

    /// <summary>Where a function is used.</summary>
    public IReadOnlyList<FunctionUse> UsesOf(Function function) => All(usesOf, function.Symbol);

    /// <summary>What a local variable, field or property is set to, as far as the type's code shows.</summary>
    public IReadOnlyList<IOperation> ValuesOf(ISymbol variable) => All(values, variable.OriginalDefinition);

    private static void Append<T>(Dictionary<ISymbol, List<T>> lists, ISymbol symbol, T item)
    {
        if (!lists.TryGetValue(symbol, out var list)) lists.Add(symbol, list = []);
        list.Add(item);
    }

    private static IReadOnlyList<T> All<T>(Dictionary<ISymbol, List<T>> lists, ISymbol symbol) => lists.TryGetValue(symbol, out var list) ? list : [];
}
