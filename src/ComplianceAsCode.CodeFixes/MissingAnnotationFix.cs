using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.CodeFixes;

/// <summary>The missing annotations of one file, with what is needed to write them.</summary>
internal sealed class MissingAnnotationFix
{
    private readonly CompilationUnitSyntax root;
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly AnalyzerConfigOptions options;
    private readonly CancellationToken cancellation;

    private MissingAnnotationFix(
        CompilationUnitSyntax root, SemanticModel model, SourceText text, ComplianceIndex? index, AnalyzerConfigOptions options, CancellationToken cancellation)
    {
        (this.root, this.model, this.text, Index, this.options, this.cancellation) = (root, model, text, index, options, cancellation);
    }

    /// <summary>What the documents say; absent when the build passes none.</summary>
    public ComplianceIndex? Index { get; }

    public static async Task<MissingAnnotationFix?> Of(Document document, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) as CompilationUnitSyntax;
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null) return null;
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var index = IndexFile.Find(document.Project.AnalyzerOptions, cancellation) is { } file ? IndexReader.Read(file) : null;
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(root.SyntaxTree);
        return new(root, model, text, index, options, cancellation);
    }

    /// <summary>The document with those diagnostics mended for which there is a choice of this key.</summary>
    public static async Task<Document> Apply(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var fix = await Of(document, cancellation).ConfigureAwait(false);
        return fix is null ? document : document.WithText(fix.Apply(diagnostics, key));
    }

    /// <summary>The ways to mend a diagnostic; none where something is annotated already, only wrongly, or out of reach.</summary>
    public ImmutableArray<AnnotationChoice> ChoicesFor(Diagnostic diagnostic)
    {
        if (AnnotationOf(diagnostic) is not { } annotation || TypeAt(diagnostic) is not { } type) return [];
        // A second attribute of the same name would not compile.
        if (Annotations.Find(type, annotation) is not null) return [];
        // The annotations are not referenced: nothing that could be written would compile.
        if (model.Compilation.GetTypesByMetadataName(Annotations.MetadataName(annotation)).IsEmpty) return [];
        return AnnotationChoices.For(annotation, type, Index, options);
    }

    private SourceText Apply(IEnumerable<Diagnostic> diagnostics, string? key) =>
        Apply(diagnostics, diagnostic => ChoicesFor(diagnostic).FirstOrDefault(choice => FixKey.IsMeant(diagnostic, choice.Key, key)));

    /// <summary>The file with each diagnostic mended as chosen; those without a choice stay.</summary>
    public SourceText Apply(IEnumerable<Diagnostic> diagnostics, Func<Diagnostic, AnnotationChoice?> choose)
    {
        var edit = new SourceEdit(text, root);
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (choose(diagnostic) is not { } choice) continue;
            var position = diagnostic.Location.SourceSpan.Start;
            if (AnnotationOf(diagnostic) == Annotations.AiSystem) edit.AddToAssembly(choice.Attributes);
            else if (DeclarationAt(diagnostic) is { } declaration) edit.AddTo(declaration, choice.Attributes);
            else edit.AddProgram(choice.Attributes);
            if (!IsInScope(AnnotationOf(diagnostic)!, position)) edit.AddUsing(Annotations.Namespace);
        }
        return edit.Apply();
    }

    private static string? AnnotationOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(MissingAnnotation.Property, out var annotation) ? annotation : null;

    // A diagnostic is at a type's identifier or in its body; one in no type is about top-level statements.
    private TypeDeclarationSyntax? DeclarationAt(Diagnostic diagnostic) =>
        root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>();

    /// <summary>The type that a diagnostic is about.</summary>
    public INamedTypeSymbol? TypeAt(Diagnostic diagnostic) => DeclarationAt(diagnostic) is { } declaration
        ? model.GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol
        : model.GetEnclosingSymbol(diagnostic.Location.SourceSpan.Start, cancellation)?.ContainingType;

    private bool IsInScope(string annotation, int position) => model
        .LookupNamespacesAndTypes(annotation == Annotations.AiSystem ? PositionOfAssemblyAttributes : position, name: annotation + "Attribute")
        .Any(type => type.ContainingNamespace?.ToDisplayString() == Annotations.Namespace);

    // There, the using directives of the file are seen, and those of its namespaces are not.
    private int PositionOfAssemblyAttributes => root.Members[0].SpanStart;
}
