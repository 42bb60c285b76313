namespace ComplianceAsCode.Evidence;

/// <summary>What an evidence document says about its subject (field <c>result</c>).</summary>
public enum EvidenceResult
{
    /// <summary>It was observed, and nothing was asked of it.</summary>
    Information,

    /// <summary>Everything that was asked of it was met.</summary>
    Pass,

    /// <summary>At least one thing that was asked of it was missed.</summary>
    Fail,
}
