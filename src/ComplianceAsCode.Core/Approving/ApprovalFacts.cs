namespace ComplianceAsCode.Approving;

/// <summary>What is known of approvals beside the documents themselves, gathered before any rule runs.</summary>
public sealed record ApprovalFacts
{
    /// <summary>Nothing is known: there is no history.</summary>
    public static ApprovalFacts None { get; } = new();

    /// <summary>Which signatures hold; the check verifies them.</summary>
    public SignatureFacts? Signatures { get; init; }

    /// <summary>Where the text of a document comes from, by its path; a path that history does not know, or whose text is not committed, is not in it.</summary>
    public IReadOnlyDictionary<string, TextOrigin> Origins { get; init; } = new Dictionary<string, TextOrigin>(StringComparer.Ordinal);
}
