using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Git;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Rules.Configuration;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Checking;

/// <summary>The check: reads a workspace, binds it, applies the rules. What the command line and the build task call.</summary>
public static class ComplianceCheck
{
    /// <summary>Checks a workspace. What its files hold never makes this throw.</summary>
    /// <exception cref="GitException">Git knows no revision of the name that <see cref="CheckOptions.BaseRevision"/> gives.</exception>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static CheckResult Run(CheckOptions options, CancellationToken cancellation = default)
    {
        var folder = new WorkspaceFolder(options.Root);
        var (manifest, fault) = WorkspaceReader.ReadManifest(folder);
        if (manifest is null) return Unusable(options, fault);

        using var comparison = BaseComparison.Begin(options, cancellation);
        var register = new Register(WorkspaceReader.Read(folder, manifest, cancellation, comparison.Contents));
        return Run(options with { Base = comparison.Read() }, register, comparison.Fault, options.LooksAtCode ? InventoryReader.Read(folder, options.Inventories) : null, cancellation);
    }

    /// <summary>Checks what was read and bound already; the root in the options is only for reports and the history, and no code is looked at. A base is compared with where <see cref="CheckOptions.Base"/> holds it.</summary>
    /// <exception cref="OperationCanceledException">The check was cancelled.</exception>
    public static CheckResult Run(CheckOptions options, Register register, CancellationToken cancellation = default) => Run(options, register, null, null, cancellation);

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

    private static CheckResult Run(CheckOptions options, Register register, GitFault? baseFault, CodeInventory? code, CancellationToken cancellation)
    {
        var before = options.Base is { } @base ? Judgement.Of(new(@base, options.AsOf, RuleSet.Catalogue, new() { Signatures = SignaturesOf(@base) }) { IsContinuousIntegration = options.IsContinuousIntegration }, options with { Base = null, BaseRevision = null }, cancellation) : null;
        var history = DocumentHistory.Read(register, options, cancellation);
        var facts = new ApprovalFacts
        {
            Signatures = SignaturesOf(register),
            Origins = options.Origins ?? TextOrigins.Of(history.LastChanges ?? new Dictionary<string, LastChange>(), register.Documents, options.Base is { } known ? known.Find : null),
        };
        var context = new Rules.CheckContext(register, options.AsOf, RuleSet.Catalogue, facts)
        {
            IsContinuousIntegration = options.IsContinuousIntegration,
            Base = options.Base,
            Code = code,
            WithoutBase = baseFault?.ToString() ?? "there is no base revision to compare with",
            LastChanges = history.LastChanges,
            WithoutHistory = history.Without,
        };
        return Judgement.Of(context, options, cancellation) with { Before = before, BaseFault = baseFault };

        SignatureFacts SignaturesOf(Register of) => SignatureFacts.Gather(of.Workspace, options.SignatureProgram, options.SignatureCache, cancellation);
    }

    private static CheckResult Unusable(CheckOptions options, (TextRange At, string Message, string Fix)? fault)
    {
        var diagnostic = fault is { } reason ? ManifestIsValid.Unreadable(reason.At, reason.Message, reason.Fix) : ManifestIsFound.Missing(WorkspaceFolder.FindBelow(options.Root));
        return new(options, null, [diagnostic], [], [], null);
    }
}
