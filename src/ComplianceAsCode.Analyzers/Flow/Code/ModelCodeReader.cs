using ComplianceAsCode.Analyzers.Flow.Members;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Code;

/// <summary>Reads the code of a model, member by member, in one walk of each. Control flow is looked at later, and only where a model runs.</summary>
internal sealed class ModelCodeReader(INamedTypeSymbol model, InferenceCalls inferences) : OperationWalker
{
    private readonly Dictionary<ISymbol, Function> inLocals = new(SymbolEqualityComparer.Default);
    private readonly List<(ISymbol Local, Function User, SyntaxNode Site)> callsOfLocals = [];
    private readonly HashSet<ISymbol> namedLocals = new(SymbolEqualityComparer.Default);
    private Function current = null!;

    public ModelCode Code { get; } = new();

    /// <summary>Reads what belongs to one member.</summary>
    public void Read(ISymbol member, IOperation body)
    {
        current = new(member is IMethodSymbol method ? Function.Key(method) : member, body, null);
        Code.Add(current);
        Visit(body);
    }

    /// <summary>Settles what could be known only when all members were read.</summary>
    public ModelCode Finish()
    {
        // A delegate that a local variable keeps is called where the variable is, unless the variable is named for another purpose.
        foreach (var held in inLocals)
            if (namedLocals.Contains(held.Key))
                Code.Add(new FunctionUse(held.Value.Symbol, held.Value.Outer!, held.Value.Body.Syntax, UseKind.HandedOut));
        foreach (var (local, user, site) in callsOfLocals)
            if (inLocals.TryGetValue(local, out var function)) Code.Add(new FunctionUse(function.Symbol, user, site, UseKind.Called));
        return Code;
    }

    public override void VisitAnonymousFunction(IAnonymousFunctionOperation operation)
    {
        var function = new Function(operation.Symbol, operation, current);
        Code.Add(function);
        var (kind, local) = DelegateUse.Of(operation, model);
        if (local is not null) inLocals[local] = function;
        else Code.Add(new FunctionUse(operation.Symbol, current, operation.Syntax, kind));
        ReadInner(function, operation.Body);
    }

    public override void VisitLocalFunction(ILocalFunctionOperation operation)
    {
        var function = new Function(operation.Symbol, operation, current);
        Code.Add(function);
        ReadInner(function, operation.Body);
    }

    public override void VisitInvocation(IInvocationOperation operation)
    {
        if (inferences.Contains(operation)) current.Inferences.Add(operation);
        if (operation is { TargetMethod.MethodKind: MethodKind.DelegateInvoke, Instance: ILocalReferenceOperation { Local: var local } })
        {
            callsOfLocals.Add((local, current, operation.Syntax));
            foreach (var argument in operation.Arguments) Visit(argument);
            return;
        }
        if (Decorators.Decorates(operation.TargetMethod) && Variable.Of(Receiver.Of(operation)) is { } builder) Code.AddDecorated(builder);
        Use(operation.TargetMethod, operation, UseKind.Called);
        base.VisitInvocation(operation);
    }

    public override void VisitObjectCreation(IObjectCreationOperation operation)
    {
        Use(operation.Constructor, operation, UseKind.Called);
        base.VisitObjectCreation(operation);
    }

    public override void VisitPropertyReference(IPropertyReferenceOperation operation)
    {
        Use(operation.Property.GetMethod, operation, UseKind.Called);
        Use(operation.Property.SetMethod, operation, UseKind.Called);
        base.VisitPropertyReference(operation);
    }

    public override void VisitMethodReference(IMethodReferenceOperation operation)
    {
        Use(operation.Method, operation, DelegateUse.Of(operation, model).Kind);
        base.VisitMethodReference(operation);
    }

    public override void VisitLocalReference(ILocalReferenceOperation operation)
    {
        if (operation.Type?.TypeKind == TypeKind.Delegate) namedLocals.Add(operation.Local);
        base.VisitLocalReference(operation);
    }

    public override void VisitReturn(IReturnOperation operation)
    {
        if (operation.ReturnedValue is { } value) current.Returned.Add(value);
        base.VisitReturn(operation);
    }

    public override void VisitVariableDeclarator(IVariableDeclaratorOperation operation)
    {
        if (operation.GetVariableInitializer()?.Value is { } value) Code.AddValue(operation.Symbol, value);
        base.VisitVariableDeclarator(operation);
    }

    public override void VisitFieldInitializer(IFieldInitializerOperation operation)
    {
        foreach (var field in operation.InitializedFields) Code.AddValue(field, operation.Value);
        base.VisitFieldInitializer(operation);
    }

    public override void VisitPropertyInitializer(IPropertyInitializerOperation operation)
    {
        foreach (var property in operation.InitializedProperties) Code.AddValue(property, operation.Value);
        base.VisitPropertyInitializer(operation);
    }

    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        Assign(operation.Target, operation.Value);
        base.VisitSimpleAssignment(operation);
    }

    public override void VisitCoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        Assign(operation.Target, operation.Value);
        base.VisitCoalesceAssignment(operation);
    }

    public override void VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation)
    {
        if (operation.Target is ITupleOperation targets && Receiver.Written(operation.Value) is ITupleOperation values)
            foreach (var (target, value) in targets.Elements.Zip(values.Elements, static (target, value) => (target, value)))
                Assign(target, value);
        base.VisitDeconstructionAssignment(operation);
    }

    private void ReadInner(Function function, IOperation? body)
    {
        var outer = current;
        current = function;
        Visit(body);
        current = outer;
    }

    private void Use(IMethodSymbol? method, IOperation site, UseKind kind)
    {
        if (method is not null && ModelType.Owns(model, method.ContainingType))
            Code.Add(new FunctionUse(Function.Key(method), current, site.Syntax, kind));
    }

    private void Assign(IOperation target, IOperation value)
    {
        if (Variable.Of(target) is { } variable) Code.AddValue(variable, value);
    }
}
