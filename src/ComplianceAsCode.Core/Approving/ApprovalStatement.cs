using System.Globalization;
using System.Text;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Approving;

/// <summary>
/// What a person signs: the approval as lines of UTF-8, each ended by a line feed, in this order and always all of them. Whoever changes the text, its
/// version, the person, the role, the time, the meeting or the outcome makes it another statement.
/// </summary>
public static class ApprovalStatement
{
    /// <summary>The namespace of the signature: one that was made for another purpose, such as a commit, is none of these.</summary>
    public const string Namespace = "compliance-approval";

    private const string Header = "compliance-approval-statement 1";

    /// <summary>The bytes that are signed.</summary>
    public static byte[] Of(ApprovalEntry entry) => Of(
        entry.Approval.Get(Approval.Document)?.Value, entry.Approval.Get(Approval.Version)?.Value, entry.Approval.Get(Approval.Digest)?.Value,
        entry.Approval.Get(Approval.Outcome)?.Value, entry.Approval.Get(Approval.ReviewBy)?.Value, entry.By.Value, entry.Role.Value, entry.At.Value, entry.Meeting?.Value);

    /// <summary>The bytes that are signed, of an approval that is about to be recorded.</summary>
    /// <param name="document">The document's id.</param>
    /// <param name="version">Its version, where it has one.</param>
    /// <param name="digest">The digest of its text.</param>
    /// <param name="outcome">Whether it is approved or reaffirmed; approved where nothing says so.</param>
    /// <param name="reviewBy">The next review, where it is reaffirmed.</param>
    /// <param name="person">Who approves.</param>
    /// <param name="role">In which role.</param>
    /// <param name="at">When.</param>
    /// <param name="meeting">The meeting that decided it, if one did.</param>
    public static byte[] Of(string? document, string? version, string? digest, string? outcome, DateOnly? reviewBy, string person, string role, DateTimeOffset at, string? meeting)
    {
        var text = new StringBuilder(Header).Append('\n');
        Line("document", document);
        Line("version", version);
        Line("digest", digest);
        Line("outcome", outcome ?? "approved");
        Line("review-by", reviewBy?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line("person", person);
        Line("role", role);
        Line("at", TimeOf(at));
        Line("meeting", meeting);
        return Encoding.UTF8.GetBytes(text.ToString());

        // A value with a line end could pass for the lines behind it.
        void Line(string name, string? value) => text.Append(name).Append(": ").Append((value ?? "-").Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal)).Append('\n');
    }

    /// <summary>A time as the statement and the record write it: UTC, without a fraction where there is none.</summary>
    public static string TimeOf(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
