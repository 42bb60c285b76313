namespace ComplianceAsCode.Packages.Tests;

/// <summary>Annotations are read from types by whoever asks for attributes, so their assembly must be there when a program runs.</summary>
public sealed class AnnotationsAtRunTime(PackedFeed feed)
{
    private const string Model = "[ComplianceAsCode.KnownLimitation(\"Not validated for applicants under 21.\")] public class Model;";
    private const string Program = "System.Console.WriteLine(typeof(Model).GetCustomAttributes(false)[0].GetType().Name);";

    [Fact]
    public void A_program_finds_those_of_a_library_that_references_the_package()
    {
        using var solution = new Solution(feed).WithDocuments().Library("Lib").Write("Lib/Model.cs", Model)
            .Write("App/App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType></PropertyGroup>
                  <ItemGroup><ProjectReference Include="../Lib/Lib.csproj" /></ItemGroup>
                </Project>
                """)
            .Write("App/Program.cs", Program);
        solution.Dotnet("build", "App").Says(0);
        Assert.Contains("KnownLimitationAttribute", solution.Run("App/bin/Debug/net10.0/App.dll"));
    }

    [Fact]
    public void A_program_finds_its_own_with_a_global_package_reference()
    {
        var solution = new Solution(feed) { Reference = "" };
        using (solution)
        {
            solution.WithDocuments().Library("App", "<OutputType>Exe</OutputType>").Write("App/Model.cs", Model).Write("App/Program.cs", Program)
                .Write("Directory.Packages.props", $"""
                    <Project>
                      <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                      <ItemGroup><GlobalPackageReference Include="ComplianceAsCode" Version="{solution.Version}" /></ItemGroup>
                    </Project>
                    """);
            solution.Dotnet("build", "App").Says(0);
            Assert.Contains("KnownLimitationAttribute", solution.Run("App/bin/Debug/net10.0/App.dll"));
        }
    }
}
