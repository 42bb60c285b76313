using ComplianceAsCode.Baselines;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9008. What is accepted is accepted by somebody, for a time, and in continuous integration nothing is added.</summary>
internal sealed class BaselineDoesNotGrow() : Rule(new("CAC9008", nameof(BaselineDoesNotGrow), Severity.Error,
    "the baseline can be read, each entry has an owner who exists and has not expired, and in continuous integration it has not grown", "ISO/IEC 42001 5.3"))
{
    internal override RuleOutcome Evaluate(CheckContext context)
    {
        var baseline = context.Register.Workspace.Baseline;
        RuleFinding[] findings = [.. Form(baseline), .. Owners(baseline, context), .. baseline.Entries.SelectMany(e => Check(e, baseline, context)), .. Growth(baseline, context)];
        return new(Descriptor, baseline.Entries.Count, [.. findings.OfType<RuleFault>()], [.. findings.OfType<RuleChange>().Where(c => c.On > context.AsOf)],
            // Whether the file grew is told by what it was before: without that, this part is not evaluated, and said so.
            context.IsContinuousIntegration && baseline.Entries.Count > 0 && context.Base is null ? $"without a base revision nobody can tell whether the baseline grew ({context.WithoutBase}); its owners and days were looked at" : null);
    }

    private static IEnumerable<RuleFinding> Growth(Baseline baseline, CheckContext context)
    {
        if (!context.IsContinuousIntegration || context.Base?.Workspace.Baseline is not { Fault: null } before) yield break;
        var accepted = before.Entries.GroupBy(e => (e.Rule, e.Document, e.Fingerprint)).ToDictionary(g => g.Key, g => g.Sum(e => e.Count));
        foreach (var entry in baseline.Entries)
        {
            var known = accepted.GetValueOrDefault((entry.Rule, entry.Document, entry.Fingerprint));
            accepted[(entry.Rule, entry.Document, entry.Fingerprint)] = Math.Max(0, known - entry.Count);
            if (entry.Count > known)
                yield return Fault(baseline.At(entry.NodeOf(BaselineShape.Rule)), $"the baseline accepts {entry.Rule} at '{entry.Document}', which the base revision does not{(known > 0 ? $" so often ({known} there, {entry.Count} here)" : "")}", "mend what it accepts; what has to be accepted for a time is decided before continuous integration sees it, in a change of its own that somebody merges knowingly");
        }
    }

    private static IEnumerable<RuleFinding> Form(Baseline baseline)
    {
        if (baseline.Fault is { } fault) yield return Fault(new(Baseline.FileName, fault.At), fault.Message, fault.Fix);
        var meant = baseline.Facts.Unknown.Select(u => Nearest.Of(u.Key.Value, u.Known)).ToHashSet(StringComparer.Ordinal);
        foreach (var (field, _, at) in baseline.Facts.Missing.Where(m => !meant.Contains(m.Field.Name)))
            yield return Fault(baseline.At(at is YamlMapping { Entries: [var first, ..] } ? first.Key : at), $"'{field.Name}' is missing", $"add '{field.Name}:'; {char.ToLowerInvariant(field.Summary[0])}{field.Summary[1..].TrimEnd('.')}");
        foreach (var (key, known) in baseline.Facts.Unknown)
            yield return Fault(baseline.At(key), $"the baseline has no field '{key.Value}' here", $"remove or rename it{Nearest.Offer(key.Value, known)}");
        foreach (var (node, _, message, fix) in baseline.Facts.Invalid)
            yield return Fault(baseline.At(node), message, fix);
        foreach (var (again, first) in baseline.Facts.Duplicates)
            yield return Fault(baseline.At(again), $"'{again.Value}' stands twice in this mapping", "keep one of them") with { Related = [new(baseline.At(first), "the first is here")] };
    }

    private static IEnumerable<RuleFinding> Owners(Baseline baseline, CheckContext context)
    {
        var register = context.Register;
        foreach (var owner in baseline.Facts.References)
        {
            if (!register.Resolves(owner))
                yield return Fault(baseline.At(owner.Node), $"there is no person or role '{owner.Id}'", $"name who answers for what is accepted{Nearest.Offer(owner.Id, register.Manifest.People.Select(p => p.Id).Concat(register.Of(KindNames.Role).Select(r => r.Id)))}");
            else if (register.Find(owner.Id) is { Kind: { } kind } && kind.Name != KindNames.Role)
                yield return Fault(baseline.At(owner.Node), $"'{owner.Id}' is a {kind.Name}, which answers for nothing", "name a person of the manifest or a role");
        }
    }

    private static IEnumerable<RuleFinding> Check(BaselineEntry entry, Baseline baseline, CheckContext context)
    {
        var name = $"the baseline's entry of {entry.Rule} at '{entry.Document}'";
        if (entry.Expires is { } expires)
        {
            if (context.AsOf >= expires) yield return Fault(baseline.At(entry.NodeOf(BaselineShape.Expires)), $"{name} expired on {expires:yyyy-MM-dd}", "mend what it accepted, or accept it anew with 'compliance baseline --update'");
            else yield return ChangeOn(expires, $"{name} expires");
        }
        if (entry is { Message.Length: > 0, Fingerprint.Length: > 0, Rule.Length: > 0, Document.Length: > 0 } && entry.Fingerprint != Fingerprint.Of(entry.Rule, entry.Document, entry.Message))
            yield return Fault(baseline.At(entry.NodeOf(BaselineShape.Fingerprint)), $"the fingerprint is not that of the message of {name}", "write the entry with 'compliance baseline --update' instead of by hand");
    }
}
