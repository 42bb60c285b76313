using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3113. Weights, prompts or data that were swapped are another subject than the one that was assessed and tested.</summary>
internal sealed class SubjectMatchesDigest() : DocumentRule(new("CAC3113", nameof(SubjectMatchesDigest), Severity.Error,
    "the files of models and data sets have the digests that their documents give", "ISO/IEC 42001 A.7.5, A.6.2.7, 8.1"),
    KindNames.Model, KindNames.Dataset)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var use in document.Facts.Paths)
            if (use.Digest is { IsAbsent: false } digest && Digest.IsWellFormed(digest.Value)
                && context.Register.Workspace.Files.OfField(use.Node.Value) is { State: FileState.Present } fact && fact.Digest != digest.Value)
                yield return Fault(document.At(digest), $"the file '{use.Node.Value}' of {document.Name} has the digest {fact.Digest}, not this one",
                    $"restore the file, or enter what it is now as a new {(document.Is(KindNames.Model) ? "release" : "version")} and test that") with
                {
                    Related = [new(document.At(use.Node), "the file is named here")],
                };
    }
}
