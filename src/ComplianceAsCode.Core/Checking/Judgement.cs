using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Rules.Configuration;

namespace ComplianceAsCode.Checking;

/// <summary>Applies the rules to what was read, and weighs what they find.</summary>
internal static class Judgement
{
    public static CheckResult Of(CheckContext context, CheckOptions options, CancellationToken cancellation)
    {
        var outcomes = RuleSet.All.Concat(context.Code is null ? [] : RuleSet.OnCode).Select(rule =>
        {
            cancellation.ThrowIfCancellationRequested();
            return rule.Evaluate(context);
        }).ToList();

        var severities = new SeverityPolicy(context.Manifest, options.Enforcement, SystemReach.Of(context.Register));
        var waivers = new WaiverBook(context);
        var judged = Consequences.Remove(outcomes.SelectMany(o => Judge(o, severities)), d => waivers.Find(d) is not null).ToLookup(d => d.Severity != Severity.Off);
        var found = judged[true].ToLookup(d => waivers.TryWaive(d));
        outcomes.Add(new WaiverIsUsed(waivers).Evaluate(context));
        var baseline = new BaselineBook(context);
        var standing = found[false].Order(DiagnosticOrder.Instance).Select(d => (Diagnostic: d, Entry: baseline.Accept(d))).ToLookup(d => d.Entry is not null);
        outcomes.Add(new BaselineIsUsed(baseline).Evaluate(context));
        Diagnostic[] diagnostics = [.. standing[false].Select(d => d.Diagnostic).Concat(outcomes[^2..].SelectMany(o => Judge(o, severities)).Select(j => j.Diagnostic)).Order(DiagnosticOrder.Instance)];

        return new(options, context, diagnostics, [.. found[true].Order(DiagnosticOrder.Instance)],
            [.. outcomes.Select(o => new RuleRun(o.Rule, o.Examined, o.NotEvaluated)).OrderBy(r => r.Rule.Id, StringComparer.Ordinal)],
            outcomes.Where(o => !severities.IsOff(o.Rule)).SelectMany(o => o.Changes).OrderBy(c => c.On).ThenBy(c => c.What, StringComparer.Ordinal).Select(c => new NextChange(c.On, c.What)).FirstOrDefault())
        {
            Baselined = [.. standing[true].Select(d => new BaselinedDiagnostic(d.Diagnostic, d.Entry!))],
            TurnedOff = [.. judged[false].Order(DiagnosticOrder.Instance)],
        };
    }

    private static IEnumerable<JudgedFault> Judge(RuleOutcome outcome, SeverityPolicy severities) => outcome.Faults
        .Select(f => new JudgedFault(new Diagnostic(outcome.Rule, severities.Of(outcome.Rule, f.Weight ?? outcome.Rule.Severity, f.Subject?.Id ?? ""), f.At, f.Message, f.Fix, f.Related, f.Subject?.Id ?? "") { Weight = f.Weight ?? outcome.Rule.Severity }, f.CausedBy))
        // What an alias repeats is read again at each, and stands in one place.
        .DistinctBy(j => (j.Diagnostic.Location, j.Diagnostic.Message));
}
