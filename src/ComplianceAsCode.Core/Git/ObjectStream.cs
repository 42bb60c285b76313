namespace ComplianceAsCode.Git;

/// <summary>The bytes of one object within the stream of all. Disposed of, it has passed over what is left of them and the line end behind.</summary>
internal sealed class ObjectStream(Stream all, long length) : Stream
{
    private long _left = length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_left <= 0 || buffer.Length == 0) return 0;
        var read = all.Read(buffer[..(int)Math.Min(buffer.Length, _left)]);
        if (read == 0) throw new EndOfStreamException();
        _left -= read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && _left >= 0)
        {
            CopyTo(Null);
            _left = -1;
            all.ReadByte();
        }
        base.Dispose(disposing);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
