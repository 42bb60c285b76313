using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Recording;

/// <summary>An approval that somebody gives.</summary>
/// <param name="Document">What is approved, as it stands.</param>
/// <param name="Person">Who approves.</param>
/// <param name="Role">In which role: its id or its type.</param>
/// <param name="At">When.</param>
public sealed record ApprovalRequest(Document Document, string Person, string Role, DateTimeOffset At)
{
    /// <summary>Where it was given, such as the review.</summary>
    public string? Via { get; init; }

    /// <summary>The meeting that decided it.</summary>
    public string? Meeting { get; init; }

    /// <summary>The signature on one line.</summary>
    public string? Signature { get; init; }
}
