using System.Text;

namespace ComplianceAsCode.Text;

/// <summary>Writes whole files: to a temporary file beside the target, then by rename, so that a reader sees the old text or the new one.</summary>
public static class AtomicFile
{
    /// <summary>Writes UTF-8 without byte order mark; a file that already has this text is left alone, its time stamp too.</summary>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">The folder or file cannot be written.</exception>
    public static bool WriteIfChanged(string path, string text)
    {
        return WriteIfChanged(path, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The same for bytes.</summary>
    /// <returns>Whether the file was written.</returns>
    /// <exception cref="IOException">The folder or file cannot be written.</exception>
    public static bool WriteIfChanged(string path, byte[] bytes)
    {
        if (File.Exists(path) && new FileInfo(path).Length == bytes.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return false;
        Write(path, bytes, overwrite: true);
        return true;
    }

    /// <summary>Writes a file that is not there yet, as UTF-8 without byte order mark.</summary>
    /// <exception cref="IOException">Something is there already, or the folder or file cannot be written.</exception>
    public static void Create(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text), overwrite: false);

    private static void Write(string path, byte[] bytes, bool overwrite)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            File.WriteAllBytes(temporary, bytes);
            // Who may read the file is no business of a new text.
            if (overwrite && !OperatingSystem.IsWindows() && File.Exists(path)) File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
            File.Move(temporary, path, overwrite);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
