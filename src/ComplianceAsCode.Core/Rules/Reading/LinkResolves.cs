using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0015. A reader who follows a dead link loses the trail.</summary>
internal sealed class LinkResolves() : AnyDocumentRule(new("CAC0015", nameof(LinkResolves), Severity.Warning,
    "relative links lead to files and headings that exist", "ISO/IEC 42001 7.5.3"))
{
    /// <summary>Offering the nearest of many headings for each of many links would take the square of their number.</summary>
    private const int MostOffers = 20;

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var own = document.Outline.Headings.Select(h => h.Anchor).ToHashSet(StringComparer.Ordinal);
        var offers = MostOffers;
        foreach (var link in document.Outline.Links)
        {
            if (LinkTarget.Parse(link.Target) is not { } target) continue;
            var fact = target.Path.Length == 0 ? null : context.Register.Workspace.Files.OfLink(document, target);
            if (fact is { State: FileState.Missing })
                yield return Fault(document.Source.At(link.Span), $"the link leads to '{target.Path}', which does not exist", "correct the link; it is relative to this file");
            else if (target.Anchor.Length > 0 && AnchorsOf(fact, own) is { } anchors && !anchors.Contains(target.Anchor))
                yield return Fault(document.Source.At(link.Span), $"the link leads to the heading '#{target.Anchor}', which is not there", $"correct the anchor{(offers-- > 0 ? Nearest.Offer(target.Anchor, anchors) : "")}");
        }
    }

    /// <summary>The anchors of what a link leads to: the document itself, or a Markdown file that is there.</summary>
    private static IReadOnlySet<string>? AnchorsOf(FileFact? fact, HashSet<string> own) => fact is null ? own : fact.State == FileState.Present ? fact.Anchors : null;
}
