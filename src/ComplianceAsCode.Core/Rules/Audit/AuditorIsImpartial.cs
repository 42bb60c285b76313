using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4003. Nobody sees the faults of their own work; where somebody must, the audit says how that was made good.</summary>
internal sealed class AuditorIsImpartial() : Rule<Document>(new("CAC4003", nameof(AuditorIsImpartial), Severity.Warning,
    "who audits internally owns nothing of what they audit, or the audit says how impartiality was kept", "ISO/IEC 42001 9.2.2"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => InternalAudits.Of(context.Register);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (!string.IsNullOrWhiteSpace(document.Get(Kinds.Audit.Impartiality)?.Value)) yield break;
        // Who owned what at an audit of long ago is not known, and nothing of it can be mended.
        var counts = DueDates.Of(document, context.Manifest)?.LastDay;
        if (context.AsOf > counts || (InternalAudits.HeldOn(document) ?? document.Get(Kinds.Audit.Planned)?.Value) is not { } day) yield break;
        var isFaulty = false;
        foreach (var (member, _) in document.All(Kinds.Audit.Team))
        {
            if (member.Get(Kinds.Audit.TeamPerson) is not { } person || OwnedBy(person.Value, member, document, day, context) is not { Count: > 0 } owned) continue;
            isFaulty = true;
            yield return Fault(document.At(person), $"{person.Value} audits {string.Join(", ", owned.Select(o => o.Id))} and answers for {(owned.Count == 1 ? "it" : "them")}",
                "have somebody else audit that ('criteria' of the members of the team), or say in 'impartiality' how it was kept") with
            {
                Related = [.. owned.Select(o => new RelatedLocation(o.AtField(Common.Owner), $"{o.Id} is owned by {person.Value}"))],
            };
        }
        if (isFaulty && counts is { } last) yield return ChangeAfter(last, $"{document.Name} is history");
    }

    /// <summary>Controls of the criteria, the texts that carry them and the systems audited that a person owns, in person or by a role held on the day.</summary>
    private static List<Document> OwnedBy(string person, YamlMapping member, Document audit, DateOnly day, CheckContext context)
    {
        var own = member.All(Kinds.Audit.MemberCriteria);
        var controls = InternalAudits.Expand(own.Count > 0 ? own : audit.All(Kinds.Audit.Criteria), context.Register).SelectMany(context.Controls.Of).ToList();
        var texts = controls.SelectMany(c => c.All(Control.Policies)).Concat(audit.All(Kinds.Audit.Systems)).Select(r => context.Register.Find(r.Value)).OfType<Document>();
        return [.. controls.Concat(texts).Distinct().Where(IsOwned)];

        bool IsOwned(Document document) =>
            (document.Get(Common.Owner) is { } owner && (owner.Value == person || (context.Register.Find(owner.Value, KindNames.Role) is { } role && context.Roles.Holds(person, role.Id, day))))
            || (document.Kind?.Shape.Find(ControlledText.Author.Name) is not null && document.Get(ControlledText.Author)?.Value == person);
    }
}
