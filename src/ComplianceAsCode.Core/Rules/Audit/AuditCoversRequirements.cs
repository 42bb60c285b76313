using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4002. What is never audited is never found wanting. Within a cycle everything has its turn.</summary>
internal sealed class AuditCoversRequirements() : Rule<AuditCoversRequirements.Part>(new("CAC4002", nameof(AuditCoversRequirements), Severity.Warning,
    "within the certification cycle internal audits cover every requirement, system and site", "ISO/IEC 42001 9.2.2; our rule for the cycle"))
{
    /// <summary>Something that is to be covered in all its items.</summary>
    /// <param name="At">Where what is not covered is reported.</param>
    /// <param name="Subject">The document that it is about.</param>
    /// <param name="What">What its items are.</param>
    /// <param name="Items">Each item, with the internal audits that have it among their criteria.</param>
    internal sealed record Part(Location At, Document? Subject, string What, IReadOnlyList<(string Name, IReadOnlyList<Document> Audits)> Items);

    protected override string? NotEvaluatedBecause(CheckContext context) =>
        InternalAudits.MayBeHidden(context, Kinds.Audit.Performed, Kinds.Audit.Status, Kinds.Audit.Planned, Kinds.Audit.Criteria, Kinds.Audit.Systems, Kinds.Audit.Sites) ? "an audit could not be read to its end"
        : InternalAudits.Of(context.Register).All(a => InternalAudits.HeldOn(a) is null) ? "no internal audit has been held"
        : null;

    protected override IEnumerable<Part> Targets(CheckContext context)
    {
        var audits = InternalAudits.Of(context.Register).Select(a => (Audit: a, Criteria: InternalAudits.Expand(a.All(Kinds.Audit.Criteria), context.Register).ToHashSet())).ToList();
        foreach (var framework in context.Register.Frameworks.Named.Where(f => f.Requirements.Any(r => r.NeedsStatement)))
            yield return new(context.Manifest.FrameworkAt(framework), null, framework.Title, [.. framework.Requirements.Where(r => IsIncluded(r, context)).Select(r => (r.Id, With(a => a.Criteria.Contains(r))))]);
        var statement = context.Scopes.Statement;
        foreach (var system in context.Register.Of(KindNames.AiSystem).Where(s => IsInUse(s) && !context.Scopes.IsOutside(s)))
            yield return new(system.AtField(Common.Id), system, "", [(system.Name, With(a => a.Audit.Fields.Has(Kinds.Audit.Systems, system.Id)))]);
        // At the only site every audit takes place.
        if (statement?.All(Kinds.Scope.Sites) is not { Count: > 1 } sites) yield break;
        foreach (var site in sites)
            yield return new(statement.At(site), statement, "", [($"the site {site.Value}", With(a => a.Audit.Fields.Has(Kinds.Audit.Sites, site.Value)))]);

        IReadOnlyList<Document> With(Predicate<(Document Audit, HashSet<Requirement> Criteria)> covers) => [.. audits.Where(a => covers(a)).Select(a => a.Audit)];
    }

    protected override IEnumerable<RuleFinding> Check(Part target, CheckContext context)
    {
        var uncovered = target.Items.Where(i => !IsCovered(i.Audits, context.AsOf)).ToList();
        if (uncovered.Count > 0)
        {
            yield return Fault(target.At, $"no internal audit of the last {AuditPractice.Embedded.Cycle.Months / 12} years covers {(target.What.Length > 0 ? target.What + ": " : "")}{string.Join(", ", uncovered.Select(i => i.Name))}, and none is planned that does",
                "audit it, or plan an audit with it among its criteria, systems or sites: compliance new audit --set type=internal") with { Subject = target.Subject, CausedBy = [.. LatePlans(uncovered)] };
        }
        if (Turning.After(context.AsOf, target.Items.SelectMany(i => i.Audits).Distinct().SelectMany(Turns), day => string.Join('\n', target.Items.Where(i => !IsCovered(i.Audits, day)).Select(i => i.Name))) is { } turn)
            yield return ChangeOn(turn, $"internal audits cover another part of {(target.What.Length > 0 ? target.What : target.Items[0].Name)}");
    }

    /// <summary>Held or begun within the cycle; or, where it never was, planned within the next one.</summary>
    private static bool IsCovered(IReadOnlyList<Document> audits, DateOnly day)
    {
        var cycle = AuditPractice.Embedded.Cycle;
        var begun = audits.Select(Begun).OfType<DateOnly>().ToList();
        return begun.Count > 0
            ? begun.Exists(d => day <= cycle.After(d))
            : audits.Any(a => a.Get(Kinds.Audit.Planned) is { Value: var planned } && day <= planned && cycle.Before(planned) <= day);
    }

    /// <summary>Audits that are late by their plan, where all that is not covered waits for one.</summary>
    private static IEnumerable<FaultCause> LatePlans(List<(string Name, IReadOnlyList<Document> Audits)> uncovered) =>
        uncovered.TrueForAll(i => i.Audits.Any(IsPlanned)) ? uncovered.SelectMany(i => i.Audits.Where(IsPlanned)).Distinct().Select(a => new FaultCause("CAC4014", a.AtField(Kinds.Audit.Planned))) : [];

    private static bool IsPlanned(Document audit) => Begun(audit) is null && audit.Get(Kinds.Audit.Planned) is not null;

    /// <summary>The days on which what an audit covers may change.</summary>
    private static IEnumerable<DateOnly> Turns(Document audit)
    {
        var cycle = AuditPractice.Embedded.Cycle;
        if (Begun(audit) is { } begun) return [cycle.After(begun).Next()];
        return audit.Get(Kinds.Audit.Planned) is { Value: var planned } ? [cycle.Before(planned), planned.Next()] : [];
    }

    private static DateOnly? Begun(Document audit) =>
        InternalAudits.HeldOn(audit) ?? (audit.Get(Kinds.Audit.Status)?.Value == "in-progress" ? audit.Get(Kinds.Audit.Planned)?.Value : null);

    /// <summary>Whether a requirement binds here: it is stated, and not excluded. What is not stated at all, CAC2001 says.</summary>
    private static bool IsIncluded(Requirement requirement, CheckContext context) =>
        requirement.NeedsStatement && context.Controls.Of(requirement).Any(c => c.Get(Control.Applicable)?.Value == true);

    private static bool IsInUse(Document system) =>
        system.Get(AiSystem.Lifecycle)?.Value is "deployment" or "operation" && system.Kind!.OwnsId(system.Id);
}
