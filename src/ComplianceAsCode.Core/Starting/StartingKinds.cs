using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Starting;

/// <summary>What is kept of a document's Markdown.</summary>
internal enum StartingBody
{
    /// <summary>All of it.</summary>
    Kept,

    /// <summary>Its first heading: what stands below it is the reference organisation's.</summary>
    Heading,

    /// <summary>Its first heading, and the kind's sections to be written.</summary>
    Sections,

    /// <summary>Its first heading, and that the control is not started, with links to what is to carry it.</summary>
    NotStarted,
}

/// <summary>How documents of a kind are taken over.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Body">What is kept of the Markdown.</param>
/// <param name="Changes">What becomes of fields; a field that is not named stays as it is.</param>
internal sealed record StartingKind(Kind Kind, StartingBody Body, params FieldChange[] Changes);

/// <summary>The kinds of which a new workspace has documents. All others say what the reference organisation has or did, and are not taken.</summary>
internal static class StartingKinds
{
    private static readonly FieldChange[] NotInForce =
    [
        new Given(ControlledText.Version, "0.1.0"), new Given(ControlledText.Status, "draft"), new Given(ControlledText.ReviewBy, InAYear),
        new Removed(ControlledText.Author), new Removed(ControlledText.Effective), new Removed(ControlledText.Communicated), new Removed(ControlledText.Translations), new Removed(ControlledText.File),
    ];

    public static IReadOnlyList<StartingKind> All { get; } =
    [
        new(Scope.Kind, StartingBody.Sections,
            new Given(ControlledText.Version, "0.1.0"), new Given(ControlledText.Status, "draft"), new Given(Scope.ReviewBy, InAYear),
            new Blanked(Scope.Covers), new Blanked(Scope.Subject), new Blanked(Scope.Departments), new Blanked(Scope.Sites), new Blanked(Scope.Processes),
            new Removed(Scope.Systems), new Removed(Scope.Exclusions), new Removed(Scope.IntegratesWith)),
        new(Context.Kind, StartingBody.Heading, new Blanked(Context.Relevance), new Blanked(Context.Expectations, d => d.Get(Context.Type)?.Value == "interested-party"), new Blanked(Context.Reviewed)),
        new(Role.Kind, StartingBody.Kept, new Blanked(Role.Holders), new Blanked(Role.Represents), new Removed(Role.Allocation), new Removed(Role.Quorum)),
        new(Control.Kind, StartingBody.NotStarted,
            new Given(Control.Claim, "not-started"), new Given(Control.Implementation, "planned"), new Given(Control.Because, WithoutRisks),
            new Removed(Control.Justification), new Removed(Control.Records), new Removed(Control.Systems), new Removed(Control.Inherited), new Removed(Control.Gap), new Removed(Control.Priority)),
        new(Objective.Kind, StartingBody.Kept, new Blanked(Objective.Due), new Blanked(Objective.Plan)),
        new(Policy.Kind, StartingBody.Kept, [.. NotInForce, new Removed(Policy.Supersedes)]),
        new(Procedure.Kind, StartingBody.Kept, [.. NotInForce, new Removed(Procedure.Supersedes), new Removed(Procedure.External)]),
        new(Kpi.Kind, StartingBody.Heading, new Removed(Kpi.Values), new Removed(Kpi.Reviews)),
    ];

    private static string InAYear(Document document, StartingOptions options) => $"{options.AsOf.AddYears(1):yyyy-MM-dd}";

    /// <summary>A control's reasons without the reference organisation's risks. What it left out as not needed is not decided here.</summary>
    private static string WithoutRisks(Document document, StartingOptions options)
    {
        var words = document.All(Control.Because).Select(b => b.Value).Where(b => !Risk.Kind.OwnsId(b) && b != "not-needed").ToList();
        return $"[{string.Join(", ", words.Count == 0 ? ["policy"] : words)}]";
    }
}
