using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Manifests;

/// <summary>The manifest <c>aims.yaml</c>, with a default for every setting but its format and the organisation.</summary>
public sealed class Manifest
{
    /// <summary>The file's name; the folder that holds it is the workspace.</summary>
    public const string FileName = "aims.yaml";

    private static readonly string[] ApprovedByDefault = [KindNames.Policy, KindNames.Procedure, KindNames.Scope, KindNames.Statement];

    internal Manifest(SourceFile source, YamlMapping fields, FieldFacts facts)
    {
        (Source, Fields, Facts) = (source, fields, facts);
        People = [.. fields.All(ManifestShape.People).Where(p => p.Value.Get(ManifestShape.PersonId) is not null).Select(ReadPerson)];
        // What no catalogue knows is reported in the manifest, and not missed in a system.
        Evidence = [.. RequirementRule.ReadAll(fields, ManifestShape.Evidence, ManifestShape.Require, ManifestDefaults.Evidence)
            .Select(e => e with { Require = [.. e.Require.Where(r => ArtefactCatalogue.Embedded.Knows(r.Slug))] })];
        Code = RequirementRule.ReadAll(fields, ManifestShape.Code, ManifestShape.CodeRequire, ManifestDefaults.Code);
        Approvals = (fields.Get(ManifestShape.Approvals)?.Value ?? []).GroupBy(a => a.Key.Value).ToDictionary(g => g.Key, g => ReadApproval(g.First().Value.Value), StringComparer.Ordinal);
        Freshness = (fields.Get(ManifestShape.Freshness)?.Value ?? []).GroupBy(a => a.Key.Value).ToDictionary(g => g.Key, g => g.First().Value.Value, StringComparer.Ordinal);
    }

    /// <summary>The file.</summary>
    public SourceFile Source { get; }

    /// <summary>Its fields.</summary>
    public YamlMapping Fields { get; }

    /// <summary>What the walk over its fields found.</summary>
    public FieldFacts Facts { get; }

    /// <summary>The organisation's name.</summary>
    public string Organisation => Fields.Get(ManifestShape.Organisation)?.Value ?? "";

    /// <summary>The stage of audit readiness reached, 1 to 5.</summary>
    public int Stage => Fields.Get(ManifestShape.Stage)?.Value ?? 1;

    /// <summary>Frameworks as named, with their place where the manifest names them.</summary>
    public IReadOnlyList<(string Name, YamlNode? At)> Frameworks =>
        Fields.Get(ManifestShape.Frameworks) is { } named ? [.. named.Value.Select(f => (f.Value, (YamlNode?)f.Node))] : [("iso-42001-2023", null)];

    /// <summary>Glob patterns of files that may be documents.</summary>
    public IReadOnlyList<string> Documents => Fields.Get(ManifestShape.Documents) is { } named ? [.. named.Value.Select(d => d.Value)] : ["**/*.md", "**/*.yaml"];

    /// <summary>Glob patterns of files that are none.</summary>
    public IReadOnlyList<string> Exclude => [.. Fields.All(ManifestShape.Exclude).Select(d => d.Value)];

    /// <summary>The people.</summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>Which evidence systems, models and data sets must have.</summary>
    public IReadOnlyList<RequirementRule> Evidence { get; }

    /// <summary>Which annotations a model's code must carry.</summary>
    public IReadOnlyList<RequirementRule> Code { get; }

    /// <summary>Approval policies as the manifest gives them, by kind or kind and topic.</summary>
    public IReadOnlyDictionary<string, ApprovalPolicy> Approvals { get; }

    /// <summary>How long evidence proves anything, by type, as the manifest gives it.</summary>
    public IReadOnlyDictionary<string, Duration> Freshness { get; }

    /// <summary>How long before something expires it is announced. Default 30 days.</summary>
    public Duration Notice => Freshness.GetValueOrDefault("notice", new(0, 30));

    /// <summary>How often something happens: an internal audit, a management review, a meeting of the committee, a review of indicators.</summary>
    public Duration IntervalOf(string what) => Interval(what)?.Value.Value ?? ManifestDefaults.Intervals[what];

    /// <summary>The place where the manifest says how often something happens; else its <see cref="Anchor"/>.</summary>
    public Location IntervalAt(string what) => Interval(what) is { } own ? At(own.Key) : Anchor;

    /// <summary>Whether the intervals cannot be read.</summary>
    public bool AreIntervalsUnclear => Facts.Invalid.Exists(i => i.Field.Name == ManifestShape.Intervals.Name);

    /// <summary>The place where the manifest names a framework; else its <see cref="Anchor"/>.</summary>
    public Location FrameworkAt(Framework framework) =>
        Frameworks.FirstOrDefault(f => f.Name == framework.Path || f.Name == framework.Id || f.Name == framework.Family).At is { } named ? At(named) : Anchor;

    /// <summary>The risk criteria.</summary>
    public RiskCriteria Risk => RiskCriteria.Read(Fields.Get(ManifestShape.Risk)?.Value, Facts);

    /// <summary>Severities that the manifest sets, with the places of rule and severity.</summary>
    public IReadOnlyList<(YamlScalar Rule, Located<string> Severity)> Rules => Fields.Get(ManifestShape.Rules)?.Value ?? [];

    /// <summary>How long evidence of a type proves anything at most. Default one year.</summary>
    public Duration FreshnessOf(string type) =>
        Freshness.TryGetValue(type, out var own) ? own : Freshness.GetValueOrDefault("default", new(12, 0));

    /// <summary>Whose approval a document needs: by kind and topic, else by kind, else the default of the kinds that need one.</summary>
    public ApprovalPolicy? ApprovalPolicyFor(string kind, IEnumerable<string> topics)
    {
        foreach (var topic in topics)
            if (Approvals.TryGetValue($"{kind}/{topic}", out var byTopic)) return byTopic;
        return Approvals.TryGetValue(kind, out var byKind) ? byKind : ApprovedByDefault.Contains(kind) ? ApprovalPolicy.Default : null;
    }

    /// <summary>The one person who writes and approves, where the manifest says that there is nobody else.</summary>
    public SoleMaintainer? SoleMaintainer => SoleMaintainer.Read(Fields.Get(ManifestShape.SoleMaintainer)?.Value);

    /// <summary>Where the manifest does without a second pair of eyes, in words; every report shows them.</summary>
    public IReadOnlyList<string> WithoutSecondEyes =>
    [
        .. SoleMaintainer is { } sole ? [$"{sole.Person.Value} writes and approves alone, because {sole.Because}"] : Array.Empty<string>(),
        .. Approvals.Where(a => !a.Value.SeparateAuthor).Select(a => $"who writes a {a.Key} may approve it").Order(StringComparer.Ordinal),
    ];

    /// <summary>The organisation's AI roles, with customer as user.</summary>
    public IReadOnlyList<string> AiRoles => [.. Fields.All(ManifestShape.AiRoles).Select(r => r.Value == "customer" ? "user" : r.Value)];

    /// <summary>Whether the manifest says anything of AI roles, valid or not.</summary>
    public bool SaysAiRoles => Fields.Find(ManifestShape.AiRoles.Name) is { Value: not YamlScalar { IsAbsent: true } and not YamlSequence { Items.Count: 0 } };

    /// <summary>The place where the manifest asks for a policy topic; else its <see cref="Anchor"/>.</summary>
    public Location TopicAt(string topic) => Fields.All(ManifestShape.PolicyTopics).FirstOrDefault(t => t.Value == topic) is { } named ? At(named.Node) : Anchor;

    /// <summary>Headings that stand for a required section in other languages.</summary>
    public IEnumerable<string> HeadingsFor(string section) =>
        (Fields.Get(ManifestShape.Headings)?.Value ?? []).Where(h => h.Key.Value == section).SelectMany(h => h.Value.Value).Select(h => h.Value);

    /// <summary>The place of a node of the manifest.</summary>
    public Location At(YamlNode node) => Source.At(node.Span);

    /// <summary>The place that stands for the whole: the <c>aims</c> key.</summary>
    public Location Anchor => Fields.Find("aims") is { } entry ? At(entry.Key) : Location.StartOf(Source.Path);

    private (YamlScalar Key, Located<Duration> Value)? Interval(string what)
    {
        foreach (var entry in Fields.Get(ManifestShape.Intervals)?.Value ?? [])
            if (entry.Key.Value == what) return entry;
        return null;
    }

    private Person ReadPerson(Located<YamlMapping> person)
    {
        var id = person.Value.Get(ManifestShape.PersonId)!;
        return new(id.Value, person.Value.Get(ManifestShape.PersonEmail)?.Value, person.Value.Get(ManifestShape.PersonLogin)?.Value, person.Value.Get(ManifestShape.PersonPrincipal)?.Value, At(id.Node));
    }

    private static ApprovalPolicy ReadApproval(YamlMapping fields) => new(
        [.. fields.All(ManifestShape.AllOf).Select(r => r.Value)],
        [.. fields.All(ManifestShape.AnyOf).Select(r => r.Value)],
        fields.Get(ManifestShape.Minimum)?.Value ?? 1,
        fields.Get(ManifestShape.DistinctPeople)?.Value ?? true,
        fields.Get(ManifestShape.SeparateAuthor)?.Value ?? true,
        fields.Get(ManifestShape.Deputies)?.Value ?? true,
        fields.Get(ManifestShape.Signed)?.Value ?? false);
}
