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

    /// <summary>Most pairs of opening brackets in the paragraphs of a Markdown file: what it takes to pair those of one paragraph grows with their square. It is 2,000 brackets in one paragraph, or 200 in each of a hundred.</summary>
    public const int BracketPairs = 2_000 * 2_000;

    /// <summary>Most aliases in a file.</summary>
    public const int Aliases = 1_000;

    /// <summary>Most nodes of a file after its aliases are expanded.</summary>
    public const int Nodes = 100_000;
}
