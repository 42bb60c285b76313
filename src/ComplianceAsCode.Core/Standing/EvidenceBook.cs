using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Standing;

/// <summary>What evidence is worth on a day: computed, never believed.</summary>
public sealed class EvidenceBook
{
    private static readonly Field[] SupersedingFields = [Evidence.Type, Evidence.System, Evidence.Model, Evidence.Collected, Evidence.Requirements];

    private readonly Register _register;
    private readonly ScopeBook _scopes;
    private readonly ILookup<Requirement, Document> _byRequirement;
    private readonly ILookup<(string Type, string System, string Model), (DateOnly Collected, HashSet<Requirement> Requirements)> _newest;
    private readonly List<Document> _unclear;

    /// <summary>Opens the book.</summary>
    public EvidenceBook(Register register, ScopeBook scopes)
    {
        (_register, _scopes) = (register, scopes);
        _byRequirement = register.Of(KindNames.Evidence)
            .SelectMany(e => RequirementsOf(e).Select(r => (Requirement: r, Evidence: e)))
            .ToLookup(p => p.Requirement, p => p.Evidence);
        _newest = NewestOfEach(register);
        _unclear = [.. register.Of(KindNames.Evidence).Where(e => SupersedingFields.Any(f => register.IsUnclear(e, f)))];
    }

    /// <summary>Evidence that names a requirement, sorted by path.</summary>
    public IEnumerable<Document> For(Requirement requirement) => _byRequirement[requirement];

    /// <summary>The requirements that an evidence names.</summary>
    public IEnumerable<Requirement> RequirementsOf(Document evidence) =>
        evidence.All(Evidence.Requirements).Select(r => _register.RequirementOf(r.Value)).OfType<Requirement>().Distinct();

    /// <summary>The first day on which evidence no longer proves anything: by its own validity or by the manifest's for its type, whichever is shorter. Whoever writes evidence cannot make it last.</summary>
    public DateOnly? ExpiryOf(Document evidence)
    {
        if (evidence.Get(Evidence.Collected) is not { Value: var collected }) return null;
        var latest = _register.Manifest.FreshnessOf(evidence.Get(Evidence.Type)?.Value ?? "").After(collected);
        return evidence.Get(Evidence.ValidFor)?.Value.After(collected) is { } own && own < latest ? own : latest;
    }

    /// <summary>Whether evidence still proves something on a day: <c>day &lt; collected + valid-for</c>.</summary>
    public bool IsFresh(Document evidence, DateOnly day) => ExpiryOf(evidence) is { } expiry && day < expiry;

    /// <summary>Whether it came out well: it passed, or informs where nothing is measured, and every metric is within its threshold.</summary>
    public static bool Passed(Document evidence) => (evidence.Get(Evidence.Result)?.Value == "pass" || (Informs(evidence) && !IsMeasured(evidence))) && !MissedMetrics(evidence).Any();

    /// <summary>Whether it has no verdict.</summary>
    public static bool Informs(Document evidence) => evidence.Get(Evidence.Result)?.Value == "information";

    /// <summary>Whether its type is a test or another measurement, which has a verdict or proves nothing.</summary>
    public static bool IsMeasured(Document evidence) => evidence.Get(Evidence.Type) is { } type && ArtefactCatalogue.Embedded.Find(type.Value) is { IsTechnical: true };

    /// <summary>Metrics that miss their threshold.</summary>
    public static IEnumerable<YamlMapping> MissedMetrics(Document evidence)
    {
        foreach (var metric in evidence.All(Evidence.Metrics))
        {
            if (metric.Value.Get(Evidence.MetricValue) is not { Value: var value } || metric.Value.Get(Evidence.MetricThreshold) is not { Value: var bound }) continue;
            if (!Bound.Holds(value, metric.Value.Get(Evidence.MetricOperator)?.Value, bound)) yield return metric.Value;
        }
    }

    /// <summary>Whether every file that it consists of is there with its digest.</summary>
    public bool IsIntact(Document evidence) => evidence.Facts.Paths.All(use =>
        _register.Workspace.Files.OfField(use.Node.Value) is { State: FileState.Present } fact && (use.Digest is null || fact.Digest == use.Digest.Value));

    /// <summary>Whether there is newer evidence of the same type and subject that names at least the same requirements: that the older one has expired or is for an older release is then no fault.</summary>
    public bool IsSuperseded(Document evidence)
    {
        if (evidence.Get(Evidence.Collected)?.Value is not { } collected) return false;
        HashSet<Requirement> requirements = [.. RequirementsOf(evidence)];
        foreach (var other in _newest[SubjectOf(evidence)])
            if (other.Collected > collected && requirements.IsSubsetOf(other.Requirements)) return true;
        return false;
    }

    /// <summary>Whether evidence no longer has to hold: newer evidence took its place, or what it is about is retired or out of scope.</summary>
    public bool IsHistory(Document evidence) => IsSuperseded(evidence) || IsOfOutside(evidence);

    /// <summary>Whether evidence is history, or would be but for a fault of reading in what took its place, which is reported there.</summary>
    public bool MayBeHistory(Document evidence) => IsHistory(evidence) || _unclear.Exists(other => MaySupersede(other, evidence)) || MayBeReplacedByUnread(evidence);

    /// <summary>Whether evidence is about a system, a model or a data set: names it, or names what it is part of or consists of.</summary>
    public bool IsAbout(Document evidence, Document subject)
    {
        var (system, model) = (evidence.Get(Evidence.System)?.Value, evidence.Get(Evidence.Model)?.Value);
        if (system == subject.Id || model == subject.Id) return true;
        // What names a system is about that one, though another may use the same model.
        if (subject.Is(KindNames.AiSystem)) return system is null && model is not null && subject.All(AiSystem.Models).Any(m => m.Value == model);
        return subject.Is(KindNames.Dataset) && _register.ReferrersOf(subject.Id).Any(r => r.From.Id == system || r.From.Id == model);
    }

    private bool MaySupersede(Document other, Document evidence)
    {
        return other != evidence && Agrees(Evidence.Type) && Agrees(Evidence.System) && Agrees(Evidence.Model)
            && (_register.IsUnclear(other, Evidence.Collected) || other.Get(Evidence.Collected)?.Value > evidence.Get(Evidence.Collected)?.Value)
            && (_register.IsUnclear(other, Evidence.Requirements) || !RequirementsOf(evidence).Except(RequirementsOf(other)).Any());

        bool Agrees(Field<string> field) => _register.IsUnclear(other, field) || other.Get(field)?.Value == evidence.Get(field)?.Value;
    }

    private bool MayBeReplacedByUnread(Document evidence)
    {
        var (type, system, model) = SubjectOf(evidence);
        return _register.MayHave(KindNames.Evidence, [.. new[] { type, system, model }.Where(w => w.Length > 0)]);
    }

    /// <summary>Whether all that evidence is about is retired or out of scope.</summary>
    public bool IsOfOutside(Document evidence)
    {
        var (_, system, model) = SubjectOf(evidence);
        string[] named = [.. new[] { system, model }.Where(n => n.Length > 0)];
        return named.Length > 0 && Array.TrueForAll(named, n => _register.Find(n) is { } subject && _scopes.IsOutside(subject));
    }

    /// <summary>For each type and subject, and each set of requirements that evidence of it names, the newest day: a long series of tests has few such sets.</summary>
    private ILookup<(string, string, string), (DateOnly, HashSet<Requirement>)> NewestOfEach(Register register) => register.Of(KindNames.Evidence)
        .Where(e => e.Get(Evidence.Collected) is not null)
        .GroupBy(e => (Subject: SubjectOf(e), Requirements: string.Join('\n', RequirementsOf(e).Select(r => $"{r.Framework}:{r.Id}").Order(StringComparer.Ordinal))))
        .ToLookup(g => g.Key.Subject, g => (g.Max(e => e.Get(Evidence.Collected)!.Value), RequirementsOf(g.First()).ToHashSet()));

    private static (string, string, string) SubjectOf(Document evidence) =>
        (evidence.Get(Evidence.Type)?.Value ?? "", evidence.Get(Evidence.System)?.Value ?? "", evidence.Get(Evidence.Model)?.Value ?? "");
}
