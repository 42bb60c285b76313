namespace ComplianceAsCode.Workspaces;

/// <summary>Opens files. One of no length is not opened: a named pipe has none either, and reading it would wait for ever.</summary>
public static class FileBytes
{
    /// <summary>A file's bytes.</summary>
    public static byte[] Read(string full) => IsEmpty(full) ? [] : File.ReadAllBytes(full);

    /// <summary>A file's bytes; <see langword="null"/> where there are more than a limit.</summary>
    public static byte[]? ReadUpTo(string full, int limit) => new FileInfo(full).Length > limit ? null : Read(full);

    /// <summary>A file's bytes as a stream.</summary>
    public static Stream Open(string full) => IsEmpty(full) ? Stream.Null : File.OpenRead(full);

    private static bool IsEmpty(string full) => new FileInfo(full).Length == 0;
}
