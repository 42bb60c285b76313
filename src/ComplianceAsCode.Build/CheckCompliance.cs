using ComplianceAsCode.Checking;
using ComplianceAsCode.Git;
using ComplianceAsCode.Output.Index;
using ComplianceAsCode.Text;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace ComplianceAsCode.Build;

/// <summary>Checks the documents of a workspace, logs what does not hold, and writes what the analyzers read.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckCompliance : Task, ICancelableTask
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly TimeProvider _clock;

    /// <summary>Makes the task as MSBuild does, with the computer's clock.</summary>
    public CheckCompliance()
        : this(TimeProvider.System)
    {
    }

    internal CheckCompliance(TimeProvider clock) => _clock = clock;

    /// <summary>Full path of the folder with <c>aims.yaml</c>.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The day as of which things are judged, <c>yyyy-MM-dd</c>; empty for <see cref="SourceDateEpoch"/>, and without that for today (UTC).</summary>
    public string AsOf { get; set; } = "";

    /// <summary>The time of the sources as seconds since 1970-01-01 UTC (reproducible-builds.org, <c>SOURCE_DATE_EPOCH</c>); may be empty.</summary>
    public string SourceDateEpoch { get; set; } = "";

    /// <summary>Whose errors are errors: <c>system</c> or <c>all</c>; see <see cref="Enforcement"/>.</summary>
    public string Enforce { get; set; } = "system";

    /// <summary>Whether this is a build of continuous integration.</summary>
    public bool IsContinuousIntegration { get; set; }

    /// <summary>The Git revision to compare with, such as <c>origin/main</c>; empty for none. Where Git cannot tell what it held, the rules that compare are not evaluated.</summary>
    public string Base { get; set; } = "";

    /// <summary>Where the index is written, relative to <see cref="Root"/> or full.</summary>
    [Required]
    public string IndexFile { get; set; } = "";

    /// <summary>Where the severities of code rules are written, relative to <see cref="Root"/> or full.</summary>
    [Required]
    public string GlobalConfigFile { get; set; } = "";

    /// <summary>Where the result is written as SARIF 2.1.0, relative to <see cref="Root"/> or full; empty for nowhere.</summary>
    public string Sarif { get; set; } = "";

    /// <inheritdoc/>
    public void Cancel() => _cancellation.Cancel();

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (ReadOptions() is not { } options) return false;
        try
        {
            var result = ComplianceCheck.Run(options, _cancellation.Token);
            var log = new DiagnosticLog(Log, options.Root);
            foreach (var diagnostic in result.Diagnostics) log.Write(diagnostic);
            if (result.BaseFault is { } fault) Log.LogMessage(MessageImportance.High, "The compliance documents are not compared with '{0}', because {1}.", Base, TerminalText.OfMessage(fault.ToString()));
            // Without a manifest nothing is known about the documents: the index of the last good build stays.
            if (result.Context is { } context)
            {
                Write(IndexFile, CodeIndex.Write(context));
                Write(GlobalConfigFile, AnalyzerSeverities.Write(context.Manifest));
            }
            if (Sarif.Length > 0) Write(Sarif, SarifLog.Of(result));
        }
        catch (GitException e)
        {
            Log.LogError("ComplianceBase is '{0}': {1}.", Base, TerminalText.OfMessage(e.Message));
        }
        catch (OperationCanceledException)
        {
            Log.LogMessage(MessageImportance.Normal, "The check of the compliance documents was cancelled.");
            return false;
        }
        return !Log.HasLoggedErrors;
    }

    private CheckOptions? ReadOptions()
    {
        if (!Path.IsPathFullyQualified(Root))
            Log.LogError("ComplianceRoot is '{0}'; give the full path of the folder with aims.yaml, such as $(MSBuildThisFileDirectory)policies.", Root);
        var (asOf, problem) = AsOfDay.Read(AsOf, AsOfDay.Variable, SourceDateEpoch, DateOnly.FromDateTime(_clock.GetUtcNow().UtcDateTime));
        if (problem is not null) Log.LogError("{0}.", problem);
        Enforcement? enforcement = Enforce switch { "system" => Enforcement.System, "all" => Enforcement.All, _ => null };
        if (enforcement is null) Log.LogError("ComplianceEnforce is '{0}'; write system or all.", Enforce);
        return Log.HasLoggedErrors ? null : new(Path.GetFullPath(Root), asOf) { Enforcement = enforcement!.Value, IsContinuousIntegration = IsContinuousIntegration, LooksAtCode = false, BaseRevision = Base.Length == 0 ? null : Base };
    }

    private void Write(string path, string text)
    {
        try
        {
            AtomicFile.WriteIfChanged(Path.GetFullPath(path, Path.GetFullPath(Root)), text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.LogError("'{0}' cannot be written: {1}", path, e.Message);
        }
    }
}
