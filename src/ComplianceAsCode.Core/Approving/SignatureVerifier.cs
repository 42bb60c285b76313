using System.Globalization;

namespace ComplianceAsCode.Approving;

/// <summary>Verifies signatures against one <c>allowed_signers</c>.</summary>
internal sealed class SignatureVerifier(SshKeygen program, string allowedSigners, VerifiedSignatures verified) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("compliance-signatures-").FullName;
    private int _count;

    /// <summary>What is wrong with a signature; <see langword="null"/> where it holds.</summary>
    /// <param name="statement">What was signed.</param>
    /// <param name="signature">The signature.</param>
    /// <param name="principal">Who is to have signed.</param>
    /// <param name="at">When: the key must have been valid then.</param>
    public string? Problem(byte[] statement, SshSignature signature, string principal, DateTimeOffset at)
    {
        var content = VerifiedSignatures.NameOf(statement, signature.Armoured, principal, allowedSigners);
        if (verified.Has(content)) return null;
        if (!program.IsInstalled) return "it cannot be verified, because the program ssh-keygen is not there";
        var name = Path.Join(_folder, Interlocked.Increment(ref _count).ToString(CultureInfo.InvariantCulture));
        File.WriteAllText(name, signature.Armoured);
        // The file that was read, and not one that may have changed since.
        File.WriteAllText(name + ".signers", allowedSigners);
        var time = at.UtcDateTime.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        var (code, _, error) = program.Run(statement, "-Y", "verify", "-f", name + ".signers", "-I", principal, "-n", ApprovalStatement.Namespace, "-s", name, "-O", $"verify-time={time}");
        if (code != 0) return Reason(statement, signature, principal, at, name, error);
        verified.Add(content);
        return null;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Says why one that was refused was: the refusal stands, whatever is found here.</summary>
    private string Reason(byte[] statement, SshSignature signature, string principal, DateTimeOffset at, string name, string error)
    {
        if (signature.Namespace != ApprovalStatement.Namespace) return $"it was made for '{signature.Namespace}', and not for '{ApprovalStatement.Namespace}'";
        if (program.Run(statement, "-Y", "check-novalidate", "-n", ApprovalStatement.Namespace, "-s", name).Code != 0)
            return "it is over another statement: the document, version, digest, outcome, person, role, time or meeting is not what was signed";
        var when = ApprovalStatement.TimeOf(at);
        if (error.Contains("expired", StringComparison.Ordinal)) return $"the key {signature.Fingerprint} was no longer valid at {when}";
        if (error.Contains("not yet valid", StringComparison.Ordinal)) return $"the key {signature.Fingerprint} was not yet valid at {when}";
        return allowedSigners.Contains(signature.Key, StringComparison.Ordinal)
            ? $"allowed_signers does not let the key {signature.Fingerprint} sign approvals for {principal}"
            : $"the key {signature.Fingerprint} is not in allowed_signers";
    }
}
