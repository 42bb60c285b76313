using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1006. What shapes the organisation shapes what can go wrong with its AI; that something plays no part is a decision too.</summary>
internal sealed class ContextIsComplete() : Rule<Document?>(new("CAC1006", nameof(ContextIsComplete), Severity.Warning,
    "internal and external issues and interested parties are written down, one of each category at least, each with why it matters", "ISO/IEC 42001 4.1, 4.2"))
{
    private static readonly Field<string>[] Aspects = [Kinds.Context.Type, Kinds.Context.Category];

    protected override IEnumerable<Document?> Targets(CheckContext context) => context.Register.Of(KindNames.Context).Prepend<Document?>(null);

    protected override IEnumerable<RuleFinding> Check(Document? document, CheckContext context) => document is null ? CheckWhole(context) : CheckOne(document, context);

    private static IEnumerable<RuleFinding> CheckWhole(CheckContext context)
    {
        var contexts = context.Register.Of(KindNames.Context).ToList();
        var missing = Aspects.Where(a => !contexts.Exists(c => context.Register.IsUnclear(c, a)))
            .SelectMany(a => ((ChoiceType)a.ValueType).Values.Where(word => !contexts.Exists(c => c.Get(a)?.Value == word)).Select(word => (Aspect: a, Word: word)))
            .Where(m => !context.Register.MayHave(KindNames.Context, m.Word)).ToList();
        if (missing.Count == 0) yield break;
        yield return Fault(context.Manifest.Anchor, $"no context is written down of the {string.Join(" and the ", Aspects.Where(a => missing.Exists(m => m.Aspect == a)).Select(List))}",
            $"write what there is, or why it does not matter: compliance new context --set {missing[0].Aspect.Name}={missing[0].Word}");

        string List(Field aspect) => $"{aspect.Name} {string.Join(", ", missing.Where(m => m.Aspect == aspect).Select(m => m.Word))}";
    }

    private static IEnumerable<RuleFinding> CheckOne(Document document, CheckContext context)
    {
        if (document.Get(Kinds.Context.Type) is not { Value: var type }) yield break;
        if (type == "interested-party")
        {
            if (document.All(Kinds.Context.Expectations).Count == 0 && !context.Register.IsUnclear(document, Kinds.Context.Expectations))
                yield return Fault(document.AtField(Kinds.Context.Expectations), $"{document.Name} does not say what the party expects", "add 'expectations:' with what it needs or asks of the organisation's AI");
        }
        else if (string.IsNullOrWhiteSpace(document.Get(Kinds.Context.Relevance)?.Value) && !context.Register.IsUnclear(document, Kinds.Context.Relevance))
        {
            yield return Fault(document.AtField(Kinds.Context.Relevance), $"{document.Name} does not say whether and why it matters", "add 'relevance:' with what it means for the management system, or why it means nothing");
        }
    }
}
