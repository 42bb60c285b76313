using ComplianceAsCode.Baselines;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>Reads the baseline of a workspace.</summary>
internal static class BaselineFile
{
    /// <summary>The baseline; an empty one where there is no file.</summary>
    public static Baseline Read(FileSource files)
    {
        var (state, full) = files.Resolve("", Baseline.FileName);
        try
        {
            if (state == FileState.Missing) return Baseline.None;
            if (state == FileState.Outside) return Unreadable("it is a symbolic link that leaves the repository", "replace the link by the file");
            if (state != FileState.Present) return Unreadable("it is no file", "remove the folder of this name");
            if (files.Read(full, Limits.FileSize) is not { } bytes) return Unreadable($"it is larger than {Limits.FileSize / 1024 / 1024} MiB", "mend faults until it is smaller");
            return SourceFile.Decode(Baseline.FileName, bytes) is { } source ? Baseline.Read(source) : Unreadable("it is not UTF-8 text", "save it as UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable("it cannot be opened", "see that it may be read");
        }

        static Baseline Unreadable(string reason, string fix) => Baseline.Unreadable(TextRange.Start, reason, fix);
    }
}
