using System.Security.Cryptography;
using System.Text;

namespace ComplianceAsCode.Git;

/// <summary>How a repository names its objects: by SHA-1 in 40 hexadecimal digits, or by SHA-256 in 64.</summary>
public sealed class ObjectFormat
{
    private readonly HashAlgorithmName _algorithm;

    private ObjectFormat(HashAlgorithmName algorithm, int length) => (_algorithm, IdLength) = (algorithm, length);

    /// <summary>That of most repositories.</summary>
    public static ObjectFormat Sha1 { get; } = new(HashAlgorithmName.SHA1, 40);

    /// <summary>That of repositories made with <c>--object-format=sha256</c>.</summary>
    public static ObjectFormat Sha256 { get; } = new(HashAlgorithmName.SHA256, 64);

    /// <summary>The number of digits of an id.</summary>
    public int IdLength { get; }

    /// <summary>The id that Git gives to a file's bytes as they are. No filter is applied: filters are programs.</summary>
    public string BlobId(ReadOnlySpan<byte> bytes)
    {
        using var hash = Begin(bytes.Length);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The same for bytes that are read in pieces.</summary>
    public string BlobId(Stream stream, long length)
    {
        using var hash = Begin(length);
        var buffer = new byte[128 * 1024];
        while (stream.Read(buffer) is > 0 and var read) hash.AppendData(buffer, 0, read);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The digest of bytes that are read in pieces, as documents write it, and their id.</summary>
    internal (string Digest, string BlobId) DigestAndBlobId(Stream stream, long length)
    {
        using var id = Begin(length);
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[128 * 1024];
        while (stream.Read(buffer) is > 0 and var read)
        {
            id.AppendData(buffer, 0, read);
            digest.AppendData(buffer, 0, read);
        }
        return ("sha256:" + Convert.ToHexStringLower(digest.GetHashAndReset()), Convert.ToHexStringLower(id.GetHashAndReset()));
    }

    private IncrementalHash Begin(long length)
    {
        var hash = IncrementalHash.CreateHash(_algorithm);
        hash.AppendData(Encoding.ASCII.GetBytes(FormattableString.Invariant($"blob {length}\0")));
        return hash;
    }
}
