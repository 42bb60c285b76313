using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4011. A certification body decides on what is open; it is better known before it comes.</summary>
internal sealed class NothingBlocksCertification() : Rule<Document>(new("CAC4011", nameof(NothingBlocksCertification), Severity.Warning,
    "no major nonconformity, and no minor one without a plan, is open when stage 2 comes near or the decision is awaited", "ISO/IEC 42001 10.2; ISO/IEC 17021-1 9.5"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => Nonconformities.Of(context.Register).Where(Nonconformities.IsOpen);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (Stage2(context) is not var (certification, day) || context.Register.IsUnclear(document, Finding.Closed) || Lack(document, context) is not { } lack) yield break;
        var notice = context.Manifest.Notice.Before(day.Value);
        if (context.AsOf < notice)
        {
            yield return ChangeOn(notice, $"{document.Name} blocks {certification.Name}");
            yield break;
        }
        yield return Fault(document.AtField(Finding.Class), $"{document.Name} is open {lack}, and blocks the certification {certification.Id}, stage 2 of which is dated {day.Value:yyyy-MM-dd}",
            "close it with records, or give a minor one a correction, a root cause and an action") with
        {
            Related = [new(certification.At(day), $"{certification.Id} is here")],
            CausedBy = [new("CAC4006", document.AtField(Finding.Due)), new("CAC4004", document.AtField(Finding.RootCause)), new("CAC4005", document.Anchor)],
        };
    }

    /// <summary>The certification that is not decided, with the day of its stage 2; the first where there are several.</summary>
    private static (Document Certification, Located<DateOnly> Day)? Stage2(CheckContext context)
    {
        Field[] fields = [Kinds.Certification.Decision, Kinds.Certification.Stage2, Kinds.Certification.Stage2Planned, Kinds.Certification.Stage2Performed];
        foreach (var certification in context.Register.Of(KindNames.Certification).Where(c => c.Get(Kinds.Certification.Decision) is null && !Array.Exists(fields, f => context.Register.IsUnclear(c, f))))
        {
            var stage = certification.Get(Kinds.Certification.Stage2)?.Value;
            if ((stage?.Get(Kinds.Certification.Stage2Performed) ?? stage?.Get(Kinds.Certification.Stage2Planned)) is { } day) return (certification, day);
        }
        return null;
    }

    /// <summary>Why a nonconformity blocks: a major one because it is, a minor one for want of a plan.</summary>
    private static string? Lack(Document finding, CheckContext context)
    {
        if (finding.Get(Finding.Class)?.Value == "major") return "and major";
        if (Lacks(Finding.Correction)) return "without a correction";
        if (Lacks(Finding.RootCause)) return "without a root cause";
        return Nonconformities.ActionsOf(finding, context.Register).Count == 0 && !Nonconformities.MayHaveAction(finding, context.Register) ? "without an action" : null;

        bool Lacks(Field<string> field) => string.IsNullOrWhiteSpace(finding.Get(field)?.Value) && !context.Register.IsUnclear(finding, field);
    }
}
