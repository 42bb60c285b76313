using System.Text;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Sarif;

/// <summary>
/// Fingerprints that follow a diagnostic when lines above it come or go: made of rule, document and message, and counted
/// where the same is said twice of one document. GitHub's own, <c>primaryLocationLineHash</c>, is left to its upload, which computes it from the file.
/// </summary>
internal sealed class SarifFingerprints
{
    public const string Name = "complianceAsCode/v1";

    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public string Of(Diagnostic diagnostic)
    {
        var identity = Fingerprint.IdentityOf(diagnostic);
        var occurrence = _seen[identity] = _seen.GetValueOrDefault(identity) + 1;
        return Digest.Of(Encoding.UTF8.GetBytes($"{identity}\n{occurrence}"))["sha256:".Length..];
    }
}
