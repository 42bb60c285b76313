using ComplianceAsCode.Text;

namespace ComplianceAsCode.Syntax;

/// <summary>Why a file could not be read as a document.</summary>
public enum SyntaxFaultKind
{
    /// <summary>The bytes cannot be read or are not UTF-8 text.</summary>
    Unreadable,

    /// <summary>The YAML does not parse.</summary>
    InvalidYaml,

    /// <summary>The front matter has no closing fence.</summary>
    UnclosedFrontMatter,

    /// <summary>The file is larger, deeper or more entangled than the limits allow.</summary>
    LimitExceeded,

    /// <summary>The file is a link that leaves the workspace.</summary>
    LeavesWorkspace,
}

/// <summary>A fault that keeps a file from being read as a document.</summary>
/// <param name="Kind">What went wrong.</param>
/// <param name="Span">Where, in the file's text.</param>
/// <param name="Message">What is wrong, in a clause without full stop.</param>
public sealed record SyntaxFault(SyntaxFaultKind Kind, TextSpan Span, string Message)
{
    /// <summary>What to do about it, where that is more than what is done about its kind.</summary>
    public string? Fix { get; init; }
}
