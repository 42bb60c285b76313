using System.Buffers;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Apis;

/// <summary>
/// Finds addresses of models in the text of a file. The text is looked through as characters: a look at each literal's node would cost more,
/// and nearly all files have none.
/// </summary>
internal static class HostFinder
{
    private const string Scheme = "://";
    private const int Chunk = 4096;

    // RFC 1035 section 2.3.4.
    private const int LongestHost = 255;

    /// <summary>Where the hosts of models are, each with its text; a hole of an interpolated string stands for any part of a name.</summary>
    public static List<(TextSpan Place, string Host)> In(SourceText text, ModelHosts hosts)
    {
        var found = new List<(TextSpan, string)>();
        var buffer = ArrayPool<char>.Shared.Rent(Chunk);
        for (var start = 0; start < text.Length - Scheme.Length; start += Chunk - Scheme.Length + 1)
        {
            var length = Math.Min(Chunk, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            for (var at = Array.IndexOf(buffer, ':', 0, length); at >= 0; at = Array.IndexOf(buffer, ':', at + 1, length - at - 1))
                if (at + Scheme.Length <= length && buffer[at + 1] == '/' && buffer[at + 2] == '/')
                    Read(text, start + at + Scheme.Length, hosts, found);
        }
        ArrayPool<char>.Shared.Return(buffer);
        return found;
    }

    private static void Read(SourceText text, int start, ModelHosts hosts, List<(TextSpan, string)> found)
    {
        var host = new StringBuilder();
        var end = start;
        var holes = 0;
        for (; end < text.Length && end - start < LongestHost; end++)
        {
            var character = text[end];
            if (character == '{' && holes++ == 0) host.Append('x');
            if (holes == 0 && !IsOfHost(character)) break;
            if (holes == 0) host.Append(character);
            if (character == '}') holes--;
        }
        if (hosts.Contains(host.ToString())) found.Add((TextSpan.FromBounds(start, end), text.ToString(TextSpan.FromBounds(start, end))));
    }

    private static bool IsOfHost(char character) => char.IsLetterOrDigit(character) || character is '.' or '-' or '_' or ':';
}
