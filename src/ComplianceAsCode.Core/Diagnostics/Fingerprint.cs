using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Diagnostics;

/// <summary>What tells a diagnostic from others however lines shift: its rule, the document that it is about, and its message.</summary>
public static class Fingerprint
{
    /// <summary>The document that a diagnostic is about, or the file that it stands in where it is about none.</summary>
    public static string DocumentOf(Diagnostic diagnostic) => diagnostic.Subject.Length > 0 ? diagnostic.Subject : diagnostic.Location.Path;

    /// <summary>The diagnostic's identity as one text. Where the same is said twice of one document, both have the same.</summary>
    public static string IdentityOf(Diagnostic diagnostic) => Identity(diagnostic.Rule.Id, DocumentOf(diagnostic), diagnostic.Message);

    /// <summary>SHA-256 of a diagnostic's identity, as documents write digests.</summary>
    public static string Of(Diagnostic diagnostic) => Of(diagnostic.Rule.Id, DocumentOf(diagnostic), diagnostic.Message);

    /// <summary>SHA-256 of an identity that is given in its parts.</summary>
    public static string Of(string rule, string document, string message) => Digest.Of(Encoding.UTF8.GetBytes(Identity(rule, document, message)));

    private static string Identity(string rule, string document, string message) => $"{rule}\n{document}\n{message}";
}
