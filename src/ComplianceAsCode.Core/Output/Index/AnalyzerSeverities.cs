using System.Text;
using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Output.Index;

/// <summary>The severities that the manifest sets for rules on code, as a global analyzer configuration for the compiler.</summary>
public static class AnalyzerSeverities
{
    // Below level 0, which a user's own global configuration has, so that this one yields to it and to any .editorconfig.
    private const string Head = "is_global = true\nglobal_level = -1\n";

    /// <summary>Writes the configuration, LF line ends, rules sorted by id.</summary>
    /// <param name="manifest">The manifest whose <c>rules</c> are taken.</param>
    public static string Write(Manifest manifest)
    {
        var text = new StringBuilder(Head);
        foreach (var (rule, severity) in manifest.Rules.DistinctBy(r => r.Rule.Value).OrderBy(r => r.Rule.Value, StringComparer.Ordinal))
            if (IsCodeRule(rule.Value)) text.Append("dotnet_diagnostic.").Append(rule.Value).Append(".severity = ").Append(Word(severity.Value)).Append('\n');
        return text.ToString();
    }

    private static bool IsCodeRule(string id) =>
        id.Length == 7 && id.StartsWith("CAC6", StringComparison.Ordinal) && id.AsSpan(4).IndexOfAnyExceptInRange('0', '9') < 0;

    private static string Word(string severity) => severity switch
    {
        "error" => "error",
        "warning" => "warning",
        "info" => "suggestion",
        _ => "none",
    };
}
