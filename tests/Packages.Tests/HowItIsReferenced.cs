namespace ComplianceAsCode.Packages.Tests;

/// <summary>Each way in which a repository can name the package brings annotations, analyzers and check.</summary>
public sealed class HowItIsReferenced(PackedFeed feed)
{
    private const string Model = "[ComplianceAsCode.AiModel(\"MDL-unknown\")] public class Model;";

    [Fact]
    public void By_a_reference_with_its_version() => Works(new Solution(feed));

    [Fact]
    public void By_central_package_management()
    {
        var solution = new Solution(feed) { Reference = "<PackageReference Include=\"ComplianceAsCode\" />" };
        Works(solution.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><PackageVersion Include="ComplianceAsCode" Version="{solution.Version}" /></ItemGroup>
            </Project>
            """));
    }

    [Fact]
    public void By_a_global_package_reference()
    {
        var solution = new Solution(feed) { Reference = "" };
        Works(solution.Write("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="ComplianceAsCode" Version="{solution.Version}" /></ItemGroup>
            </Project>
            """));
    }

    [Fact]
    public void With_artifacts_output() => Works(new Solution(feed).Write("Directory.Build.props", "<Project><PropertyGroup><UseArtifactsOutput>true</UseArtifactsOutput></PropertyGroup></Project>"));

    [Fact]
    public void In_a_folder_with_spaces_umlauts_and_signs() => Works(new Solution(feed, "100% über uns; it's (neu) & #1"));

    private static void Works(Solution solution)
    {
        using (solution)
        {
            solution.WithDocuments().Break().Library("App", "<AiSystem>SYS-unknown</AiSystem>").Write("App/Model.cs", Model);
            var run = solution.Dotnet("build", "App");
            Assert.Equal(1, run.ExitCode);
            Assert.Single(run.Diagnostics, Documents.Fault);
            Assert.Contains("No model has the id 'MDL-unknown'", run.Output);
            Assert.Contains("No ai-system has the id 'SYS-unknown'", run.Output);
        }
    }
}
