using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>The approval of exactly one text (ISO/IEC 42001 5.2, 7.5.2).</summary>
internal static class Approval
{
    public static Field<string> Document { get; } = new Field<string>("document", new ReferenceType([], anyKind: true), "The document that is approved.") with { Required = true, Historical = true };

    public static Field<string> Digest { get; } = Fields.Sha256("digest", "SHA-256 of its bytes without byte order mark, with LF as line end.") with { Required = true };

    public static Field<string> Version { get; } = Fields.Version("version", "Its version, where it has one.");

    public static Field<string> ApprovalBy { get; } = Fields.Person("by", "Who.") with { Required = true };

    public static Field<string> ApprovalRole { get; } = new Field<string>("role", new ReferenceType([KindNames.Role], matchesRoleType: true), "In which role: its id or its type.") with { Required = true, Historical = true };

    public static Field<DateTimeOffset> ApprovalAt { get; } = Fields.DateTime("at", "When.") with { Required = true, InPast = true };

    public static Field<string> ApprovalVia { get; } = Fields.Url("via", "Where it was given, such as the pull request.");

    public static Field<string> ApprovalMeeting { get; } = Fields.Reference("meeting", "The meeting that decided it.", KindNames.Meeting) with { Historical = true };

    public static Field<string> ApprovalSignature { get; } = Fields.Text("signature", "An OpenSSH signature over the canonical statement.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Approvals { get; } = Fields.Objects("approvals", "Who approved it.", ApprovalBy, ApprovalRole, ApprovalAt, ApprovalVia, ApprovalMeeting, ApprovalSignature) with { Required = true };

    public static Field<string> Outcome { get; } = Fields.Choice("outcome", "Whether it was approved, or reaffirmed without change.", "approved", "reaffirmed");

    public static Field<DateOnly> ReviewBy { get; } = Fields.Date("review-by", "Next review, when it was reaffirmed.") with { RequiredWhen = new("outcome", "reaffirmed") };

    public static Kind Kind { get; } = new(KindNames.Approval, "APR", 3, "approvals",
        "The approval of exactly one text (ISO/IEC 42001 5.2, 7.5.2).",
        [Document, Digest, Version, Approvals, Outcome, ReviewBy], ownerRequired: false);
}
