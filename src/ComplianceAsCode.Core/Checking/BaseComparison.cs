using ComplianceAsCode.Binding;
using ComplianceAsCode.Git;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Revisions;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Checking;

/// <summary>Reads the base that options ask for, after what it is compared with, so that what did not change is known already.</summary>
internal sealed class BaseComparison : IDisposable
{
    private readonly CheckOptions _options;
    private RevisionReader? _reader;
    private string _commit = "";

    private BaseComparison(CheckOptions options) => _options = options;

    /// <summary>Why there is nothing to compare with, where something was asked for.</summary>
    public GitFault? Fault { get; private set; }

    /// <summary>Where contents that are read are kept for the base; nothing where there is none.</summary>
    public ContentCache? Contents => _reader?.Contents;

    /// <summary>Finds the base.</summary>
    /// <exception cref="GitException">Git knows no revision of that name: who asked for it wrote something else than was meant.</exception>
    public static BaseComparison Begin(CheckOptions options, CancellationToken cancellation)
    {
        var comparison = new BaseComparison(options);
        if (options.BaseRevision is not { } revision || options.Base is not null) return comparison;
        try
        {
            comparison._reader = RevisionReader.Open(options.Root, cancellation);
            comparison._commit = comparison._reader.Repository.MergeBase(revision);
        }
        catch (GitException e) when (e.Fault.Kind != GitFaultKind.UnknownRevision)
        {
            comparison.GiveUp(e.Fault);
        }
        return comparison;
    }

    /// <summary>Reads the base; <see langword="null"/> where there is none, for which <see cref="Fault"/> then has the reason.</summary>
    public Register? Read()
    {
        if (_reader is null) return _options.Base;
        try
        {
            if (_reader.Read(_commit) is { } register) return register;
            GiveUp(new(GitFaultKind.Failed, $"the base revision has no {Manifest.FileName} here that can be read", "compare with a revision that has one"));
        }
        catch (GitException e)
        {
            GiveUp(e.Fault);
        }
        return null;
    }

    public void Dispose() => _reader?.Dispose();

    private void GiveUp(GitFault fault)
    {
        Fault = fault;
        _reader?.Dispose();
        _reader = null;
    }
}
