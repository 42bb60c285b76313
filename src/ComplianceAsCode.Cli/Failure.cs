using ComplianceAsCode.Git;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli;

/// <summary>One line for what nobody foresaw: never a stack trace, and the file that was being read where that is known.</summary>
internal static class Failure
{
    private const string Reports = "https://github.com/complianceascode/complianceascode/issues";

    public static string Describe(Exception exception)
    {
        var causes = exception is AggregateException many ? many.Flatten().InnerExceptions : (IReadOnlyList<Exception>)[exception];
        var cause = causes.OfType<ReadingDefectException>().OrderBy(d => d.Path, StringComparer.Ordinal).FirstOrDefault() ?? causes[0];
        return cause switch
        {
            ReadingDefectException defect => $"compliance: internal error while reading {TerminalText.Escape(defect.Path)} ({Named(defect.InnerException!)}); nothing was judged. Please report it, with that file if you may, at {Reports}",
            GitException git => $"compliance: {TerminalText.OfMessage(git.Message)}",
            IOException or UnauthorizedAccessException => $"compliance: {TerminalText.Escape(cause.Message)}",
            _ => $"compliance: internal error ({Named(cause)}); nothing was judged. Please report it at {Reports}",
        };
    }

    private static string Named(Exception exception) => $"{exception.GetType().Name}: {TerminalText.Escape(exception.Message)}";
}
