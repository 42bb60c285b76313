using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4011. A certification body decides on what is open; it is better known before it comes.</summary>
internal sealed class NothingBlocksCertification() : DocumentRule(new("CAC4011", nameof(NothingBlocksCertification), Severity.Warning,
    "no major nonconformity, and no minor one without a plan, is open when stage 2 comes near or the decision is awaited", "ISO/IEC 42001 10.2; ISO/IEC 17021-1 9.5"),
    KindNames.Certification)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        Field[] fields = [Kinds.Certification.Decision, Kinds.Certification.Stage2, Kinds.Certification.Stage2Planned, Kinds.Certification.Stage2Performed];
        if (Array.Exists(fields, f => context.Register.IsUnclear(document, f)) || document.Get(Kinds.Certification.Decision) is not null) yield break;
        var stage2 = document.Get(Kinds.Certification.Stage2)?.Value;
        if ((stage2?.Get(Kinds.Certification.Stage2Performed) ?? stage2?.Get(Kinds.Certification.Stage2Planned)) is not { } day) yield break;

        var notice = context.Manifest.Notice.Before(day.Value);
        if (Blocking(context.AsOf) is { Count: > 0 } blocking)
        {
            yield return Fault(document.At(day), $"{string.Join(", ", blocking.Select(f => $"{f.Id} ({f.Get(Finding.Class)?.Value})"))} {(blocking.Count == 1 ? "is" : "are")} open and {(blocking.Count == 1 ? "blocks" : "block")} the certification, stage 2 of which is dated {day.Value:yyyy-MM-dd}",
                "close major nonconformities, and give minor ones a correction, a root cause and an action") with { Related = [.. blocking.Select(f => new RelatedLocation(f.Anchor, $"{f.Id} is here"))] };
        }
        var days = Nonconformities.Of(context.Register).Select(f => f.Get(Finding.Due)?.Value.Next()).OfType<DateOnly>().Append(notice);
        if (Turning.After(context.AsOf, days, d => Blocking(d).Count > 0 ? "blocked" : "") is { } turn)
            yield return ChangeOn(turn, $"what is open blocks {document.Name}, or is late itself");

        List<Document> Blocking(DateOnly on) => on < notice ? [] : [.. Nonconformities.Of(context.Register).Where(f => Nonconformities.IsOpen(f) && !context.Register.IsUnclear(f, Finding.Closed) && Blocks(f, on, context))];
    }

    /// <summary>What another rule already says of a finding is said there.</summary>
    private static bool Blocks(Document finding, DateOnly on, CheckContext context)
    {
        if (finding.Get(Finding.Due)?.Value < on && !context.Manifest.TurnsOff("CAC4006")) return false;
        if (finding.Get(Finding.Class)?.Value == "major") return true;
        return Lacks(Finding.Correction, null) || Lacks(Finding.RootCause, "CAC4004")
            || (Nonconformities.ActionsOf(finding, context.Register).Count == 0 && context.Manifest.TurnsOff("CAC4005"));

        bool Lacks(Field<string> field, string? reportedBy) =>
            string.IsNullOrWhiteSpace(finding.Get(field)?.Value) && !context.Register.IsUnclear(finding, field) && (reportedBy is null || context.Manifest.TurnsOff(reportedBy));
    }
}
