using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Recording;

/// <summary>A file that is to be written so that an approval is recorded, or taken back.</summary>
/// <param name="Path">Relative to the workspace.</param>
/// <param name="Text">Its text; empty where it goes.</param>
public sealed record RecordedFile(string Path, string Text);

/// <summary>What becomes of an approval: a file, or why there is none, or neither where it is recorded already.</summary>
/// <param name="File">What is to be written.</param>
/// <param name="Problem">Why it is refused.</param>
public sealed record RecordingOutcome(RecordedFile? File, string? Problem);

/// <summary>Says what is to be written so that approvals are recorded. It writes nothing.</summary>
/// <param name="context">The workspace and what is known of it.</param>
/// <param name="before">The base revision, where there is one.</param>
public sealed class ApprovalRecorder(CheckContext context, Register? before)
{
    private readonly ApprovalGate _gate = new(context, before);

    /// <summary>Records an approval.</summary>
    public RecordingOutcome Record(ApprovalRequest request)
    {
        if (_gate.Refusal(request) is { } refusal) return new(null, refusal);
        if (_gate.IsRecorded(request)) return new(null, null);
        var (register, document) = (context.Register, request.Document);
        if (context.Approvals.OfContent(document).FirstOrDefault(a => a.Get(Approval.Outcome)?.Value != "reaffirmed") is { } current)
        {
            return ApprovalFile.With(current, request) is { } text
                ? new(new(current.Path, text), null)
                : new(null, $"{current.Path} is written in a way that nothing can be added to; add the approval by hand");
        }
        var id = ApprovalFile.IdOf(document);
        if (register.Find(id) is { } taken)
        {
            if (ApprovalBook.VersionOf(document) is null) id = $"{id}-{request.At.UtcDateTime:yyyy-MM-dd}";
            else if (!IsReplaceable(taken, document)) return new(null, $"{taken.Path} approves another text of the same version; raise the version of {document.Id}, or remove that file if that text was never in force");
            else return new(new(taken.Path, ApprovalFile.New(id, request)), null);
        }
        return register.Find(id) is { } again ? new(null, $"{again.Path} has the id {id} already; give it another") : new(new(ApprovalFile.PathOf(id), ApprovalFile.New(id, request)), null);
    }

    /// <summary>Takes back what a review gave: entries that this change brought, and that were given there.</summary>
    /// <param name="given">Whether an entry was given there.</param>
    public IReadOnlyList<RecordingOutcome> Withdraw(Predicate<ApprovalEntry> given) =>
    [
        .. from approval in context.Register.Of(KindNames.Approval)
           let entries = ApprovalEntry.Of(approval).Where(e => given(e) && !IsMerged(e)).ToList()
           where entries.Count > 0
           select ApprovalFile.Without(approval, entries) is { } text
               ? new RecordingOutcome(new(approval.Path, text), null)
               : new RecordingOutcome(null, $"{approval.Path} is written in a way that nothing can be taken from; take the approval out by hand"),
    ];

    /// <summary>Whether an approval of a text that was never merged may give way to that of the text that took its place.</summary>
    private bool IsReplaceable(Document approval, Document document) =>
        before is not null && before.Find(approval.Id) is null && approval.Get(Approval.Document)?.Value == document.Id;

    private bool IsMerged(ApprovalEntry entry) => before?.Find(entry.Approval.Id, KindNames.Approval) is { } approval
        && ApprovalEntry.Of(approval).Any(e => e.By.Value == entry.By.Value && e.Role.Value == entry.Role.Value && e.At.Value == entry.At.Value);
}
