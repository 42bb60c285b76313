using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Rules;

namespace ComplianceAsCode.Tests.Documentation;

/// <summary>The presets of severities that the package brings say something about each rule on code that is there.</summary>
public sealed class PresetTests
{
    private const string Order = "Below the manifest's severities (level -1), which are below any .editorconfig.";

    [Fact]
    public void Strict_makes_every_rule_an_error() =>
        Verify("strict", "Every rule on code is an error.", "error", CodeRules.All);

    [Fact]
    public void Gradual_makes_no_rule_an_error_and_leaves_the_others_as_they_are() =>
        Verify("gradual", "No rule on code is an error, so that what is there can be mended bit by bit.", "warning", CodeRules.All.Where(r => r.Severity == Severity.Error));

    private static void Verify(string preset, string what, string severity, IEnumerable<RuleDescriptor> rules) => GeneratedText.VerifyFile(
        $"src/ComplianceAsCode.Build/globalconfigs/{preset}.globalconfig",
        $"# {what} {Order}\nis_global = true\nglobal_level = -10\n" + string.Concat(rules.Select(r => $"dotnet_diagnostic.{r.Id}.severity = {severity}\n")));
}
