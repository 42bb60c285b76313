using ComplianceAsCode.Output.Index;

namespace ComplianceAsCode.Build.Tests;

/// <summary>The analyzer configuration that carries the manifest's severities to the compiler.</summary>
public sealed class AnalyzerSeveritiesTests
{
    private const string Head = "is_global = true\nglobal_level = -1\n";

    [Fact]
    public void Without_severities_it_says_nothing() => Assert.Equal(Head, Of(""));

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("info", "suggestion")]
    [InlineData("off", "none")]
    public void A_rule_on_code_has_the_severity_that_the_compiler_knows(string manifest, string compiler) =>
        Assert.Equal($"{Head}dotnet_diagnostic.CAC6008.severity = {compiler}\n", Of($"rules: {{ CAC6008: {manifest} }}"));

    [Fact]
    public void Rules_on_documents_are_not_the_compilers_business() => Assert.Equal(Head, Of("rules: { CAC3102: warning }"));

    [Fact]
    public void A_rule_that_is_no_id_is_not_passed_on() => Assert.Equal(Head, Of("rules: { \"CAC6001 = error\\nroot\": warning }"));

    [Fact]
    public void Rules_are_sorted() =>
        Assert.Equal($"{Head}dotnet_diagnostic.CAC6001.severity = error\ndotnet_diagnostic.CAC6008.severity = none\n", Of("rules: { CAC6008: off, CAC6001: error }"));

    private static string Of(string rules)
    {
        using var workspace = new Workspace().AddToManifest(rules);
        return AnalyzerSeverities.Write(workspace.Check().Context!.Manifest);
    }
}
