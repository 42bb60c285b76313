using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Standing;

/// <summary>On whose word a status rests, the weakest first.</summary>
public enum StatusBasis
{
    /// <summary>A person says so.</summary>
    Attested,

    /// <summary>It follows from other documents.</summary>
    Derived,

    /// <summary>A tool measured it, and the digest of what it wrote is kept.</summary>
    Measured,
}

/// <summary>What a document is worth as a record on a day.</summary>
/// <param name="Document">The document.</param>
/// <param name="Basis">On whose word it rests.</param>
/// <param name="Fault">Why it proves nothing, if so: a clause behind its id.</param>
/// <param name="IsPending">Whether it is only on its way to be a record: a draft, an audit that is planned.</param>
public sealed record RecordWorth(Document Document, StatusBasis Basis, string? Fault, bool IsPending)
{
    /// <summary>Whether it proves something.</summary>
    public bool IsGood => Fault is null;
}
