using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>Registering a type as a new model writes the model's document and names it on the type.</summary>
public sealed class NewModelTests
{
    private const string Title = "Register as a new model";

    [Fact]
    public async Task Document_IsWhatTheToolWrites()
    {
        using var workspace = new Workspace();
        await Register(workspace, ("/app/p.cs", "namespace Lending;\nclass PriceAdvisor { Microsoft.ML.MLContext context; }\n"));

        var kind = KindSet.Find("model")!;
        var values = new TemplateValues(kind.Shape);
        values.Add("title", "Price advisor");
        values.Add("code", "Lending.PriceAdvisor");
        Assert.Equal(DocumentTemplate.Write(kind, "MDL-price-advisor", values), File.ReadAllText(workspace.PathOf("models/MDL-price-advisor.md")));
    }

    [Fact]
    public async Task Type_NamesTheDocument()
    {
        using var workspace = new Workspace();
        using var project = await Register(workspace, ("/app/p.cs", "namespace Lending;\nclass PriceAdvisor { Microsoft.ML.MLContext context; }\n"));
        Assert.Equal(
            "using ComplianceAsCode;\n\nnamespace Lending;\n[AiModel(\"MDL-price-advisor\")]\nclass PriceAdvisor { Microsoft.ML.MLContext context; }\n", project.TextOf("/app/p.cs"));
    }

    [Fact]
    public async Task Check_AsksForWhatIsToFillInAndForTheSystem()
    {
        using var workspace = new Workspace();
        Assert.Empty(workspace.Diagnostics());
        await Register(workspace, ("/app/p.cs", "class PriceAdvisor { Microsoft.ML.MLContext context; }\n"));
        Assert.All(workspace.Diagnostics(), diagnostic => Assert.Equal("models/MDL-price-advisor.md", diagnostic.Location.Path));
        var orphan = Assert.Single(workspace.Diagnostics(), diagnostic => !diagnostic.FullMessage.Contains("TODO"));
        Assert.Equal("CAC1009", orphan.Rule.Id);
    }

    [Fact]
    public async Task IdThatIsTaken_GetsANumber()
    {
        using var workspace = new Workspace();
        File.WriteAllText(workspace.PathOf("models/MDL-credit-scorer-2.md"), "not read yet");
        using var project = await Register(workspace, ("/app/p.cs", "class CreditScorer { Microsoft.ML.MLContext context; }\n"));
        Assert.Contains("[AiModel(\"MDL-credit-scorer-3\")]", project.TextOf("/app/p.cs"));
        Assert.Equal("not read yet", File.ReadAllText(workspace.PathOf("models/MDL-credit-scorer-2.md")));
    }

    [Theory]
    [InlineData("OCRClient", "MDL-ocr-client")]
    [InlineData("Scorer2", "MDL-scorer2")]
    [InlineData("_Größe", "MDL-gr-e")]
    [InlineData("评分", "MDL-model")]
    public async Task Id_IsMadeOfTheTypesName(string type, string id)
    {
        using var workspace = new Workspace();
        using var project = await Register(workspace, ("/app/p.cs", $"class {type} {{ Microsoft.ML.MLContext context; }}\n"));
        Assert.Contains($"[AiModel(\"{id}\")]", project.TextOf("/app/p.cs"));
        Assert.DoesNotContain(workspace.Diagnostics(), diagnostic => diagnostic.Rule.Id == "CAC0004");
    }

    [Fact]
    public async Task All_AreRegisteredEachByADocument()
    {
        using var workspace = new Workspace();
        using var project = new EditorProject(workspace.IndexPath, workspace.Index, "net9.0", "net10.0")
            .With("/app/a.cs", "namespace A;\nclass Guesser { Microsoft.ML.MLContext context; }\n")
            .With("/app/b.cs", "namespace B;\nclass Guesser { Microsoft.ML.MLContext context; }\nclass Teller { Microsoft.ML.MLContext context; }\n");
        var before = workspace.Files();
        await project.TakeAll(new AiUseIsRegistered(), new AddAnnotation(), Title);

        Assert.Equal(["models/MDL-guesser-2.md", "models/MDL-guesser.md", "models/MDL-teller.md"], workspace.Files().Except(before));
        Assert.Contains("[AiModel(\"MDL-guesser\")]", project.TextOf("/app/a.cs"));
        Assert.Contains("[AiModel(\"MDL-guesser-2\")]\nclass Guesser", project.TextOf("/app/b.cs"));
        Assert.Contains("[AiModel(\"MDL-teller\")]\nclass Teller", project.TextOf("/app/b.cs"));
    }

    [Fact]
    public async Task Preview_ShowsTheDocumentAndWritesNothing()
    {
        using var workspace = new Workspace();
        using var project = new EditorProject(workspace.IndexPath, workspace.Index).With("/app/p.cs", "class PriceAdvisor { Microsoft.ML.MLContext context; }\n");
        var before = workspace.Files();
        var added = Assert.Single(await project.PreviewedFiles(new AiUseIsRegistered(), new AddAnnotation(), Title));
        Assert.Equal(workspace.PathOf("models/MDL-price-advisor.md"), added.Path);
        Assert.Contains("id: MDL-price-advisor\n", added.Text);
        Assert.Equal(before, workspace.Files());
    }

    private static async Task<EditorProject> Register(Workspace workspace, (string Path, string Text) file)
    {
        var project = new EditorProject(workspace.IndexPath, workspace.Index).With(file.Path, file.Text);
        await project.Take(new AiUseIsRegistered(), new AddAnnotation(), Title);
        return project;
    }
}
