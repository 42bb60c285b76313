using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>A file that several target frameworks compile is one file, and is changed once.</summary>
public sealed class MultiTargetingTests
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task MissingAnnotation_IsAddedOnce(bool all)
    {
        using var project = Project("using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\nclass C;\n");
        await (all ? project.TakeAll(new ModelHasOwner(), new AddAnnotation(), "Add") : project.Take(new ModelHasOwner(), new AddAnnotation(), "Add"));
        Assert.Equal("using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[ModelOwner(\"head-of-risk\")]\nclass C;\n", project.TextOf("/app/c.cs"));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task AssemblyAttribute_IsAddedOnce(bool all)
    {
        using var project = Project("using ComplianceAsCode;\n\n[AiModel(\"MDL-credit-scorer\")]\nclass C;\n");
        await (all ? project.TakeAll(new AssemblyNamesSystem(), new AddAnnotation(), "Add") : project.Take(new AssemblyNamesSystem(), new AddAnnotation(), "Add"));
        Assert.Equal(
            "using ComplianceAsCode;\n\n[assembly: AiSystem(\"SYS-credit-scoring\")]\n\n[AiModel(\"MDL-credit-scorer\")]\nclass C;\n", project.TextOf("/app/c.cs"));
    }

    [Fact]
    public async Task TypeOfOneFrameworkAlone_IsMended()
    {
        using var project = Project("#if NET9_0\n[ComplianceAsCode.AiModel(\"MDL-credit-scoer\")]\nclass C;\n#endif\n");
        await project.TakeAll(new DocumentExists(), new CorrectArgument(), "Write");
        Assert.Equal("#if NET9_0\n[ComplianceAsCode.AiModel(\"MDL-credit-scorer\")]\nclass C;\n#endif\n", project.TextOf("/app/c.cs"));
    }

    private static EditorProject Project(string code) =>
        new EditorProject(TestProject.IndexPath, WorkspaceIndex.Text, "net9.0", "net10.0").With("/app/c.cs", code);
}
