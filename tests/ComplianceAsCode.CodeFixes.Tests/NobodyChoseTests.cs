using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>dotnet format takes the first action that is offered. What is a person's to choose, it must not choose.</summary>
public sealed class NobodyChoseTests
{
    private const string Registered = "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\nclass C;\n";

    [Fact]
    public Task Oversight_IsDecidedByAPerson() => Stays(new ModelHasHumanOversight(), Registered);

    [Fact]
    public Task OneOfSeveralModels_IsDecidedByAPerson() => Stays(new AiUseIsRegistered(), "class C { Microsoft.ML.MLContext context; }\n");

    [Fact]
    public async Task WhatTheDocumentsSay_IsWrittenAlsoWhereAChoiceComesFirst()
    {
        using var project = new EditorProject(TestProject.IndexPath, WorkspaceIndex.Text)
            .With("/app/a.cs", "class A { Microsoft.ML.MLContext context; }\n")
            .With("/app/b.cs", "namespace Lending;\nclass CreditScorer { Microsoft.ML.MLContext context; }\n");
        await project.Format(new AiUseIsRegistered(), new AddAnnotation());
        Assert.Equal("class A { Microsoft.ML.MLContext context; }\n", project.TextOf("/app/a.cs"));
        Assert.Equal(
            "using ComplianceAsCode;\n\nnamespace Lending;\n[AiModel(\"MDL-credit-scorer\", Version = \"2.1.0\")]\nclass CreditScorer { Microsoft.ML.MLContext context; }\n",
            project.TextOf("/app/b.cs"));
    }

    [Fact]
    public async Task WhatCanBeCorrected_IsAlsoWhereNothingIsOfferedFirst()
    {
        using var project = new EditorProject(TestProject.IndexPath, WorkspaceIndex.Text)
            .With("/app/a.cs", "[ComplianceAsCode.AiModel(\"MDL-weather\")]\nclass A;\n")
            .With("/app/b.cs", "[ComplianceAsCode.AiModel(\"MDL-credit-scoer\")]\nclass B;\n");
        await project.Format(new DocumentExists(), new CorrectArgument());
        Assert.Equal("[ComplianceAsCode.AiModel(\"MDL-credit-scorer\")]\nclass B;\n", project.TextOf("/app/b.cs"));
    }

    [Theory]
    [InlineData("human_on_the_loop", "HumanOnTheLoop")]
    [InlineData("HumanInCommand", "HumanInCommand")]
    public async Task Oversight_ThatAnEditorConfigurationDecided_IsWritten(string decided, string mode)
    {
        using var project = new EditorProject(TestProject.IndexPath, WorkspaceIndex.Text).With("/app/c.cs", Registered)
            .Configure($"[*.cs]\ncompliance_oversight_mode = {decided}\n");
        await project.Format(new ModelHasHumanOversight(), new AddAnnotation());
        Assert.Equal(
            $"using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[HumanOversight(OversightMode.{mode}, Procedure = \"POL-human-oversight\")]\nclass C;\n",
            project.TextOf("/app/c.cs"));
    }

    private static async Task Stays(ComplianceAsCode.Analyzers.ComplianceAnalyzer rule, string code)
    {
        using var project = new EditorProject(TestProject.IndexPath, WorkspaceIndex.Text).With("/app/c.cs", code);
        await project.Format(rule, new AddAnnotation());
        Assert.Equal(code, project.TextOf("/app/c.cs"));
    }
}
