#pragma warning disable RS1035 // Not for analyzers: this runs when someone takes a code fix, and not in the compiler.
using System.Text;

namespace ComplianceAsCode.CodeFixes;

/// <summary>The only place where code fixes touch the disk.</summary>
internal static class WorkspaceFile
{
    public static bool Exists(string path) => File.Exists(path);

    /// <summary>Writes a new file: whole or not at all, and never over one that is there. UTF-8 without byte order mark.</summary>
    /// <exception cref="IOException">The file is there already, or can't be written.</exception>
    public static void Create(string path, string text)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(temporary, path);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
