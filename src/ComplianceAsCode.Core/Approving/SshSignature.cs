using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ComplianceAsCode.Approving;

/// <summary>A signature as OpenSSH makes it (PROTOCOL.sshsig), as far as a message needs to know it; whether it holds, <c>ssh-keygen</c> says.</summary>
/// <param name="Armoured">Its text as <c>ssh-keygen</c> reads it.</param>
/// <param name="Key">The public key that it names, in base 64, as a line of <c>allowed_signers</c> has it.</param>
/// <param name="Fingerprint">That key's fingerprint, as <c>ssh-keygen -l</c> prints it.</param>
/// <param name="Namespace">What it was made for.</param>
public sealed record SshSignature(string Armoured, string Key, string Fingerprint, string Namespace)
{
    private const string Begin = "-----BEGIN SSH SIGNATURE-----", End = "-----END SSH SIGNATURE-----";
    private const int LineLength = 70;

    /// <summary>Reads a signature: what <c>ssh-keygen</c> writes, or only what stands between its first and last line.</summary>
    /// <returns><see langword="null"/> where it is none.</returns>
    public static SshSignature? Read(string text)
    {
        var inner = text.Replace(Begin, "", StringComparison.Ordinal).Replace(End, "", StringComparison.Ordinal);
        var bytes = new byte[inner.Length];
        if (!Convert.TryFromBase64String(inner, bytes, out var length)) return null;
        var rest = bytes.AsSpan(0, length);
        if (!rest.StartsWith("SSHSIG"u8) || rest.Length < 10 || BinaryPrimitives.ReadUInt32BigEndian(rest[6..]) != 1) return null;
        rest = rest[10..];
        if (Take(ref rest) is not { } key || Take(ref rest) is not { } purpose) return null;
        return new(Armour(Convert.ToBase64String(bytes, 0, length)), Convert.ToBase64String(key), "SHA256:" + Convert.ToBase64String(SHA256.HashData(key)).TrimEnd('='), Encoding.UTF8.GetString(purpose));
    }

    /// <summary>What stands between the first and the last line, as one: how a record keeps it.</summary>
    public string OneLine => Armoured.Replace(Begin, "", StringComparison.Ordinal).Replace(End, "", StringComparison.Ordinal).ReplaceLineEndings("");

    private static byte[]? Take(ref Span<byte> rest)
    {
        if (rest.Length < 4 || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - 4) return null;
        var taken = rest.Slice(4, (int)length).ToArray();
        rest = rest[(4 + (int)length)..];
        return taken;
    }

    private static string Armour(string base64) => $"{Begin}\n{string.Join('\n', base64.Chunk(LineLength).Select(c => new string(c)))}\n{End}\n";
}
