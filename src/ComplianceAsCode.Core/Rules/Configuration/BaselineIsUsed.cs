using ComplianceAsCode.Baselines;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9007. An entry that accepts nothing accepts the next fault of its kind; it is judged after all other rules have run.</summary>
internal sealed class BaselineIsUsed(BaselineBook book) : Rule<BaselineEntry>(About)
{
    public static RuleDescriptor About { get; } = new("CAC9007", nameof(BaselineIsUsed), Severity.Warning,
        "each entry of the baseline still occurs, as often as it says", RuleDescriptor.OurRule);

    protected override IEnumerable<BaselineEntry> Targets(CheckContext context) => book.Current;

    protected override IEnumerable<RuleFinding> Check(BaselineEntry entry, CheckContext context)
    {
        var (accepted, used) = (entry.Count, book.UsesOf(entry));
        if (used == accepted || IsHidden(entry.Document, context.Register)) yield break;
        var (field, what) = used == 0
            ? (BaselineShape.Document, $"the baseline accepts {entry.Rule} at '{entry.Document}', which does not occur any more")
            : ((Field)BaselineShape.Count, $"the baseline accepts {entry.Rule} at '{entry.Document}' {accepted} times, and it occurs {(used == 1 ? "once" : $"{used} times")}");
        yield return Fault(context.Register.Workspace.Baseline.At(entry.NodeOf(field)), what, "take it out with 'compliance baseline --update'");
    }

    /// <summary>What is said of a document that cannot be read as it is meant comes back once it can be.</summary>
    private static bool IsHidden(string document, Register register) =>
        register.IsUnread(document) || register.Workspace.Unread.Any(u => u.Path == document || u.Id == document)
        || (register.Find(document) is { } found && register.IsUnclear(found));
}
