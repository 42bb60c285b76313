using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3109. A test of another release says little of this one.</summary>
internal sealed class EvidenceCoversRelease() : DocumentRule(new("CAC3109", nameof(EvidenceCoversRelease), Severity.Warning,
    "evidence is for the release that is in operation", "ISO/IEC 42001 A.6.2.4, 8.1"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Kinds.Evidence.Release) is not { } release || context.Evidence.MayBeHistory(document)) yield break;
        Located<string>?[] named = [document.Get(Kinds.Evidence.System), document.Get(Kinds.Evidence.Model)];
        Document[] subjects = [.. named.OfType<Located<string>>().Select(s => context.Register.Find(s.Value)).OfType<Document>()];
        if (subjects.Length == 0 || Array.Exists(subjects, s => s.Get(AiSystem.Release)?.Value is not { } current || current == release.Value)) yield break;
        yield return Fault(document.At(release), $"{document.Name} is for release {release.Value}, and {subjects[0].Name} is at {subjects[0].Get(AiSystem.Release)!.Value}", "collect it for the release in operation") with
        {
            Related = [new(subjects[0].AtField(AiSystem.Release), $"{subjects[0].Id} is here")],
        };
    }
}
