using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Manifests;

/// <summary>The fields of <c>aims.yaml</c>, declared once: validation, JSON Schema and docs come from here.</summary>
public static class ManifestShape
{
    internal static readonly Field<int> Format = Fields.Integer("aims", 1, 1, "Format version of the manifest.") with { Required = true };
    internal static readonly Field<string> Organisation = Fields.Text("organisation", "The organisation whose management system this is.") with { Required = true };
    internal static readonly Field<int> Stage = Fields.Integer("stage", 1, 5, "The stage of audit readiness reached; rules of later stages only inform. Default 1.");
    internal static readonly Field<IReadOnlyList<Located<string>>> AiRoles =
        Fields.List("ai-roles", Types.Choice("provider", "producer", "user", "customer", "partner", "subject"), "Roles of ISO/IEC 22989 that the organisation has; user and customer are the same.");
    internal static readonly Field<IReadOnlyList<Located<string>>> Frameworks =
        Fields.List("frameworks", Types.Text, "Frameworks by edition, family or path of a YAML file; the first is the default of references. Default iso-42001-2023.");
    internal static readonly Field<IReadOnlyList<Located<string>>> Documents = Fields.List("documents", Types.Text, "Glob patterns of files that may be documents, relative to the manifest. Default **/*.md and **/*.yaml.");
    internal static readonly Field<IReadOnlyList<Located<string>>> Exclude = Fields.List("exclude", Types.Text, "Glob patterns of files that are no documents.");

    internal static readonly Field<string> PersonId = Fields.Text("id", "The id by which documents name the person.") with { Required = true };
    internal static readonly Field<string> PersonName = Fields.Text("name", "The person's name; optional.");
    internal static readonly Field<string> PersonEmail = Fields.Text("email", "The person's address; optional.");
    internal static readonly Field<string> PersonLogin = Fields.Text("login", "The person's login at the code host.");
    internal static readonly Field<string> PersonPrincipal = Fields.Text("signing-principal", "The principal of the person's key in allowed_signers.");
    internal static readonly Field<IReadOnlyList<Located<YamlMapping>>> People = Fields.Objects("people", "Who may own, hold a role, approve, audit.", PersonId, PersonName, PersonEmail, PersonLogin, PersonPrincipal);

    internal static readonly Field<IReadOnlyList<Located<string>>> AllOf = Fields.List("all-of", Types.Text, "Role types or ids of which each must approve.");
    internal static readonly Field<IReadOnlyList<Located<string>>> AnyOf = Fields.List("any-of", Types.Text, "Role types or ids of which the minimum must approve.");
    internal static readonly Field<int> Minimum = Fields.Integer("minimum", 1, 100, "How many of any-of must approve. Default 1.");
    internal static readonly Field<bool> DistinctPeople = Fields.Boolean("distinct-people", "Whether each approval must come from another person. Default true.");
    internal static readonly Field<bool> SeparateAuthor = Fields.Boolean("separate-author", "Whether the author may not approve. Default true.");
    internal static readonly Field<bool> Deputies = Fields.Boolean("deputies", "Whether a deputy may approve. Default true.");
    internal static readonly Field<bool> Signed = Fields.Boolean("signed", "Whether approvals must be signed. Default false.");
    internal static readonly Field<IReadOnlyList<(YamlScalar Key, Located<YamlMapping> Value)>> Approvals = new("approvals",
        new MapType<YamlMapping>("kind or kind/topic", new ObjectType(new Shape([AllOf, AnyOf, Minimum, DistinctPeople, SeparateAuthor, Deputies, Signed]))),
        "Who must approve documents of a kind, or of a kind and topic (policy/ai-policy). Default: a policy, procedure, scope or statement by the executive sponsor or top management.");

    internal static readonly Field<string> SolePerson = Fields.Text("person", "The id of the person.") with { Required = true };
    internal static readonly Field<string> SoleBecause = Fields.Text("because", "Why nobody else can approve.") with { Required = true };
    internal static readonly Field<YamlMapping> SoleMaintainer = Fields.Object("sole-maintainer", "The one person who writes and approves where there is nobody else: that person may approve what is theirs, in every role that they hold. Every report shows it. Default: none.", SolePerson, SoleBecause);

    internal static readonly Field<IReadOnlyList<(YamlScalar Key, Located<Duration> Value)>> Freshness = new("freshness",
        new MapType<Duration>("artefact, default or notice", Types.Duration), "How long evidence of a type proves anything at most; default P1Y, and notice P30D before something expires.");

    /// <summary>The widest scale of likelihood and impact that may be set.</summary>
    internal const int WidestScale = 10;

    internal static readonly Field<int> Scale = Fields.Integer("scale", 2, WidestScale, "Highest likelihood and impact. Default 5.");
    internal static readonly Field<int> Acceptable = Fields.Integer("acceptable", 1, 100, "Highest product of likelihood and impact that needs no acceptance. Default 6.");
    internal static readonly Field<int> High = Fields.Integer("high", 1, 100, "Lowest product that must be treated. Default 12.");
    internal static readonly Field<Duration> RiskReview = Fields.Duration("review", "Longest time between reviews. Default P1Y.");
    internal static readonly Field<YamlMapping> Risk = Fields.Object("risk", "Risk criteria: likelihood × impact.", Scale, Acceptable, High, RiskReview);

    private static readonly FieldType<IReadOnlyList<(YamlScalar Key, Located<IReadOnlyList<Located<string>>> Value)>> Conditions =
        new MapType<IReadOnlyList<Located<string>>>("field", new ListType<string>(Types.Text));

    internal static readonly Field<string> For = Fields.Choice("for", "The kind whose documents need it.", KindNames.AiSystem, KindNames.Model, KindNames.Dataset) with { Required = true };
    internal static readonly Field<IReadOnlyList<(YamlScalar Key, Located<IReadOnlyList<Located<string>>> Value)>> When = new("when", Conditions, "Fields and the values that they must have; without it, every document.");
    internal static readonly Field<IReadOnlyList<Located<string>>> Require = Fields.List("require", Types.Slug, "What is required, as slugs.") with { Required = true };
    internal static readonly Field<IReadOnlyList<Located<YamlMapping>>> Evidence = Fields.Objects("evidence", "Which evidence a system, model or data set must have. All entries whose condition holds apply.", For, When, Require);

    internal static readonly Field<IReadOnlyList<Located<string>>> CodeRequire = Fields.List("require", Types.Choice([.. CodeRequirements.All]), "Annotations that a model's code must carry.") with { Required = true };
    internal static readonly Field<IReadOnlyList<Located<YamlMapping>>> Code = Fields.Objects("code", "Which annotations a model's code must carry, by the risk level of its system. All entries whose condition holds apply.", When, CodeRequire);
    internal static readonly Field<IReadOnlyList<Located<string>>> ModelApis = Fields.List("model-apis", Types.Text, "Further model APIs, as documentation-comment ids such as T:Contoso.Scoring.Client.");

    internal static readonly Field<IReadOnlyList<Located<string>>> Phases =
        Fields.List("phases", Types.Choice("design", "development", "testing", "deployment", "operation", "retirement"), "Phases that must be logged.") with { Required = true };
    internal static readonly Field<IReadOnlyList<Located<YamlMapping>>> Logging = Fields.Objects("logging", "Which life-cycle phases must be logged; operation always is.", When, Phases);

    internal static readonly Field<IReadOnlyList<(YamlScalar Key, Located<Duration> Value)>> Intervals = new("intervals",
        new MapType<Duration>("internal-audit, management-review, committee or kpi", Types.Duration), "How often things happen. Default P1Y, P1Y, P3M, P3M.");
    internal static readonly Field<IReadOnlyList<Located<string>>> PolicyTopics = Fields.List("policy-topics", Types.Slug, "Topics that policies must cover. Default ai-policy.");
    internal static readonly Field<IReadOnlyList<(YamlScalar Key, Located<IReadOnlyList<Located<string>>> Value)>> Headings = new("headings",
        new MapType<IReadOnlyList<Located<string>>>("section", new ListType<string>(Types.Text)), "Headings in other languages that stand for required sections.");
    internal static readonly Field<IReadOnlyList<(YamlScalar Key, Located<string> Value)>> Rules = new("rules",
        new MapType<string>("rule", Types.Choice("error", "warning", "info", "off")), "Severities of rules that differ from their defaults.");

    /// <summary>The shape.</summary>
    public static Shape Shape { get; } = new([Format, Organisation, Stage, AiRoles, Frameworks, Documents, Exclude, People, Approvals, SoleMaintainer, Freshness, Risk, Evidence, Code, ModelApis, Logging, Intervals, PolicyTopics, Headings, Rules]);
}
