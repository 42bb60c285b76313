using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Rules.Configuration;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Checking;

/// <summary>The check: reads a workspace, binds it, applies the rules. What the command line and the build task call.</summary>
public static class ComplianceCheck
{
    /// <summary>Checks a workspace. What its files hold never makes this throw.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static CheckResult Run(CheckOptions options, CancellationToken cancellation = default)
    {
        var folder = new WorkspaceFolder(options.Root);
        var (manifest, fault) = WorkspaceReader.ReadManifest(folder);
        if (manifest is null) return Unusable(options, fault);

        var register = new Register(WorkspaceReader.Read(folder, manifest, cancellation));
        return Run(options, register, options.LooksAtCode ? InventoryReader.Read(folder, options.Inventories) : null, cancellation);
    }

    /// <summary>Checks what was read and bound already; the root in the options is only for reports, and no code is looked at.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static CheckResult Run(CheckOptions options, Register register, CancellationToken cancellation = default) => Run(options, register, null, cancellation);

    private static CheckResult Run(CheckOptions options, Register register, CodeInventory? code, CancellationToken cancellation)
    {
        var context = new CheckContext(register, options.AsOf, RuleSet.Catalogue) { IsContinuousIntegration = options.IsContinuousIntegration, Base = options.Base, Code = code };
        var outcomes = RuleSet.All.Concat(code is null ? [] : RuleSet.OnCode).Select(rule =>
        {
            cancellation.ThrowIfCancellationRequested();
            return rule.Evaluate(context);
        }).ToList();

        var severities = new SeverityPolicy(register.Manifest, options.Enforcement, SystemReach.Of(register));
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

    /// <summary>Reads what a folder holds, for <see cref="CheckOptions.Base"/>. The folder has to stay as long as the register is used.</summary>
    /// <param name="root">The folder with the manifest.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <returns>The register, or <see langword="null"/> where there is no manifest that can be read: then there is nothing to compare with.</returns>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Register? ReadBase(string root, CancellationToken cancellation = default)
    {
        var folder = new WorkspaceFolder(root);
        return WorkspaceReader.ReadManifest(folder).Manifest is { } manifest ? new(WorkspaceReader.Read(folder, manifest, cancellation)) : null;
    }

    private static IEnumerable<JudgedFault> Judge(RuleOutcome outcome, SeverityPolicy severities) => outcome.Faults
        .Select(f => new JudgedFault(new Diagnostic(outcome.Rule, severities.Of(outcome.Rule, f.Weight ?? outcome.Rule.Severity, f.Subject?.Id ?? ""), f.At, f.Message, f.Fix, f.Related, f.Subject?.Id ?? "") { Weight = f.Weight ?? outcome.Rule.Severity }, f.CausedBy))
        // What an alias repeats is read again at each, and stands in one place.
        .DistinctBy(j => (j.Diagnostic.Location, j.Diagnostic.Message));

    private static CheckResult Unusable(CheckOptions options, (TextRange At, string Message, string Fix)? fault)
    {
        var diagnostic = fault is { } reason ? ManifestIsValid.Unreadable(reason.At, reason.Message, reason.Fix) : ManifestIsFound.Missing(WorkspaceFolder.FindBelow(options.Root));
        return new(options, null, [diagnostic], [], [], null);
    }
}
