using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2010. Risks change with time and with the system.</summary>
internal sealed class RiskIsReviewed() : RiskRule(new("CAC2010", nameof(RiskIsReviewed), Severity.Warning,
    "a risk was reviewed within the interval, and for the system's major release", "ISO/IEC 42001 8.2"), andOpportunities: true)
{
    protected override IEnumerable<RuleFinding> Check(Document risk, CheckContext context)
    {
        var system = risk.Get(Risk.System) is { } named ? context.Register.Find(named.Value, KindNames.AiSystem) : null;
        if (risk.Get(Risk.SystemRelease) is { } looked && system?.Get(AiSystem.Release) is { } release && ReleaseNumber.IsNewMajor(looked.Value, release.Value))
        {
            // The one review that this asks for is also the one that may be late.
            yield return Fault(risk.At(looked), $"{risk.Name} was reviewed for release {looked.Value}, and {system!.Id} is at {release.Value}", "review it for the new release, and set 'system-release' and 'reviewed'") with
            {
                Related = [new(system.At(release), $"{system.Id} is here")],
            };
        }
        else if (DueDates.Of(risk, context.Manifest) is { } due)
        {
            if (context.AsOf > due.LastDay)
                yield return Fault(risk.AtField(Risk.Reviewed), $"the review of {risk.Name} was due on {due.LastDay:yyyy-MM-dd}", "review it, and set 'reviewed'");
            else
                yield return ChangeAfter(due.LastDay, $"the review of {risk.Name} is late");
        }
    }
}
