namespace ComplianceAsCode.Packages.Tests;

/// <summary>The manifest owns severities; for rules on code an editor configuration may say otherwise.</summary>
public sealed class Severities(PackedFeed feed)
{
    private const string Model = "[assembly: ComplianceAsCode.AiSystem(\"SYS-unknown\")]";

    [Theory]
    [InlineData("error", 1, "error CAC6010")]
    [InlineData("warning", 0, "warning CAC6010")]
    [InlineData("off", 0)]
    public void The_manifest_sets_those_of_rules_on_code(string severity, int exitCode, params string[] said)
    {
        using var solution = new Solution(feed).WithDocuments().WithSeverity("CAC6010", severity).Library("App").Write("App/Model.cs", Model);
        solution.Dotnet("build", "App").Says(exitCode, said);
    }

    [Fact]
    public void An_editor_configuration_beats_it()
    {
        using var solution = new Solution(feed).WithDocuments().WithSeverity("CAC6010", "error").Library("App").Write("App/Model.cs", Model)
            .Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.CAC6010.severity = warning\n");
        solution.Dotnet("build", "App").Says(0, "warning CAC6010");
    }

    [Fact]
    public void A_project_does_not_silence_documents_or_sharpen_them()
    {
        using var solution = new Solution(feed).WithDocuments().AddUnapprovedPolicy()
            .Library("App", $"<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>{Documents.Unapproved}</NoWarn>");
        solution.Dotnet("build", "App").Says(0, $"warning {Documents.Unapproved}");
        solution.Dotnet("build", "App", "--no-restore", "-p:TreatWarningsAsErrors=true").Says(0, $"warning {Documents.Unapproved}");
    }
}
