using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Members;

/// <summary>Which calls run a model: those of the members known from the start, and of the methods that the manifest adds as model APIs.</summary>
internal sealed class InferenceCalls
{
    private readonly MemberSet members;
    private readonly HashSet<ISymbol> added = new(SymbolEqualityComparer.Default);

    public InferenceCalls(Compilation compilation, ComplianceIndex? index)
    {
        members = new(compilation, MemberList.Inferences);
        if (index is null) return;
        foreach (var api in index.Apis)
            if (api.Id.StartsWith("M:", StringComparison.Ordinal))
                added.UnionWith(DocumentationCommentId.GetSymbolsForDeclarationId(api.Id, compilation));
    }

    public bool Contains(IInvocationOperation call)
    {
        var receiver = Receiver.Of(call)?.Type;
        // A registered model answers for its own calls.
        if (Registration.AnswersForItself(receiver)) return false;
        return members.Contains(call.TargetMethod, receiver) || added.Contains((call.TargetMethod.ReducedFrom ?? call.TargetMethod).OriginalDefinition);
    }

    /// <summary>The call as a message names it.</summary>
    public static string Name(IInvocationOperation call)
    {
        var type = Receiver.Of(call)?.Type ?? call.TargetMethod.ContainingType;
        return $"{type.Name}.{call.TargetMethod.Name}";
    }
}
