namespace ComplianceAsCode.Packages.Tests;

/// <summary>The presets of severities for rules on code, and who wins over them.</summary>
public sealed class Presets(PackedFeed feed)
{
    // CAC6010 is an error by default, CAC6013 a warning.
    private const string Model = "[assembly: ComplianceAsCode.AiSystem(\"SYS-unknown\")] [ComplianceAsCode.Explainability(\"TODO\")] class Thing;";

    [Fact]
    public void Strict_makes_errors_of_warnings_and_gradual_warnings_of_errors()
    {
        using var solution = Using("Strict").Library("Easy", "<ComplianceAnalysisMode>gradual</ComplianceAnalysisMode>").Write("Easy/Model.cs", Model);
        solution.Dotnet("build", "App").Says(1, "error CAC6010", "error CAC6013");
        solution.Dotnet("build", "Easy").Says(0, "warning CAC6010", "warning CAC6013");
    }

    [Fact]
    public void The_manifest_wins_over_a_preset_and_an_editor_configuration_over_both()
    {
        using var solution = Using("strict").WithSeverity("CAC6013", "warning");
        solution.Dotnet("build", "App").Says(1, "error CAC6010", "warning CAC6013");
        solution.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CAC6010.severity = none\ndotnet_diagnostic.CAC6013.severity = suggestion\n");
        solution.Dotnet("build", "App", "--no-restore").Says(0);
    }

    [Fact]
    public void A_preset_that_there_is_not_is_an_error()
    {
        using var solution = Using("lenient");
        Assert.Contains("ComplianceAnalysisMode is 'lenient'; write default, strict or gradual.", solution.Dotnet("build", "App").Says(1).Output);
    }

    private Solution Using(string preset) => new Solution(feed).WithDocuments()
        .Library("App", $"<ComplianceAnalysisMode>{preset}</ComplianceAnalysisMode>").Write("App/Model.cs", Model);
}
