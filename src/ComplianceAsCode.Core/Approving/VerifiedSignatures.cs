using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Approving;

/// <summary>
/// Signatures that held before, so that a build does not verify them again. Each is a file named by the digest of all that decides: the statement, the
/// signature, the principal and <c>allowed_signers</c>. The folder is one of the user's own, never one of the repository, which a pull request could fill;
/// and continuous integration gives none, so that nothing but the verification speaks there.
/// </summary>
/// <param name="folder">The folder; <see langword="null"/> where each signature is verified anew.</param>
internal sealed class VerifiedSignatures(string? folder)
{
    public static string NameOf(byte[] statement, string signature, string principal, string allowedSigners) =>
        string.Join('\n', Digest.Of(statement), Digest.Of(Encoding.UTF8.GetBytes(signature)), Digest.Of(Encoding.UTF8.GetBytes(principal)), Digest.Of(Encoding.UTF8.GetBytes(allowedSigners)));

    public bool Has(string content)
    {
        try
        {
            return folder is not null && File.Exists(PathOf(content)) && File.ReadAllText(PathOf(content)) == content;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    public void Add(string content)
    {
        try
        {
            if (folder is not null) AtomicFile.WriteIfChanged(PathOf(content), content);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is verified again next time.
        }
    }

    private string PathOf(string content) => Path.Join(folder, Digest.Of(Encoding.UTF8.GetBytes(content))["sha256:".Length..]);
}
