namespace ComplianceAsCode.Syntax;

/// <summary>Limits of what is read: documents are hostile input.</summary>
public static class Limits
{
    /// <summary>Largest document, in bytes: 4 MiB.</summary>
    public const int FileSize = 4 * 1024 * 1024;

    /// <summary>Longest path, in UTF-16 code units; no file system has longer ones.</summary>
    public const int PathLength = 4_096;

    /// <summary>Deepest nesting of YAML collections and of Markdown blocks.</summary>
    public const int Nesting = 64;

    /// <summary>Most opening brackets in one paragraph of Markdown: what it takes to pair them grows with their square.</summary>
    public const int Brackets = 5_000;

    /// <summary>Most aliases in a file.</summary>
    public const int Aliases = 1_000;

    /// <summary>Most nodes of a file after its aliases are expanded.</summary>
    public const int Nodes = 100_000;
}
