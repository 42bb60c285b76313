using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4007. The word closed mends nothing, least of all from who had to mend it.</summary>
internal sealed class ClosureIsProven() : Rule<Document>(new("CAC4007", nameof(ClosureIsProven), Severity.Error,
    "a closed nonconformity has records of its closure, no open action, and was closed by somebody else than who carried it out", "ISO/IEC 42001 10.2; our rule for who closes"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => Nonconformities.Of(context.Register).Where(f => !Nonconformities.IsOpen(f));

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var closed = document.Get(Finding.Closed)!;
        var actions = Nonconformities.ActionsOf(document, context.Register);
        if (!context.Register.IsUnclear(document, Finding.Closure) && !IsProven(document))
            yield return Fault(document.At(closed), $"{document.Name} is closed, and nothing shows it", "name in 'closure' the documents that show that it is mended");
        else if (!Nonconformities.MayHaveAction(document, context.Register) && actions.FirstOrDefault(a => a.Get(Kinds.Action.Status)?.Value is "open" or "in-progress") is { } open)
            yield return Fault(document.At(closed), $"{document.Name} is closed while {open.Name} is not done", "do what is left, or take 'closed' out until it is done") with { Related = [new(open.AtField(Kinds.Action.Status), $"{open.Id} is here")] };
        else if (context.Register.IsUnclear(document, Finding.ClosedBy))
            yield break;
        else if (document.Get(Finding.ClosedBy) is not { } by)
            yield return Fault(document.At(closed), $"{document.Name} does not say who closed it", "add 'closed-by:', somebody who did not carry out its actions") with { Weight = Severity.Warning };
        else if (actions.FirstOrDefault(a => Owns(by.Value, a, closed.Value, context)) is { } own)
            yield return Fault(document.At(by), $"{by.Value} closed {document.Name} and owns its action {own.Id}", "have somebody else look whether it is mended, and close it") with { Weight = Severity.Warning, Related = [new(own.AtField(Common.Owner), $"{own.Id} is here")] };
    }

    /// <summary>Nothing proves itself, and the audit that raised a finding does not close it.</summary>
    private static bool IsProven(Document finding) => finding.All(Finding.Closure).Any(c => c.Value != finding.Id && c.Value != finding.Get(Finding.AuditOf)?.Value);

    private static bool Owns(string person, Document action, DateOnly day, CheckContext context) => action.Get(Common.Owner) is { } owner
        && (owner.Value == person || (context.Register.Find(owner.Value, KindNames.Role) is { } role && context.Roles.Holds(person, role.Id, day)));
}
