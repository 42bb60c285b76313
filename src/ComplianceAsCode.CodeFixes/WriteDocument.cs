using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Writes a new document of the workspace.</summary>
internal sealed class WriteDocument(NewDocument document) : CodeActionOperation
{
    public override string Title => $"Write {document.Path}";

    public override void Apply(Workspace workspace, CancellationToken cancellationToken) => WorkspaceFile.Create(document.Path, document.Text);
}
