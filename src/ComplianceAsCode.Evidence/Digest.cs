using System.Security.Cryptography;

namespace ComplianceAsCode.Evidence;

/// <summary>SHA-256 of a file's bytes as they are, in the form of documents: <c>sha256:</c> and 64 hexadecimal digits.</summary>
internal static class Digest
{
    internal static string OfFile(string path)
    {
        using var sha256 = SHA256.Create();
        using var stream = File.OpenRead(path);
        return "sha256:" + BitConverter.ToString(sha256.ComputeHash(stream)).Replace("-", "").ToLowerInvariant();
    }
}
