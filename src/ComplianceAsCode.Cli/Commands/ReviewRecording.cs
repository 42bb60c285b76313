using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Git;
using ComplianceAsCode.Recording;

namespace ComplianceAsCode.Cli.Commands;

/// <summary>Records what a review in a pull request says, or takes it back. A review that is no approval of anything is no error: engineers review code too.</summary>
internal sealed class ReviewRecording(CliEnvironment environment, string root)
{
    public async Task<int> RunAsync(string file, string? baseRevision, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file, environment.WorkingDirectory);
        if (!File.Exists(path)) return Refusal.Say(environment, $"there is no file '{file}'");
        var (review, problem) = ReviewEvent.Read(await File.ReadAllTextAsync(path, cancellation));
        if (review is null) return Refusal.Say(environment, $"{file} cannot be used: {problem}");
        try
        {
            var result = await CheckRunner.RunAsync(environment, new(root, environment.Today()) { BaseRevision = baseRevision ?? review.BaseCommit }, cancellation);
            if (result.Context is not { } context) return Unusable.Report(environment, result, PathPrefix.FromWorkingDirectory(environment, root));
            if (result.BaseFault is { } fault) return Refusal.Say(environment, $"nothing was recorded, because {fault}");
            var changed = GitRepository.Open(root, cancellation) is var repository ? repository.ChangesSince(repository.Resolve(review.Commit)).SelectMany(c => new[] { c.Path, c.Before }).ToHashSet(StringComparer.Ordinal) : [];
            var outcome = new ReviewRecorder(context, context.Base!).Of(review, changed.Contains);
            if (review.IsFromFork) environment.Error.WriteLine("the pull request comes from a fork: its branch takes no commit of a workflow, and a follow-up pull request records the approval");
            if (outcome.Nothing is null) return RecordedFiles.Write(environment, root, outcome.Outcomes);
            environment.Error.WriteLine($"nothing to record: {Text.TerminalText.Escape(outcome.Nothing)}");
            return ExitCodes.Clean;
        }
        catch (GitException e)
        {
            return Refusal.Say(environment, $"nothing was recorded, because {e.Fault}");
        }
    }
}
