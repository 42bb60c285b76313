namespace ComplianceAsCode.Syntax;

/// <summary>Limits of what is read: documents are hostile input.</summary>
public static class Limits
{
    /// <summary>Largest document, in bytes: 4 MiB.</summary>
    public const int FileSize = 4 * 1024 * 1024;

    /// <summary>Deepest nesting of YAML collections and of Markdown blocks.</summary>
    public const int Nesting = 64;

    /// <summary>Most aliases in a document.</summary>
    public const int Aliases = 1_000;

    /// <summary>Most nodes of a document after its aliases are expanded.</summary>
    public const int Nodes = 100_000;
}
