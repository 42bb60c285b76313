using System.Globalization;
using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>Says in words what leads along a path: who calls, and the conditions on which an event is missed.</summary>
internal static class PathText
{
    private const int LongestCondition = 60;

    /// <summary>The words, to be read behind "without an event"; empty when there is none on any path. And the places that they speak of.</summary>
    public static (string Text, IReadOnlyList<Location> Places) Of(UnloggedPath path)
    {
        var parts = new List<string>();
        var places = new List<Location>();
        for (var at = path; at is not null; at = at.Caller)
        {
            foreach (var (text, place) in Conditions(at)) Add($"when {text}", place);
            if (at.Caller is { } caller) Add($"when used by '{Name(caller.Function)}'", at.Site!.GetLocation());
        }
        return (string.Concat(parts.Select((part, i) => (i == 0 ? " " : ", ") + part)), places);

        void Add(string text, Location place)
        {
            parts.Add($"{text} (line {(place.GetMappedLineSpan().StartLinePosition.Line + 1).ToString(CultureInfo.InvariantCulture)})");
            places.Add(place);
        }
    }

    private static IEnumerable<(string Text, Location Place)> Conditions(UnloggedPath path)
    {
        var steps = new Stack<PathNode>();
        for (var node = path.End; node.Previous is not null; node = node.Previous) steps.Push(node);
        foreach (var step in steps)
        {
            var from = step.Previous!.State;
            if (step.Branch is null)
                yield return ("an exception is caught", CatchAt(step.State.Block) ?? path.Function.Body.Syntax.GetLocation());
            else if (from.Block.ConditionKind != ControlFlowConditionKind.None && Matters(path, step.Previous, step.Branch))
                yield return (Text(from.Block, Condition.Value(from.Block, step.Branch)), from.Block.BranchValue!.Syntax.GetLocation());
        }
    }

    // A condition matters where its other branch leads on, but not without an event.
    private static bool Matters(UnloggedPath path, PathNode at, ControlFlowBranch taken)
    {
        var block = at.State.Block;
        var other = taken == block.ConditionalSuccessor ? block.FallThroughSuccessor : block.ConditionalSuccessor;
        var state = at.State with { HasPassed = at.State.HasPassed || block == path.Block };
        if (other is null || path.Paths.Any.Next(state, other) is not { } next) return false;
        Func<PathState, bool> isEnd = path.End.State.Equals;
        return path.Paths.Any.Find(next, isEnd, path.Block) is not null && path.Paths.Silent.Find(next, isEnd, path.Block) is null;
    }

    private static string Text(BasicBlock block, bool value)
    {
        var syntax = block.BranchValue!.Syntax;
        if (block.BranchValue is IInvocationOperation { IsImplicit: true, TargetMethod.Name: "MoveNext" or "MoveNextAsync" } or IAwaitOperation { IsImplicit: true }
            && syntax.FirstAncestorOrSelf<CommonForEachStatementSyntax>() is { } loop)
            return $"'{Short(loop.Expression)}' has {(value ? "" : "no ")}elements";
        return syntax switch
        {
            SwitchExpressionArmSyntax arm => $"case '{Short(arm.Pattern)}' {Applies(value)}",
            { Parent: CaseSwitchLabelSyntax } => $"case '{Short(syntax)}' {Applies(value)}",
            _ when block.BranchValue is IIsNullOperation => $"'{Short(syntax)}' is {(value ? "" : "not ")}null",
            _ => $"'{Short(syntax)}' is {(value ? "true" : "false")}",
        };
    }

    private static string Applies(bool value) => value ? "applies" : "does not apply";

    private static string Short(SyntaxNode syntax)
    {
        var text = string.Join(" ", syntax.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= LongestCondition ? text : text.Substring(0, LongestCondition - 1) + "…";
    }

    private static string Name(Function function) => function.Symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } when function.Outer is { } outer => $"a lambda in {Name(outer)}",
        IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor } constructor => constructor.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
        IMethodSymbol { Name: WellKnownMemberNames.TopLevelStatementsEntryPointMethodName } => "the program",
        var symbol => symbol.Name,
    };

    private static Location? CatchAt(BasicBlock handler)
    {
        foreach (var operation in handler.Operations)
            if (operation.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>() is { } clause) return clause.CatchKeyword.GetLocation();
        return handler.BranchValue?.Syntax.FirstAncestorOrSelf<CatchClauseSyntax>()?.CatchKeyword.GetLocation();
    }
}
