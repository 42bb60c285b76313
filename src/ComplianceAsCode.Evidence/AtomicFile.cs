using System.Text;

namespace ComplianceAsCode.Evidence;

/// <summary>Puts a text file in place in one step: a reader sees the old file or the new one, never a part.</summary>
internal static class AtomicFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <returns>Whether the file was written; <see langword="false"/> when it held these very bytes already.</returns>
    internal static bool Write(string path, string text)
    {
        var bytes = Utf8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).SequenceEqual(bytes))
            return false;

        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);

        // A dot-file is no document: a checker that runs at this moment does not read it.
        var temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(temporary, bytes);
            Move(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }

        return true;
    }

    private static void Move(string temporary, string path)
    {
        if (File.Exists(path))
            File.Replace(temporary, path, destinationBackupFileName: null);
        else
            File.Move(temporary, path);
    }
}
