using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2017. A new major release or another scope does not just happen. Only a base revision shows that there is one.</summary>
internal sealed class ChangeIsPlanned() : Rule<Document>(new("CAC2017", nameof(ChangeIsPlanned), Severity.Warning,
    "a new major release of a system, and a change of the scope, is a planned change", "ISO/IEC 42001 6.3"))
{
    private static readonly Field[] Extent = [Kinds.Scope.Covers, Kinds.Scope.Subject, Kinds.Scope.Departments, Kinds.Scope.Sites, Kinds.Scope.Processes, Kinds.Scope.Systems, Kinds.Scope.Exclusions];

    protected override string? NotEvaluatedBecause(CheckContext context) => context.Base is null ? context.WithoutBase : null;

    protected override IEnumerable<Document> Targets(CheckContext context) =>
        context.Scopes.Systems.Concat(context.Register.Of(KindNames.Scope).Where(ApprovalBook.SaysApproved)).Where(d => context.Base!.Find(d.Id) is not null);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var before = context.Base!.Find(document.Id)!;
        if (WhatChanged(before, document, context) is not { } change || IsPlanned(document, context)) yield break;
        yield return Fault(change.At, $"{document.Name} {change.What}, and no change that was open before plans it", $"plan it: compliance new change --set affects={document.Id}");
    }

    private static (Location At, string What)? WhatChanged(Document before, Document now, CheckContext context)
    {
        if (now.Is(KindNames.Scope))
        {
            if (!ApprovalBook.SaysApproved(before)) return null;
            // What cannot be read, then or now, is not what was meant.
            var field = Array.Find(Extent, f => !context.Register.IsUnclear(now, f) && !context.Base!.IsUnclear(before, f) && TextOf(before, f) != TextOf(now, f));
            return field is null ? null : (now.AtField(field), $"changes its '{field.Name}'");
        }
        return before.Get(AiSystem.Release) is { } old && now.Get(AiSystem.Release) is { } release && ReleaseNumber.IsNewMajor(old.Value, release.Value)
            ? (now.At(release), $"goes from release {old.Value} to {release.Value}")
            : null;
    }

    /// <summary>Whether a change affects it that is new since the base, or was not performed there: one that was done before planned something else.</summary>
    private static bool IsPlanned(Document document, CheckContext context) =>
        context.Register.MayHave(KindNames.Change)
        || context.Register.Of(KindNames.Change).Any(c => context.Register.IsUnclear(c, Change.Affects)
            || (c.Fields.Has(Change.Affects, document.Id) && context.Base!.Find(c.Id, KindNames.Change)?.Get(Change.Performed) is null));

    /// <summary>What a field says, however it is laid out.</summary>
    private static string TextOf(Document document, Field field) => document.Fields.Find(field.Name) is { } entry ? TextOf(entry.Value) : "";

    private static string TextOf(YamlNode node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence sequence => string.Join('\n', sequence.Items.Select(TextOf)),
        YamlMapping mapping => string.Join('\n', mapping.Entries.Select(e => $"{e.Key.Value}: {TextOf(e.Value)}")),
        _ => "",
    };
}
