namespace ComplianceAsCode.Evidence;

/// <summary>What came of a call to <see cref="EvidenceWriter.Write"/>.</summary>
public sealed class EvidenceWriteResult
{
    internal EvidenceWriteResult(EvidenceWriteOutcome outcome, EvidenceResult result, string? path)
    {
        Outcome = outcome;
        Result = result;
        Path = path;
    }

    /// <summary>What happened on disk.</summary>
    public EvidenceWriteOutcome Outcome { get; }

    /// <summary>The result that the evidence states. It is computed also when nothing is written, so that a test can assert on it.</summary>
    public EvidenceResult Result { get; }

    /// <summary>The full path of the document; <see langword="null"/> when none was asked for.</summary>
    public string? Path { get; }
}
