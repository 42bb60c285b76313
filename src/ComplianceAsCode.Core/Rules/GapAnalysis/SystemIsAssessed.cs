using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2009. Who builds or uses a system has thought about whom it may harm. The newest assessment of a system's major release counts; older ones are history.</summary>
internal sealed class SystemIsAssessed() : Rule<Document>(new("CAC2009", nameof(SystemIsAssessed), Severity.Error,
    "each system in scope has a current impact assessment of its major release, a full one where risk is high", "ISO/IEC 42001 6.1.4, 8.4, A.5.2 to A.5.5"))
{
    private static readonly string[] Bearers = ["individuals", "groups", "society"];

    protected override IEnumerable<Document> Targets(CheckContext context) => context.Scopes.Systems.Where(s => s.Id.Length > 0);

    protected override IEnumerable<RuleFinding> Check(Document system, CheckContext context)
    {
        if (MayBeAssessed(system, context)) yield break;
        Document[] assessments = [.. context.Register.Of(KindNames.ImpactAssessment).Where(a => a.Get(ImpactAssessment.System)?.Value == system.Id).OrderByDescending(a => a.Get(ImpactAssessment.Assessed)?.Value)];
        if (assessments.Length == 0)
        {
            yield return Fault(system.Anchor, $"{system.Name} has no impact assessment", $"make one: compliance new impact-assessment --set system={system.Id}") with
            {
                // Of what is neither in scope nor out of it nothing is owed yet, and what the manifest asks for by name is reported there.
                CausedBy = [new("CAC1007", system.AtField(Common.Id)), .. context.Demands.Unmet.Where(d => d.Subject == system && d.Slug == KindNames.ImpactAssessment).Select(d => new FaultCause("CAC3101", d.At))],
            };
            yield break;
        }
        if (Array.Find(assessments, a => IsOfRelease(a, system)) is not { } current)
        {
            var newest = assessments[0];
            yield return Fault(newest.AtField(ImpactAssessment.SystemRelease), $"{newest.Name} is of release {newest.Get(ImpactAssessment.SystemRelease)!.Value}, and {system.Id} is at {system.Get(AiSystem.Release)!.Value}",
                "assess the new release, in a new document or by changing this one") with { Related = [new(system.AtField(AiSystem.Release), $"{system.Id} is here")] };
            yield break;
        }
        if (system.Get(AiSystem.Risk)?.Value == "high" && Shortcoming(current) is { } shortcoming) yield return shortcoming;
        if (DueDates.Of(current, context.Manifest) is not { } due) yield break;
        if (context.AsOf > due.LastDay)
            yield return Late(current, due.LastDay);
        else
            yield return ChangeAfter(due.LastDay, $"the review of {current.Name} is late");
    }

    private static RuleFault Late(Document assessment, DateOnly lastDay)
    {
        var at = assessment.Get(ImpactAssessment.ReviewBy) is { } by ? assessment.At(by) : assessment.AtField(ImpactAssessment.Assessed);
        return Fault(at, $"the review of {assessment.Name} was due on {lastDay:yyyy-MM-dd}", "assess the system again, and set 'assessed' and 'review-by'") with
        {
            // A day before the assessment is no day of its review.
            CausedBy = [new("CAC0018", at)],
        };
    }

    private static RuleFault? Shortcoming(Document assessment)
    {
        if (assessment.Get(ImpactAssessment.Depth)?.Value != "full")
            return Fault(assessment.AtField(ImpactAssessment.Depth), $"{assessment.Name} is of a system of high risk, and {(assessment.Get(ImpactAssessment.Depth) is { } depth ? $"is only a {depth.Value}" : "does not say that it is a full one")}", "assess it in full, and set 'depth: full'");
        var borne = assessment.All(ImpactAssessment.Impacts).Select(i => i.Value.Get(ImpactAssessment.ImpactWho)?.Value).ToHashSet();
        var missing = Bearers.Where(b => !borne.Contains(b)).ToList();
        return missing.Count == 0 ? null : Fault(assessment.AtField(ImpactAssessment.Impacts), $"{assessment.Name} is of a system of high risk, and considers no impact on {string.Join(", ", missing)}", "add to 'impacts' what it means for them, also where that is little");
    }

    private static bool IsOfRelease(Document assessment, Document system) => assessment.Get(ImpactAssessment.SystemRelease) is not { } looked || system.Get(AiSystem.Release) is not { } release || !ReleaseNumber.IsNewMajor(looked.Value, release.Value);

    /// <summary>Whether a fault of reading, reported where it stands, hides an assessment or a part of it.</summary>
    private static bool MayBeAssessed(Document system, CheckContext context) =>
        system.Kind?.OwnsId(system.Id) != true || context.Register.IsRepeated(system.Id) || context.Register.MayHave(KindNames.ImpactAssessment, system.Id)
        || context.Register.Of(KindNames.ImpactAssessment).Any(a => context.Register.IsUnclear(a) && (a.Get(ImpactAssessment.System)?.Value == system.Id || context.Register.IsUnclear(a, ImpactAssessment.System)));
}
