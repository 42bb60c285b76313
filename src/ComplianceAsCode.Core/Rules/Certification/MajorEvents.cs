using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>Something after which indicators are looked at again.</summary>
/// <param name="On">The day.</param>
/// <param name="Source">The document that tells of it.</param>
/// <param name="What">What happened, for messages.</param>
internal sealed record MajorEvent(DateOnly On, Document Source, string What);

/// <summary>Finds the major events: serious incidents, major nonconformities, new major releases.</summary>
internal static class MajorEvents
{
    /// <summary>All of them.</summary>
    public static IEnumerable<MajorEvent> Of(Register register)
    {
        foreach (var incident in register.Of(KindNames.Incident).Where(i => i.Get(Incident.Severity)?.Value == "serious"))
            if (incident.Get(Incident.Detected) is { } detected) yield return new(detected.Value, incident, $"the serious {incident.Name}");
        foreach (var finding in register.Of(KindNames.Finding).Where(f => f.Get(Finding.Class)?.Value == "major"))
            if (finding.Get(Finding.Raised) is { } raised) yield return new(raised.Value, finding, $"the major nonconformity {finding.Id}");
        foreach (var release in Releases(register)) yield return release;
    }

    /// <summary>The first record of each major release but the first one.</summary>
    private static IEnumerable<MajorEvent> Releases(Register register) => Records(register)
        .GroupBy(r => r.Subject, StringComparer.Ordinal)
        .SelectMany(g => g.GroupBy(r => r.Major).OrderBy(m => m.Key).Skip(1).Select(m => m.MinBy(r => r.On)!))
        .Select(r => new MajorEvent(r.On, r.Source, $"release {r.Major} of {r.Subject}"));

    private static IEnumerable<ReleaseRecord> Records(Register register)
    {
        foreach (var assessment in register.Of(KindNames.ImpactAssessment))
            if (assessment.Get(ImpactAssessment.System) is { } system && Major(assessment.Get(ImpactAssessment.SystemRelease)?.Value) is { } major && assessment.Get(ImpactAssessment.Assessed) is { } assessed)
                yield return new(system.Value, major, assessed.Value, assessment);
        foreach (var evidence in register.Of(KindNames.Evidence))
            if ((evidence.Get(Kinds.Evidence.Model) ?? evidence.Get(Kinds.Evidence.System)) is { } subject && Major(evidence.Get(Kinds.Evidence.Release)?.Value) is { } major && evidence.Get(Kinds.Evidence.Collected) is { } collected)
                yield return new(subject.Value, major, collected.Value, evidence);
    }

    private static int? Major(string? release) => release is null ? null : ReleaseNumber.MajorOf(release);

    private sealed record ReleaseRecord(string Subject, int Major, DateOnly On, Document Source);
}
