using System.Globalization;
using System.Text;

namespace ComplianceAsCode.Git;

/// <summary>Reads objects by their id, through one process for all. It may be asked by several threads; they are answered one after the other.</summary>
public sealed class ObjectReader : IDisposable
{
    private readonly GitProcess _git;
    private readonly ObjectFormat _format;
    private readonly BufferedStream _out;
    private readonly Lock _lock = new();

    internal ObjectReader(GitProcess git, ObjectFormat format) => (_git, _format, _out) = (git, format, new(git.Out, 64 * 1024));

    /// <summary>An object's bytes, or its first ones.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="limit">How many bytes are wanted at most; the others are passed over.</param>
    /// <returns>The bytes, and how many there are altogether.</returns>
    /// <exception cref="GitException">There is no such object, or Git failed.</exception>
    public (byte[] Bytes, long Length) Read(string id, int limit)
    {
        byte[] bytes = [];
        var length = Read(id, (stream, size) =>
        {
            bytes = new byte[Math.Min(size, limit)];
            stream.ReadExactly(bytes);
        });
        return (bytes, length);
    }

    /// <summary>Reads an object of any size in pieces.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="read">Is given a stream that ends with the object, and its length.</param>
    /// <returns>Its length in bytes.</returns>
    /// <exception cref="GitException">There is no such object, or Git failed.</exception>
    public long Read(string id, Action<Stream, long> read)
    {
        if (id.Length != _format.IdLength || !id.All(char.IsAsciiHexDigitLower)) throw new ArgumentException("no object has this id", nameof(id));
        lock (_lock)
        {
            try
            {
                _git.In.Write(Encoding.ASCII.GetBytes(id + "\n"));
                _git.In.Flush();
                // "id type size", or "id missing".
                var header = ReadLine().Split(' ');
                if (header.Length != 3) throw new GitException(GitFaults.MissingObject);
                var size = long.Parse(header[2], NumberStyles.None, CultureInfo.InvariantCulture);
                // The stream goes to the object's end, whatever its reader takes of it.
                using (var content = new ObjectStream(_out, size)) read(content, size);
                return size;
            }
            catch (IOException)
            {
                throw Ended();
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _git.Dispose();

    private string ReadLine()
    {
        var line = new StringBuilder();
        while (true)
        {
            var next = _out.ReadByte();
            if (next < 0) throw new EndOfStreamException();
            if (next == '\n') return line.ToString();
            line.Append((char)next);
        }
    }

    private GitException Ended()
    {
        var (_, error) = _git.End();
        return new(GitFaults.Of(error));
    }
}
