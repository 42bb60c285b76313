using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Revisions;

/// <summary>
/// Git LFS keeps large files elsewhere, and a pointer in their place that gives their digest. A checkout has the file, a revision the pointer: both are
/// the same file to a document that names it.
/// </summary>
internal static class LargeFilePointer
{
    // The specification: at most 1024 bytes, and this line first (git-lfs, docs/spec.md).
    private const int MostLength = 1024;
    private const string First = "version https://git-lfs.github.com/spec/v1\n";
    private const string Digested = "\noid ";

    /// <summary>The digest of a content, or the one that it gives where it is a pointer.</summary>
    public static string DigestOf(Stream stream, long length)
    {
        if (length > MostLength) return Digest.Of(stream);
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return PointedTo(Encoding.UTF8.GetString(bytes)) ?? Digest.Of(bytes);
    }

    private static string? PointedTo(string text)
    {
        if (!text.StartsWith(First, StringComparison.Ordinal) || text.IndexOf(Digested, StringComparison.Ordinal) is not (>= 0 and var at)) return null;
        var oid = text[(at + Digested.Length)..].Split('\n')[0];
        return Digest.IsWellFormed(oid) ? oid : null;
    }
}
