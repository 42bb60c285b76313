using System.Text.RegularExpressions;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>Whether a report names something, so that whoever reads it knows what is meant.</summary>
internal static class Mentions
{
    /// <summary>Whether a diagnostic has a word in its message, its fix or a related place: as a whole, for 4.4 is not 4.4.1, nor one test the next.</summary>
    public static bool Has(Diagnostic diagnostic, string word)
    {
        var whole = new Regex($@"(?<![\w.-]){Regex.Escape(word)}(?![\w-]|\.\d)");
        return whole.IsMatch(diagnostic.FullMessage) || diagnostic.Related.Any(r => whole.IsMatch(r.Message));
    }
}
