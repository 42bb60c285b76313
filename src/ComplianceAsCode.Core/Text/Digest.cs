using System.Buffers;
using System.Security.Cryptography;

namespace ComplianceAsCode.Text;

/// <summary>SHA-256 digests in the form that documents use: <c>sha256:</c> and 64 lower-case hexadecimal digits.</summary>
public static class Digest
{
    private const string Prefix = "sha256:";

    /// <summary>The digest of bytes as they are.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Prefix + Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>The digest of a file's bytes as they are, read in pieces.</summary>
    public static string Of(Stream stream) => Prefix + Convert.ToHexStringLower(SHA256.HashData(stream));

    /// <summary>
    /// The digest that is approved: over the bytes with a leading UTF-8 byte order mark removed and CRLF turned to LF, so that
    /// the same text has one digest whatever the checkout does to its line ends.
    /// </summary>
    public static string OfContent(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.IndexOf("\r\n"u8) < 0) return Of(bytes);
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '\r' && i + 1 < bytes.Length && bytes[i + 1] == '\n') continue;
            buffer[length++] = bytes[i];
        }
        var digest = Of(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return digest;
    }

    /// <summary>Whether a text has the form of a digest.</summary>
    public static bool IsWellFormed(string text) =>
        text.Length == Prefix.Length + 64 && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.AsSpan(Prefix.Length).IndexOfAnyExcept("0123456789abcdef") < 0;
}
