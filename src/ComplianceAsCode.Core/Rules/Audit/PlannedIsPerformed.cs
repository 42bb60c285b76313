using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4014. A plan whose day has passed says nothing any more: what was planned was done, or has another day.</summary>
internal sealed class PlannedIsPerformed() : DocumentRule(new("CAC4014", nameof(PlannedIsPerformed), Severity.Warning,
    "audits, changes and certifications have taken place by the day for which they were planned", "ISO/IEC 42001 9.2.2, 6.3; our rule"),
    KindNames.Audit, KindNames.Change, KindNames.Certification)
{
    private const string Anew = "record the day in 'performed' when it is done, or write the day for which it is planned now";

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var plan in PlansOf(document, context.Register))
        {
            var day = plan.Day.Value;
            if (context.AsOf > day)
                yield return Fault(document.At(plan.Day), $"{plan.What} {plan.Was} {day:yyyy-MM-dd}, and {plan.IsMissing}", plan.Fix) with { Related = plan.Related, CausedBy = [new("CAC4001", document.At(plan.Day))] };
            else
                yield return ChangeAfter(day, $"{plan.What} is late");
        }
    }

    private static IEnumerable<Plan> PlansOf(Document document, Register register) => document.Kind!.Name switch
    {
        KindNames.Audit => OfAudit(document, register),
        KindNames.Change => OfChange(document, register),
        _ => OfCertification(document, register),
    };

    private static IEnumerable<Plan> OfAudit(Document audit, Register register)
    {
        if (audit.Get(Kinds.Audit.Planned) is not { } planned || audit.Get(Kinds.Audit.Status)?.Value != "planned" || audit.Get(Kinds.Audit.Performed) is not null || register.IsUnclear(audit, Kinds.Audit.Performed)) yield break;
        yield return new(planned, audit.Name)
        {
            Related =
            [
                .. from certification in register.Of(KindNames.Certification)
                   from stage in StagesOf(certification)
                   where stage.Type == audit.Get(Kinds.Audit.Type)?.Value && stage.Planned is not null
                   select new RelatedLocation(certification.At(stage.Planned), $"{certification.Id} has it planned"),
            ],
        };
    }

    private static IEnumerable<Plan> OfChange(Document change, Register register)
    {
        if (change.Get(Change.Planned) is { } planned && change.Get(Change.Performed) is null && !register.IsUnclear(change, Change.Performed)) yield return new(planned, change.Name);
    }

    private static IEnumerable<Plan> OfCertification(Document certification, Register register)
    {
        if (certification.Get(Kinds.Certification.Decision) is not null || register.IsUnclear(certification, Kinds.Certification.Decision)) yield break;
        foreach (var (type, planned, isPerformed) in StagesOf(certification))
            if (planned is not null && !isPerformed && !register.IsUnclear(certification, Kinds.Certification.Stage1Performed) && !IsToldByAudit(type, register)) yield return new(planned, $"{type} of {certification.Name}");
        if (certification.Get(Kinds.Certification.Target) is { } target)
            yield return new(target, certification.Name) { Was = "was to be decided by", IsMissing = "no decision is recorded", Fix = "record the decision, or write the day by which the certificate is wanted now as 'target'" };
    }

    private static IEnumerable<(string Type, Located<DateOnly>? Planned, bool IsPerformed)> StagesOf(Document certification)
    {
        if (certification.Get(Kinds.Certification.Stage1)?.Value is { } first) yield return ("stage-1", first.Get(Kinds.Certification.Stage1Planned), first.Get(Kinds.Certification.Stage1Performed) is not null);
        if (certification.Get(Kinds.Certification.Stage2)?.Value is { } second) yield return ("stage-2", second.Get(Kinds.Certification.Stage2Planned), second.Get(Kinds.Certification.Stage2Performed) is not null);
    }

    /// <summary>Whether an audit of a type is on its way and says itself when it is late, or cannot be read.</summary>
    private static bool IsToldByAudit(string type, Register register) => register.MayHave(KindNames.Audit, type)
        || register.Of(KindNames.Audit).Any(a => register.IsUnclear(a, Kinds.Audit.Type) || (a.Get(Kinds.Audit.Type)?.Value == type && a.Get(Kinds.Audit.Performed) is null));

    /// <summary>Something that is to take place by a day.</summary>
    private sealed record Plan(Located<DateOnly> Day, string What)
    {
        public string Was { get; init; } = "was planned for";

        public string IsMissing { get; init; } = "has not been performed";

        public string Fix { get; init; } = Anew;

        public IReadOnlyList<RelatedLocation> Related { get; init; } = [];
    }
}
