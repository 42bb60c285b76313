namespace ComplianceAsCode.Starting;

/// <summary>What a new workspace is to be.</summary>
/// <param name="Organisation">The organisation's name; without one, the manifest asks for it.</param>
/// <param name="Stage">The stage of audit readiness that it begins at, 1 to 5.</param>
/// <param name="AsOf">The day from which the first review of each text is counted.</param>
/// <param name="Folder">The workspace's folder relative to the repository's, with <c>/</c>; empty where they are one.</param>
/// <param name="ToolVersion">The version of the tool that continuous integration installs.</param>
public sealed record StartingOptions(string? Organisation, int Stage, DateOnly AsOf, string Folder, string ToolVersion)
{
    /// <summary>What stands before the workspace's paths for a reader at the repository.</summary>
    internal string Prefix => Folder.Length == 0 ? "" : Folder + "/";
}
