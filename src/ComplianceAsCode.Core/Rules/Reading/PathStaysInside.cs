using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0019. Evidence outside the repository is not under its history, and a path from a fork may point anywhere.</summary>
internal sealed class PathStaysInside() : Rule<PathStaysInside.UsedPath>(new("CAC0019", nameof(PathStaysInside), Severity.Error,
    "no path or link leaves the workspace, also through a symbolic link", "ISO/IEC 42001 7.5.3"))
{
    /// <summary>A path in use: a field's, a link's, or that of a file which is itself a symbolic link.</summary>
    internal readonly record struct UsedPath(Document? Document, Location At, string Text, FileState State, string Fix);

    protected override IEnumerable<UsedPath> Targets(CheckContext context)
    {
        var files = context.Register.Workspace.Files;
        foreach (var document in context.Register.Documents)
        {
            foreach (var use in document.Facts.Paths)
                yield return new(document, document.At(use.Node), $"the path '{use.Node.Value}'", files.OfField(use.Node.Value).State, "name a file inside the repository, relative to aims.yaml");
            foreach (var link in document.Outline.Links)
                if (LinkTarget.Parse(link.Target) is { Path.Length: > 0 } target)
                    yield return new(document, document.Source.At(link.Span), $"the link '{link.Target}'", files.OfLink(document, target).State, "link to a file inside the repository, relative to this one, or to a web address");
        }
        foreach (var unread in context.Register.Workspace.Unread.Where(u => u.Fault.Kind == SyntaxFaultKind.LeavesWorkspace))
            yield return new(null, new(unread.Path, unread.Range), "the file is a symbolic link that", FileState.Outside, "replace the link by the file, or exclude it in aims.yaml");
    }

    protected override IEnumerable<RuleFinding> Check(UsedPath target, CheckContext context)
    {
        if (target.State == FileState.Outside)
            yield return Fault(target.At, $"{target.Text} leaves the workspace", target.Fix) with { Subject = target.Document };
    }
}
