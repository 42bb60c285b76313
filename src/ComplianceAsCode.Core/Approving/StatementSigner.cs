namespace ComplianceAsCode.Approving;

/// <summary>Signs statements with a person's own key.</summary>
public static class StatementSigner
{
    /// <summary>Signs a statement, and sees whether the signature would hold. A key with a passphrase is asked for by OpenSSH itself.</summary>
    /// <param name="program">The program that signs.</param>
    /// <param name="key">The path of the private key; or of the public one, where an agent holds the private.</param>
    /// <param name="statement">What is signed.</param>
    /// <param name="principal">Who signs, as <c>allowed_signers</c> names them.</param>
    /// <param name="at">When.</param>
    /// <param name="allowedSigners">The text of <c>allowed_signers</c>.</param>
    /// <returns>The signature on one line, or why there is none.</returns>
    public static (string? Signature, string? Problem) Sign(SshKeygen program, string key, byte[] statement, string principal, DateTimeOffset at, string allowedSigners)
    {
        if (!program.IsInstalled) return (null, "the program ssh-keygen is not there; install OpenSSH");
        var (code, text, error) = program.Run(statement, "-Y", "sign", "-n", ApprovalStatement.Namespace, "-f", key);
        if (code != 0 || SshSignature.Read(text) is not { } signature) return (null, $"ssh-keygen does not sign: {error.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault() ?? "it gives no reason"}");
        using var verifier = new SignatureVerifier(program, allowedSigners, new(folder: null));
        return verifier.Problem(statement, signature, principal, at) is { } problem ? (null, $"the signature would not hold: {problem}") : (signature.OneLine, null);
    }
}
