namespace ComplianceAsCode.Standing;

/// <summary>An artefact that a requirement needs, with the documents that are offered for it.</summary>
/// <param name="Artefact">The artefact's slug.</param>
/// <param name="Records">What is offered, sorted by path.</param>
public sealed record NeededRecord(string Artefact, IReadOnlyList<RecordWorth> Records)
{
    /// <summary>Whether something is offered and all of it holds. A draft beside what is in force takes nothing away from it.</summary>
    public bool IsMet => Records.Any(r => r.IsGood) && Records.All(r => r.IsGood || r.IsPending);
}

/// <summary>The records of a requirement.</summary>
/// <param name="Needed">What it needs, by artefact, in the order of the framework.</param>
/// <param name="All">Every record, once each, sorted by path.</param>
public sealed record RequirementRecords(IReadOnlyList<NeededRecord> Needed, IReadOnlyList<RecordWorth> All);
