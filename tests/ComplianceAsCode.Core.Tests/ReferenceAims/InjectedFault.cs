namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>One fault put into the reference AIMS, which exactly one rule reports. <c>[|…|]</c> in one of its texts is the place.</summary>
/// <param name="Rule">The rule that reports it.</param>
/// <param name="Edit">What is edited, if anything is.</param>
internal sealed record InjectedFault(string Rule, Edit? Edit = null)
{
    /// <summary>What else has to be edited so that there is this fault and no other.</summary>
    public Edit[] And { get; init; } = [];

    /// <summary>Files that are added.</summary>
    public Excerpt[] Added { get; init; } = [];

    /// <summary>The path of a file that is deleted.</summary>
    public string? Deleted { get; init; }

    /// <summary>The place, where it is not in what was edited or added: text that the file has once, with the mark.</summary>
    public Excerpt? At { get; init; }

    /// <summary>Whether the edited document is approved as it then is.</summary>
    public bool Approved { get; init; }

    /// <summary>Whether the statement of applicability is written anew, and approved as it then is.</summary>
    public bool IsRestated { get; init; }

    /// <summary>Whether the edited file is written in ISO 8859-1, and not in UTF-8.</summary>
    public bool IsLatin1 { get; init; }
}

/// <summary>Text that a file has once is replaced.</summary>
internal sealed record Edit(string Path, string Old, string New);

/// <summary>A file's text, or a stretch of it.</summary>
internal sealed record Excerpt(string Path, string Text);
