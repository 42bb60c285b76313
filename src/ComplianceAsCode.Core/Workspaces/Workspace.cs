using ComplianceAsCode.Baselines;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>A workspace as read: the manifest, its frameworks, its documents and what is known of the files that they name.</summary>
/// <param name="Manifest">The manifest.</param>
/// <param name="Frameworks">The frameworks that could be read.</param>
/// <param name="FrameworkProblems">Frameworks that could not, with place, reason and what to do.</param>
/// <param name="Documents">The documents, sorted by path, then by their order in the file.</param>
/// <param name="Unread">Files that mean to be documents and cannot be read.</param>
/// <param name="Files">The files that documents name.</param>
/// <param name="Population">What was looked at.</param>
public sealed record Workspace(
    Manifest Manifest,
    FrameworkSet Frameworks,
    IReadOnlyList<(Location At, string Message, string Fix)> FrameworkProblems,
    IReadOnlyList<Document> Documents,
    IReadOnlyList<UnreadDocument> Unread,
    FileProbe Files,
    Population Population)
{
    /// <summary>Faults that are accepted for a time.</summary>
    public Baseline Baseline { get; init; } = Baseline.None;

    /// <summary>Whose key signs for whom; <see langword="null"/> where nothing says so.</summary>
    public SourceFile? AllowedSigners { get; init; }
}
