using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>
/// CAC3110. What was measured on no release in particular may have been measured on one of long ago. That it names a release, and the wrong one,
/// is said by <see cref="EvidenceCoversRelease"/>: each evidence has one of the two faults or none.
/// </summary>
internal sealed class EvidenceIsNotOlderThanSubject() : DocumentRule(new("CAC3110", nameof(EvidenceIsNotOlderThanSubject), Severity.Warning,
    "measured evidence names the release that it was measured on", "ISO/IEC 42001 A.6.2.4, 7.5.2"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var register = context.Register;
        if (!IsMeasured(document) || document.Get(Kinds.Evidence.Release) is not null || register.IsUnclear(document, Kinds.Evidence.Release) || context.Evidence.MayBeHistory(document)) yield break;
        Located<string>?[] named = [document.Get(Kinds.Evidence.Model), document.Get(Kinds.Evidence.System)];
        if (named.OfType<Located<string>>().Select(s => register.Find(s.Value)).OfType<Document>().FirstOrDefault(s => s.Get(AiSystem.Release) is not null) is not { } subject) yield break;
        var release = subject.Get(AiSystem.Release)!;
        yield return Fault(document.AtField(Kinds.Evidence.Release), $"{document.Name} does not say on which release of {subject.Id} it was measured", $"add 'release: {release.Value}' if it was measured on that one, else collect it again") with
        {
            Related = [new(subject.At(release), $"{subject.Id} is at {release.Value}")],
        };
    }

    /// <summary>Whether it tells what a release did: by its type, or where the type is the organisation's own, by its metrics.</summary>
    private static bool IsMeasured(Document evidence) => EvidenceBook.IsMeasured(evidence)
        || (evidence.Get(Kinds.Evidence.Type)?.Value.StartsWith("x-", StringComparison.Ordinal) == true && evidence.All(Kinds.Evidence.Metrics).Count > 0);
}
