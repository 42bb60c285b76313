using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3105. A record that was changed after the fact is no record.</summary>
internal sealed class ArtifactMatchesDigest() : AnyDocumentRule(new("CAC3105", nameof(ArtifactMatchesDigest), Severity.Error,
    "files that documents name with a digest have it", "ISO/IEC 42001 7.5.3"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        // A model's or a data set's own files are the subject itself, not a record of it.
        if (document.Is(KindNames.Model) || document.Is(KindNames.Dataset)) yield break;
        foreach (var use in document.Facts.Paths)
            if (use.Digest is { IsAbsent: false } digest && Digest.IsWellFormed(digest.Value)
                && context.Register.Workspace.Files.OfField(use.Node.Value) is { State: FileState.Present } fact && fact.Digest != digest.Value)
                yield return Fault(document.At(digest), $"the file '{use.Node.Value}' has the digest {fact.Digest}, not this one", "restore the file, or record what it is now as new evidence") with
                {
                    Related = [new(document.At(use.Node), "the file is named here")],
                };
    }
}
