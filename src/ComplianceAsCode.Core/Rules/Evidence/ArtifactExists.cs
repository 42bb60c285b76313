using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3104. Evidence that is not there cannot be shown.</summary>
internal sealed class ArtifactExists() : AnyDocumentRule(new("CAC3104", nameof(ArtifactExists), Severity.Error,
    "files that documents name exist", "ISO/IEC 42001 7.5.3"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var use in document.Facts.Paths)
        {
            var problem = context.Register.Workspace.Files.OfField(use.Node.Value).State switch
            {
                FileState.Missing => "does not exist",
                FileState.Folder => "is a folder",
                FileState.Unreadable => "cannot be read",
                _ => null,
            };
            if (problem is not null) yield return Fault(document.At(use.Node), $"the file '{use.Node.Value}' {problem}", "commit the file, or correct the path; it is relative to aims.yaml");
        }
    }
}
