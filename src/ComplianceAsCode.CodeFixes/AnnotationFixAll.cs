using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Fix All for missing annotations: file by file, but for registrations of new models, whose ids must differ between files.</summary>
internal sealed class AnnotationFixAll : FixAllProvider
{
    private static readonly FixAllProvider FileByFile = Create(async (context, document, diagnostics) =>
        await MissingAnnotationFix.Apply(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    public static AnnotationFixAll Instance { get; } = new();

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => FileByFile.GetSupportedFixAllScopes();

    public override Task<CodeAction?> GetFixAsync(FixAllContext context) => ModelRegistration.IsKey(context.CodeActionEquivalenceKey)
        ? Task.FromResult<CodeAction?>(new ModelRegistration("Register these models", context.Solution, cancellation => Diagnosed(context, cancellation)))
        : FileByFile.GetFixAsync(context);

    private static async Task<IReadOnlyList<DiagnosedFile>> Diagnosed(FixAllContext context, CancellationToken cancellation)
    {
        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        var documents = context.Scope == FixAllScope.Document ? [context.Document!] : projects.SelectMany(project => project.Documents);
        var files = new List<DiagnosedFile>();
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (!diagnostics.IsEmpty) files.Add(new(document, diagnostics));
        }
        return files;
    }
}
