using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>What is known of nonconformities: findings graded minor or major, and the actions that answer them.</summary>
internal static class Nonconformities
{
    /// <summary>The nonconformities, wherever they come from.</summary>
    public static IEnumerable<Document> Of(Register register) => register.Of(KindNames.Finding).Where(f => f.Get(Finding.Class)?.Value is "minor" or "major");

    /// <summary>Whether nothing says that a finding is closed.</summary>
    public static bool IsOpen(Document finding) => finding.Get(Finding.Closed) is null;

    /// <summary>The last day on which the answer to a finding is in time.</summary>
    public static DateOnly? AnswerDay(Document finding) => finding.Get(Finding.Raised) is { } raised ? AuditPractice.Embedded.AnswerWithin.After(raised.Value) : null;

    /// <summary>Actions that answer a finding and were not cancelled.</summary>
    public static IReadOnlyList<Document> ActionsOf(Document finding, Register register) =>
        [.. register.Of(KindNames.Action).Where(a => a.Get(Kinds.Action.Finding)?.Value == finding.Id && a.Get(Kinds.Action.Status)?.Value != "cancelled")];

    /// <summary>Whether a fault of reading, reported where it stands, may hide an action of a finding.</summary>
    public static bool MayHaveAction(Document finding, Register register) => !finding.Kind!.OwnsId(finding.Id) || register.MayHave(KindNames.Action)
        || register.Of(KindNames.Action).Any(a => register.IsUnclear(a, Kinds.Action.Finding) || (a.Get(Kinds.Action.Finding)?.Value == finding.Id && register.IsUnclear(a)));
}
