using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Documents;

/// <summary>A file that means to be a document and cannot be read as one.</summary>
public sealed class UnreadDocument
{
    internal UnreadDocument(string path, TextRange range, SyntaxFault fault, Claim claim) => (Path, Range, Fault, Claim) = (path, range, fault, claim);

    /// <summary>Its path, relative to the workspace.</summary>
    public string Path { get; }

    /// <summary>Where the fault is.</summary>
    public TextRange Range { get; }

    /// <summary>Why it cannot be read.</summary>
    public SyntaxFault Fault { get; }

    /// <summary>Its id, as far as it can be seen; empty where not.</summary>
    public string Id => Claim.Id;

    /// <summary>Its kind, as far as it can be seen; empty where not.</summary>
    public string Kind => Claim.Kind;

    internal Claim Claim { get; }
}
