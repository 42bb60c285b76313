using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Text;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace ComplianceAsCode.Build;

/// <summary>Logs diagnostics in MSBuild's canonical form, so that consoles, editors and build servers lead to the place.</summary>
internal sealed class DiagnosticLog(TaskLoggingHelper log, string root)
{
    public void Write(Diagnostic diagnostic)
    {
        var (id, link) = (diagnostic.Rule.Id, diagnostic.Rule.HelpLink);
        var file = Path.GetFullPath(Path.Join(root, diagnostic.Location.Path));
        var (line, column, endLine, endColumn) = diagnostic.Location.Range;
        var message = Text(diagnostic);
        switch (diagnostic.Severity)
        {
            case Severity.Error:
                log.LogError(null, id, null, link, file, line, column, endLine, endColumn, message);
                break;
            case Severity.Warning:
                log.LogWarning(null, id, null, link, file, line, column, endLine, endColumn, message);
                break;
            case Severity.Info:
                log.LogMessage(null, id, null, file, line, column, endLine, endColumn, MessageImportance.Normal, message);
                break;
        }
    }

    private static string Text(Diagnostic diagnostic) => TerminalText.OfMessage(diagnostic.FullMessage)
        + string.Concat(diagnostic.Related.Select(r => $" (see {TerminalText.Escape(Place(r.Location))}: {TerminalText.Escape(r.Message)})"));

    private static string Place(Location location) => FormattableString.Invariant($"{location.Path}({location.Range.Line},{location.Range.Column})");
}
