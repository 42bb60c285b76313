namespace ComplianceAsCode.Git;

/// <summary>How a file of the working tree stands to an object.</summary>
internal enum WorkingFileState
{
    /// <summary>It has the same content, but for line ends perhaps.</summary>
    Same,

    /// <summary>It has another content.</summary>
    Different,

    /// <summary>It is not there.</summary>
    Missing,
}

/// <summary>Compares a file of the working tree with an object.</summary>
internal static class WorkingFile
{
    private const int MostText = 16 * 1024 * 1024;

    public static WorkingFileState Compare(string full, TreeEntryKind kind, string id, ObjectFormat format)
    {
        try
        {
            var file = new FileInfo(full);
            if (kind == TreeEntryKind.Link || file.LinkTarget is not null)
                return file.LinkTarget is not { } target ? file.Exists ? WorkingFileState.Different : WorkingFileState.Missing
                    : kind == TreeEntryKind.Link && format.BlobId(System.Text.Encoding.UTF8.GetBytes(target)) == id ? WorkingFileState.Same : WorkingFileState.Different;
            if (!file.Exists) return WorkingFileState.Missing;
            return IsSame(file, id, format) ? WorkingFileState.Same : WorkingFileState.Different;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is not what was committed.
            return WorkingFileState.Different;
        }
    }

    private static bool IsSame(FileInfo file, string id, ObjectFormat format)
    {
        // A named pipe has no length, and reading it would wait for ever.
        if (file.Length == 0) return format.BlobId([]) == id;
        if (file.Length > MostText)
        {
            using var stream = file.OpenRead();
            return format.BlobId(stream, file.Length) == id;
        }
        var bytes = File.ReadAllBytes(file.FullName);
        return format.BlobId(bytes) == id || (bytes.AsSpan().IndexOf("\r\n"u8) >= 0 && format.BlobId(WithLf(bytes)) == id);
    }

    private static byte[] WithLf(byte[] bytes) => [.. bytes.Where((b, i) => b != '\r' || i + 1 == bytes.Length || bytes[i + 1] != '\n')];
}
