using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Approving;

/// <summary>One person's approval, as an approval document records it.</summary>
/// <param name="Approval">The document that records it.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="By">Who approved.</param>
/// <param name="Role">In which role: its id or its type.</param>
/// <param name="At">When.</param>
public sealed record ApprovalEntry(Document Approval, YamlMapping Fields, Located<string> By, Located<string> Role, Located<DateTimeOffset> At)
{
    /// <summary>The day on which it was given, in UTC.</summary>
    public DateOnly Day => DateOnly.FromDateTime(At.Value.UtcDateTime);

    /// <summary>The meeting that decided it, if one did.</summary>
    public Located<string>? Meeting => Fields.Get(Kinds.Approval.ApprovalMeeting);

    /// <summary>The signature, if there is one.</summary>
    public Located<string>? Signature => Fields.Get(Kinds.Approval.ApprovalSignature);

    /// <summary>Where it was given, if that is said.</summary>
    public string? Via => Fields.Get(Kinds.Approval.ApprovalVia)?.Value;

    /// <summary>The entries of an approval document that say who, in which role and when; what lacks one of them is reported where it is read.</summary>
    public static IEnumerable<ApprovalEntry> Of(Document approval) =>
        from each in approval.All(Kinds.Approval.Approvals)
        let giver = each.Value.Get(Kinds.Approval.ApprovalBy)
        let role = each.Value.Get(Kinds.Approval.ApprovalRole)
        let at = each.Value.Get(Kinds.Approval.ApprovalAt)
        where giver is not null && role is not null && at is not null
        select new ApprovalEntry(approval, each.Value, giver, role, at);
}
