namespace ComplianceAsCode.Evidence;

/// <summary>What a call to <see cref="EvidenceWriter.Write"/> did on disk.</summary>
public enum EvidenceWriteOutcome
{
    /// <summary>Nothing: the environment names no evidence folder, as in an ordinary test run.</summary>
    NotRequested,

    /// <summary>Nothing: the document was there already, byte for byte.</summary>
    Unchanged,

    /// <summary>The document was created or replaced.</summary>
    Written,
}
