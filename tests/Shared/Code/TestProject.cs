using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Testing;

namespace ComplianceAsCode.CodeTests;

/// <summary>Sets a test's project up as the package would.</summary>
internal static class TestProject
{
    public const string IndexPath = "/0/compliance.index";

    public static void SetUp(ProjectState project, string? index, bool annotations = true)
    {
        project.ReferenceAssemblies = References;
        project.AdditionalReferences.AddRange(TestReferences.Framework);
        project.AdditionalReferences.Add(TestReferences.ModelApis);
        project.AdditionalReferences.Add(TestReferences.Logging);
        if (annotations) project.AdditionalReferences.Add(TestReferences.Annotations);
        if (index is null) return;
        project.AdditionalFiles.Add((IndexPath, index));
        project.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.index]\nbuild_metadata.AdditionalFiles.ComplianceIndex = true\n"));
    }

    public static void SetProperty(ProjectState project, string name, string value) =>
        project.AnalyzerConfigFiles.Add(($"/.{name}.globalconfig", $"is_global = true\nbuild_property.{name} = {value}\n"));

    public static Solution WithCurrentLanguage(Solution solution, ProjectId id)
    {
        var options = (CSharpParseOptions)solution.GetProject(id)!.ParseOptions!;
        return solution.WithProjectParseOptions(id, options.WithLanguageVersion(LanguageVersion.CSharp14));
    }

    private static ReferenceAssemblies References { get; } = new("net10.0");
}
