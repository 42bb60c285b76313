using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>Judges documents as records: present, fresh, passed, intact, approved. A claim in a document changes nothing of it.</summary>
public sealed class RecordJudge(Register register, EvidenceBook evidence, ApprovalBook approvals, DateOnly asOf)
{
    private static readonly Field<string> Status = ControlledText.Status;

    /// <summary>Whether a document is history: retired, or evidence that newer evidence replaces or of a system that is retired or out of scope. History neither proves nor disproves.</summary>
    public bool IsHistory(Document document) =>
        (document.Kind?.Shape.Find(Status.Name) is not null && document.Get(Status)?.Value is "retired" or "cancelled")
        || (document.Is(KindNames.Evidence) && evidence.IsHistory(document));

    /// <summary>What a document is worth.</summary>
    public RecordWorth Of(Document document) => document.Is(KindNames.Evidence)
        ? new(document, BasisOf(document), FaultOfEvidence(document), IsPending: false)
        : new(document, StatusBasis.Derived, PendingFault(document) ?? FaultOfDocument(document), PendingFault(document) is not null);

    private string? FaultOfEvidence(Document document)
    {
        if (evidence.ExpiryOf(document) is not { } expiry) return "has no day of collection";
        if (asOf >= expiry) return $"expired on {Iso(expiry)}";
        if (!EvidenceBook.Passed(document)) return EvidenceBook.Informs(document) && EvidenceBook.IsMeasured(document) ? "has no verdict" : "did not pass";
        return evidence.IsIntact(document) ? null : "has files that are missing or changed";
    }

    private static string? PendingFault(Document document)
    {
        if (document.Is(KindNames.Audit) && document.Get(Audit.Performed) is null) return "has not been performed";
        return document.Kind?.Shape.Find(Status.Name) is not null && document.Get(Status)?.Value is "draft" or "in-review" ? "is not approved" : null;
    }

    private string? FaultOfDocument(Document document)
    {
        if (approvals.NeedsApproval(document) && !approvals.IsInForce(document)) return $"{(ApprovalBook.SaysApproved(document) ? "says approved and " : "")}lacks the approval of {string.Join(", ", approvals.Missing(document))}";
        return DueDates.Of(document, register.Manifest) is { } due && asOf > due.LastDay ? $"is late: its {due.What} was due on {Iso(due.LastDay)}" : null;
    }

    /// <summary>Measured is what a tool wrote and a digest holds; what a person signs for is attested, and so is a page elsewhere without digest.</summary>
    private StatusBasis BasisOf(Document document)
    {
        var artifacts = document.All(Evidence.Artifacts);
        var isHeld = artifacts.Count > 0 && artifacts.All(a => a.Value.Get(Evidence.ArtifactSha256) is not null);
        var source = document.Get(Evidence.Source)?.Value ?? "";
        var isPerson = source.Length == 0 || register.FindPerson(source) is not null || register.Find(source, KindNames.Role) is not null;
        return isHeld && !isPerson ? StatusBasis.Measured : StatusBasis.Attested;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
