namespace ComplianceAsCode.Workspaces;

/// <summary>What was looked at: a result without its population proves nothing.</summary>
/// <param name="Kinds">Documents by kind, sorted by name.</param>
/// <param name="Unread">Files that mean to be documents and cannot be read.</param>
/// <param name="MarkdownWithoutFrontMatter">Markdown files that are no documents.</param>
/// <param name="OtherYaml">YAML files that are none of ours.</param>
/// <param name="NotText">Matching files that are no text and do not claim to be documents.</param>
/// <param name="Links">Symbolic links to files and folders of the workspace or to folders elsewhere, which are not followed.</param>
/// <param name="NestedWorkspaces">Folders with an <c>aims.yaml</c> of their own, which are workspaces of their own.</param>
public sealed record Population(IReadOnlyList<(string Kind, int Count)> Kinds, int Unread, int MarkdownWithoutFrontMatter, int OtherYaml, int NotText, int Links, int NestedWorkspaces)
{
    /// <summary>The number of documents.</summary>
    public int Documents => Kinds.Sum(k => k.Count);
}
