using System.Text;

namespace ComplianceAsCode.Git;

/// <summary>Reads texts that end with NUL, as Git writes names with <c>-z</c>: whatever else is in a name, a quote or a line end, is part of it.</summary>
internal sealed class NulReader(Stream stream)
{
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;

    /// <summary>The next text, decoded as UTF-8; <see langword="null"/> at the end.</summary>
    public string? Next()
    {
        MemoryStream? pending = null;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var nul = rest.IndexOf((byte)0);
            if (nul >= 0)
            {
                _start += nul + 1;
                if (pending is null) return Encoding.UTF8.GetString(rest[..nul]);
                pending.Write(rest[..nul]);
                return Encoding.UTF8.GetString(pending.GetBuffer(), 0, (int)pending.Length);
            }
            if (rest.Length > 0) (pending ??= new()).Write(rest);
            (_start, _end) = (0, stream.Read(_buffer));
            if (_end == 0) return pending is null ? null : Encoding.UTF8.GetString(pending.GetBuffer(), 0, (int)pending.Length);
        }
    }
}
