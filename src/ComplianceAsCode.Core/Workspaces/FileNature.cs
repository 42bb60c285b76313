namespace ComplianceAsCode.Workspaces;

/// <summary>What a file turned out to be.</summary>
internal enum FileNature
{
    Document,
    MarkdownWithoutFrontMatter,
    OtherYaml,
    NotText,
    Link,
}
