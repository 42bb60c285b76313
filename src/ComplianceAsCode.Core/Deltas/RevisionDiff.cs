using ComplianceAsCode.Checking;
using ComplianceAsCode.Git;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Revisions;

namespace ComplianceAsCode.Deltas;

/// <summary>Compares a workspace with a revision, or two revisions with each other.</summary>
public static class RevisionDiff
{
    /// <summary>Computes what changed since the commit at which the base and the head parted.</summary>
    /// <param name="options">What to check, and as of which day.</param>
    /// <param name="base">The base: a revision of Git.</param>
    /// <param name="head">The head: a revision; <see langword="null"/> for the working tree, uncommitted changes included.</param>
    /// <param name="cancellation">Cancels it.</param>
    /// <returns>The check of the head, and what changed; nothing of that where the working tree has no manifest that can be read, which the check then says.</returns>
    /// <exception cref="GitException">Git cannot tell what one of the two held.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static (CheckResult Result, ComplianceDelta? Delta) Run(CheckOptions options, string @base, string? head, CancellationToken cancellation = default)
    {
        var result = head is null ? ComplianceCheck.Run(options with { BaseRevision = @base }, cancellation) : Between(options, @base, head, cancellation);
        if (result.BaseFault is { } fault) throw new GitException(fault);
        if (result.Context is null) return (result, null);
        var repository = GitRepository.Open(options.Root, cancellation).AtTop();
        return (result, ComplianceDelta.Of(result, AnnotationDelta.Between(repository, repository.MergeBase(@base, head ?? "HEAD"), head is null ? null : repository.Resolve(head))));
    }

    private static CheckResult Between(CheckOptions options, string @base, string head, CancellationToken cancellation)
    {
        using var reader = RevisionReader.Open(options.Root, cancellation);
        var (before, after) = (reader.Repository.MergeBase(@base, head), reader.Repository.Resolve(head));
        var register = reader.Read(after) ?? throw new GitException(Unreadable(head));
        return ComplianceCheck.Run(options with { Base = reader.Read(before) ?? throw new GitException(Unreadable(@base)) }, register, cancellation);
    }

    private static GitFault Unreadable(string revision) => new(GitFaultKind.Failed, $"'{revision}' has no {Manifest.FileName} here that can be read", "compare revisions that have one");
}
