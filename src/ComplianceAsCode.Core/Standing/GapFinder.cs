using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;

namespace ComplianceAsCode.Standing;

/// <summary>What keeps a requirement from being evidenced, in clauses.</summary>
public sealed class GapFinder(Register register, RecordJudge judge)
{
    /// <summary>What is missing of what a control promises: its implementation, and policies that are in force.</summary>
    public IEnumerable<string> OfControl(Document control)
    {
        var implementation = control.Get(Control.Implementation)?.Value;
        if (implementation is not "implemented" && !(implementation is null && control.Get(Control.Claim)?.Value == "compliant"))
            yield return $"{control.Id} is {(implementation is null ? "not said to be implemented" : $"implemented only as '{implementation}'")}";
        foreach (var policy in control.All(Control.Policies).Select(p => register.Find(p.Value)).OfType<Document>())
            if (judge.Of(policy).Fault is { } fault) yield return $"{policy.Id} {fault}";
    }

    /// <summary>What is missing of a requirement's records.</summary>
    public static IEnumerable<string> OfRecords(RequirementRecords records)
    {
        foreach (var needed in records.Needed)
            if (needed.Records.Count == 0) yield return $"no record of {needed.Artefact}";
        foreach (var record in records.All)
            if (!record.IsGood && !IsMetWithout(record, records)) yield return $"{record.Document.Id} {record.Fault}";
    }

    /// <summary>A draft takes nothing away where what it would replace is in force.</summary>
    private static bool IsMetWithout(RecordWorth record, RequirementRecords records) =>
        record.IsPending && records.Needed.Where(n => n.Records.Contains(record)).All(n => n.IsMet);
}
