using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>A project in an editor, once for each of its target frameworks, to which fixes are applied as an editor and as <c>dotnet format</c> apply them.</summary>
internal sealed class EditorProject : IDisposable
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private readonly AdhocWorkspace workspace = new();

    public EditorProject(string indexPath, string index, params string[] frameworks)
    {
        foreach (var framework in frameworks.DefaultIfEmpty("net10.0"))
        {
            var id = ProjectId.CreateNewId();
            var solution = workspace.CurrentSolution
                .AddProject(ProjectInfo.Create(id, VersionStamp.Default, $"App({framework})", "App", LanguageNames.CSharp, filePath: "/app/App.csproj",
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    parseOptions: new CSharpParseOptions(LanguageVersion.CSharp14, preprocessorSymbols: [framework.Replace('.', '_').ToUpperInvariant()])))
                .AddMetadataReferences(id, [.. TestReferences.Framework, TestReferences.ModelApis, TestReferences.Annotations])
                .AddAdditionalDocument(DocumentId.CreateNewId(id), "compliance.index", index, filePath: indexPath)
                .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig",
                    SourceText.From("root = true\n[*.index]\nbuild_metadata.AdditionalFiles.ComplianceIndex = true\n"), filePath: "/.editorconfig");
            Assert.True(workspace.TryApplyChanges(solution));
        }
    }

    public EditorProject With(string path, string text)
    {
        var solution = workspace.CurrentSolution;
        foreach (var project in solution.ProjectIds) solution = solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(path), text, filePath: path);
        Assert.True(workspace.TryApplyChanges(solution));
        return this;
    }

    /// <summary>Adds an editor configuration for all files.</summary>
    public EditorProject Configure(string text)
    {
        var solution = workspace.CurrentSolution;
        foreach (var project in solution.ProjectIds)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".editorconfig", SourceText.From(text), filePath: "/app/.editorconfig");
        Assert.True(workspace.TryApplyChanges(solution));
        return this;
    }

    /// <summary>The text of a file, which all target frameworks must agree about.</summary>
    public string TextOf(string path) => Assert.Single(workspace.CurrentSolution.GetDocumentIdsWithFilePath(path)
        .Select(id => workspace.CurrentSolution.GetDocument(id)!.GetTextAsync(Cancellation).Result.ToString()).Distinct());

    /// <summary>Takes the action of this title at the first diagnostic.</summary>
    public async Task Take(DiagnosticAnalyzer rule, CodeFixProvider fix, string title)
    {
        var (document, diagnostic) = await First(rule);
        await Apply(Flat(await Offered(fix, document, diagnostic)).Single(action => action.Title.StartsWith(title, StringComparison.Ordinal)));
    }

    /// <summary>Takes Fix All in the solution for the action of this title at the first diagnostic.</summary>
    public async Task TakeAll(DiagnosticAnalyzer rule, CodeFixProvider fix, string title)
    {
        var (document, diagnostic) = await First(rule);
        await ApplyAll(rule, fix, document, Flat(await Offered(fix, document, diagnostic)).Single(action => action.Title.StartsWith(title, StringComparison.Ordinal)).EquivalenceKey);
    }

    /// <summary>Does what <c>dotnet format</c> does: Fix All in the solution for the first action, if there is one.</summary>
    public async Task Format(DiagnosticAnalyzer rule, CodeFixProvider fix)
    {
        var (document, diagnostic) = await First(rule);
        await ApplyAll(rule, fix, document, (await Offered(fix, document, diagnostic)).FirstOrDefault()?.EquivalenceKey);
    }

    /// <summary>The files that the preview of an action shows beside those of the project.</summary>
    public async Task<IEnumerable<(string Path, string Text)>> PreviewedFiles(DiagnosticAnalyzer rule, CodeFixProvider fix, string title)
    {
        var (document, diagnostic) = await First(rule);
        var action = Flat(await Offered(fix, document, diagnostic)).Single(action => action.Title.StartsWith(title, StringComparison.Ordinal));
        var shown = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetPreviewOperationsAsync(Cancellation))).ChangedSolution;
        return shown.GetChanges(workspace.CurrentSolution).GetProjectChanges().SelectMany(changes => changes.GetAddedAdditionalDocuments())
            .Select(id => shown.GetAdditionalDocument(id)!).Select(added => (added.FilePath!, added.GetTextAsync(Cancellation).Result.ToString()));
    }

    public void Dispose() => workspace.Dispose();

    private async Task<(Document, Diagnostic)> First(DiagnosticAnalyzer rule)
    {
        foreach (var project in workspace.CurrentSolution.Projects)
            if ((await Diagnosed.In(project, rule, Cancellation)).FirstOrDefault() is { } diagnostic) return (project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic);
        throw new InvalidOperationException("The rule has nothing to say.");
    }

    private static async Task<IReadOnlyList<CodeAction>> Offered(CodeFixProvider fix, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new(document, diagnostic, (action, _) => actions.Add(action), Cancellation));
        return actions;
    }

    private static IEnumerable<CodeAction> Flat(IEnumerable<CodeAction> actions) =>
        actions.SelectMany(action => action.NestedActions.IsEmpty ? [action] : Flat(action.NestedActions));

    private async Task ApplyAll(DiagnosticAnalyzer rule, CodeFixProvider fix, Document document, string? key)
    {
        var context = new FixAllContext(document, fix, FixAllScope.Solution, key!, rule.SupportedDiagnostics.Select(rule => rule.Id), new Diagnosed(rule), Cancellation);
        if (await fix.GetFixAllProvider()!.GetFixAsync(context) is { } all) await Apply(all);
    }

    private async Task Apply(CodeAction action)
    {
        foreach (var operation in await action.GetOperationsAsync(Cancellation)) operation.Apply(workspace, Cancellation);
    }
}
