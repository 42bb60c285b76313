using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>Reads <c>allowed_signers</c>, which says whose key signs for whom, from when to when (ssh-keygen(1)).</summary>
public static class AllowedSignersFile
{
    /// <summary>The file's name, beside the manifest.</summary>
    public const string Name = "allowed_signers";

    /// <summary>The file; <see langword="null"/> where there is none that can be read.</summary>
    internal static SourceFile? Read(FileSource files)
    {
        var (state, full) = files.Resolve("", Name);
        try
        {
            return state == FileState.Present && files.Read(full, Limits.FileSize) is { } bytes ? SourceFile.Decode(Name, bytes) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
