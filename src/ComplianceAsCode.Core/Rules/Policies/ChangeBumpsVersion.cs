using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3008. A version names one text. Only a base revision shows that a text changed.</summary>
internal sealed class ChangeBumpsVersion() : Rule<Document>(new("CAC3008", nameof(ChangeBumpsVersion), Severity.Error,
    "a changed text that was approved has a higher version, and one that says something else a higher minor or major one", "ISO/IEC 42001 7.5.3"))
{
    protected override string? NotEvaluatedBecause(CheckContext context) => context.Base is null ? context.WithoutBase : null;

    protected override IEnumerable<Document> Targets(CheckContext context) => context.Register.Documents.Where(d => Before(d, context) is not null);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var before = Before(document, context)!;
        if (before.Source.ContentDigest == document.Source.ContentDigest || IsRetired(document)) yield break;
        if (VersionOf(before) is not { } old || VersionOf(document) is not { } version || context.Register.IsUnclear(document, ControlledText.Version)) yield break;
        var said = TextChange.WhatIsSaid(before, document, context.Manifest);
        var needed = said is null || old.IsCalendar ? "a higher one" : "a higher minor or major one";
        var at = document.AtField(ControlledText.Version);
        if (version.CompareTo(old) <= 0)
        {
            yield return Fault(at, $"{document.Name} was approved at version {old} and has changed since ({said ?? "its wording"}), and its version is {Word(version, old)}",
                $"give it {needed}, such as {Offer(old, said is not null)}, and have the new text approved");
        }
        else if (said is not null && !old.IsCalendar && (version.Major, version.Minor).CompareTo((old.Major, old.Minor)) <= 0)
        {
            yield return Fault(at, $"{document.Name} goes from version {old} to {version}, a patch, and says something else: {said} changed",
                $"give it {needed}, such as {Offer(old, saysElse: true)}; a patch is for another wording with the same meaning");
        }
    }

    private static Document? Before(Document document, CheckContext context) =>
        document.Id.Length > 0 && !context.Register.IsRepeated(document.Id) && context.Base!.Find(document.Id) is { } before && before.Kind == document.Kind && ApprovalBook.SaysApproved(before) ? before : null;

    private static bool IsRetired(Document document) => document.Get(ControlledText.Status)?.Value == "retired";

    private static SemanticVersion? VersionOf(Document document) => ApprovalBook.VersionOf(document) is { } text ? SemanticVersion.Parse(text) : null;

    private static string Word(SemanticVersion version, SemanticVersion old) => version.CompareTo(old) == 0 ? "still the same" : $"{version}, which is lower";

    private static string Offer(SemanticVersion old, bool saysElse) => (saysElse && !old.IsCalendar ? old.NextMinor : old.NextPatch).ToString();
}
