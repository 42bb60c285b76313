using System.Text;
using ComplianceAsCode.Rules;

namespace ComplianceAsCode.Output.Index;

/// <summary>
/// The index: what code is held to, compiled from the documents for the analyzers. A changed index compiles every project
/// again, so it holds only what a rule for code or its code fix reads, and no date.
/// </summary>
public static class CodeIndex
{
    /// <summary>The first line: format and version.</summary>
    public const string Header = "compliance-index 1";

    /// <summary>
    /// Writes the index: LF line ends, one record a line, fields separated by tabs, lines sorted ordinally. A record is
    /// <c>kind⇥id⇥path⇥line⇥key=value⇥…</c>; a list repeats its key; tab, line feed, carriage return and backslash are escaped.
    /// </summary>
    /// <param name="context">The register, and the day as of which roles are held and evidence is fresh.</param>
    public static string Write(CheckContext context)
    {
        var text = new StringBuilder(Header).Append('\n');
        var records = DocumentRecords.Of(context).Concat(ModelRecords.Of(context)).Concat(ManifestRecords.Of(context.Manifest)).Concat(TemplateRecords.All);
        foreach (var line in records.Select(r => r.ToString()).Order(StringComparer.Ordinal)) text.Append(line).Append('\n');
        return text.ToString();
    }
}
