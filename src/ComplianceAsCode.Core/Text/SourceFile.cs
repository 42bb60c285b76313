using System.Text;

namespace ComplianceAsCode.Text;

/// <summary>A file of the workspace as read: its path, decoded text, line map and the digest that an approval names.</summary>
/// <param name="Path">Path relative to the workspace, with <c>/</c>.</param>
/// <param name="Text">The decoded text without byte order mark; empty where the file is not UTF-8.</param>
/// <param name="ContentDigest">See <see cref="Digest.OfContent"/>.</param>
/// <param name="Lines">Line and column of offsets in <paramref name="Text"/>.</param>
public sealed record SourceFile(string Path, string Text, string ContentDigest, LineMap Lines)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes bytes as UTF-8, with or without byte order mark.</summary>
    /// <returns>The file, or <see langword="null"/> where the bytes are not UTF-8 text (a NUL is none either).</returns>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes)
    {
        var content = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        if (content.Contains((byte)0)) return null;
        try
        {
            var text = Strict.GetString(content);
            return new(path, text, Digest.OfContent(bytes), new LineMap(text));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The place of a span of this file.</summary>
    public Location At(TextSpan span) => new(Path, Lines.RangeOf(span));
}
