using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>Whatever document is taken out of a complete management system is missed: the check says so, and says what is missing.</summary>
public sealed class NoDocumentIsMissedTests(ReferenceAimsCopy copy) : IClassFixture<ReferenceAimsCopy>
{
    [Fact]
    public void Each_document_that_is_taken_out_is_missed_but_for_those_that_are_explained()
    {
        var suspects = ReferenceAimsInMemory.Documents.AsParallel().AsOrdered().Where(d => !IsMissed(d, ReferenceAimsInMemory.Without(d))).ToList();
        var unnoticed = suspects.Select(d => (Document: d, Result: OnDiskWithout(d))).Where(s => !IsMissed(s.Document, s.Result)).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{ReferenceAimsInMemory.Documents.Count} documents, {unnoticed.Count} unnoticed: {string.Join(", ", unnoticed.Select(u => u.Document.Id))}");
        var unexplained = unnoticed.Where(u => ReplacedEvidence.Find(u.Document.Id) is not { IsNamed: false } || u.Result.Diagnostics.Count > 0).Select(u => $"{u.Document.Id}: {Said(u.Result)}").ToList();
        Assert.True(unexplained.Count == 0, $"not missed by name:\n{string.Join('\n', unexplained)}");
        Assert.Equal(ReplacedEvidence.All.Where(r => !r.IsNamed).Select(r => r.Id), unnoticed.Select(u => u.Document.Id));
    }

    [Theory]
    [MemberData(nameof(ReplacedEvidence.Names), MemberType = typeof(ReplacedEvidence))]
    public void Evidence_that_was_replaced_is_missed_with_what_replaced_it(string id)
    {
        var replaced = ReplacedEvidence.Find(id)!;
        var (older, newer) = (ReferenceAimsInMemory.Find(replaced.Id), ReferenceAimsInMemory.Find(replaced.By));

        var result = ReferenceAimsInMemory.Without(older, newer);

        Assert.True(IsMissed(newer, result), Said(result));
        Assert.Equal(
            (older.Get(Evidence.Type)!.Value, older.Get(Evidence.System)!.Value, true),
            (newer.Get(Evidence.Type)!.Value, newer.Get(Evidence.System)!.Value, older.Get(Evidence.Collected)!.Value < newer.Get(Evidence.Collected)!.Value));
    }

    [Fact]
    public void What_is_checked_in_memory_is_what_is_on_disk() =>
        Assert.Equal(copy.Fresh().Check(ReferenceAimsInMemory.Written).Rules, ReferenceAimsInMemory.Without().Rules);

    private CheckResult OnDiskWithout(Document document) => copy.Fresh().Delete(document.Path).Check(ReferenceAimsInMemory.Written);

    private static bool IsMissed(Document document, CheckResult result) => result.Diagnostics.Any(d => d.Severity >= Severity.Warning && Names(d, document));

    /// <summary>A report names what is gone by its id, or by what its users know it by; nothing else was wrong before.</summary>
    private static bool Names(Diagnostic diagnostic, Document document) =>
        Mentions.Has(diagnostic, document.Id) || (KnownBy(document) is { } word && Mentions.Has(diagnostic, word));

    private static string? KnownBy(Document document) => document.Kind!.Name switch
    {
        "approval" => document.Get(Approval.Document)!.Value,
        "control" => document.Get(Control.Requirement)!.Value,
        "evidence" => document.Get(Evidence.Type)!.Value,
        "waiver" => document.Get(Waiver.Target)!.Value,
        "certification" => "certification body",
        _ => null,
    };

    private static string Said(CheckResult result) => result.Diagnostics.Count == 0 ? "nothing is reported" : string.Join("; ", result.Diagnostics.Select(d => $"{d.Rule.Id} {d.FullMessage}"));
}
