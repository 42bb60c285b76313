using System.Text;
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

    private static string Text(Diagnostic diagnostic)
    {
        var text = new StringBuilder(diagnostic.FullMessage);
        foreach (var related in diagnostic.Related)
            text.Append(" (see ").Append(Place(related.Location)).Append(": ").Append(related.Message).Append(')');
        // What a document says is printed on one line: a line of its own could pass for a command to the build server.
        for (var i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029') text[i] = ' ';
        return text.ToString();
    }

    private static string Place(Location location) => FormattableString.Invariant($"{location.Path}({location.Range.Line},{location.Range.Column})");
}
