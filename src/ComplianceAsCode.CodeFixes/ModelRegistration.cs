using ComplianceAsCode.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace ComplianceAsCode.CodeFixes;

/// <summary>
/// Registers types as new models: writes a document for each and names it on the type. The documents are no part of a project, so they are
/// written as files; as documents of the project, an editor would list them in the project file.
/// </summary>
internal sealed class ModelRegistration(string title, Solution solution, Func<CancellationToken, Task<IReadOnlyList<DiagnosedFile>>> files) : CodeAction
{
    private const string Choice = "new";

    public override string Title => title;

    public override string EquivalenceKey => FixKey.Of(RuleIds.AiUseIsRegistered, Choice);

    public static bool IsKey(string? key) => key == FixKey.Of(RuleIds.AiUseIsRegistered, Choice);

    /// <summary>The registration of one type; null where the rule is another one, or where the documents are not known.</summary>
    public static ModelRegistration? For(Document document, Diagnostic diagnostic) =>
        diagnostic.Id == RuleIds.AiUseIsRegistered && ModelDocuments.Of(document.Project) is not null
            ? new("Register as a new model, and write its document", document.Project.Solution,
                _ => Task.FromResult<IReadOnlyList<DiagnosedFile>>([new(document, [diagnostic])]))
            : null;

    protected override async Task<IEnumerable<CodeActionOperation>> ComputeOperationsAsync(CancellationToken cancellationToken)
    {
        var (changed, documents) = await Register(cancellationToken).ConfigureAwait(false);
        return [.. documents.Select(document => new WriteDocument(document)), new ApplyChangesOperation(changed)];
    }

    // Shown as files of a project, because that is what a preview can show; nothing is applied from it.
    protected override async Task<IEnumerable<CodeActionOperation>> ComputePreviewOperationsAsync(CancellationToken cancellationToken)
    {
        var (changed, documents) = await Register(cancellationToken).ConfigureAwait(false);
        foreach (var document in documents)
        {
            var id = DocumentId.CreateNewId(changed.ProjectIds[0]);
            changed = changed.AddAdditionalDocument(id, Path.GetFileName(document.Path), document.Text, filePath: document.Path);
        }
        return [new ApplyChangesOperation(changed)];
    }

    private async Task<(Solution, IReadOnlyList<NewDocument>)> Register(CancellationToken cancellation)
    {
        var changed = solution;
        var written = new List<NewDocument>();
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        // A file that several target frameworks share is annotated once.
        foreach (var file in (await files(cancellation).ConfigureAwait(false)).GroupBy(file => file.Document.FilePath ?? file.Document.Id.ToString()).Select(group => group.First()))
        {
            if (ModelDocuments.Of(file.Document.Project) is not { } documents) continue;
            if (await MissingAnnotationFix.Of(file.Document, cancellation).ConfigureAwait(false) is not { } fix) continue;
            var text = fix.Apply(file.Diagnostics, diagnostic => fix.ChoicesFor(diagnostic).IsEmpty || fix.TypeAt(diagnostic) is not { } type
                ? null
                : new AnnotationChoice(Choice, $"AiModel({Candidates.Quote(IdOf(type, documents))})"));
            foreach (var id in changed.GetDocumentIdsWithFilePath(file.Document.FilePath).Append(file.Document.Id).Distinct())
                changed = changed.WithDocumentText(id, text);
        }
        return (changed, written);

        // A partial type is one model, in however many files it is.
        string IdOf(INamedTypeSymbol type, ModelDocuments documents)
        {
            var name = TypeNames.Full(type);
            if (ids.TryGetValue(name, out var known)) return known;
            var document = documents.New(type, ids.Values);
            written.Add(document);
            ids.Add(name, document.Id);
            return document.Id;
        }
    }
}
