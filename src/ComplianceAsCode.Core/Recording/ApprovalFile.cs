using System.Text;
using ComplianceAsCode.Approving;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Yaml;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Recording;

/// <summary>The text of approval files: one for a version of a document, so that two changes seldom meet in one.</summary>
public static class ApprovalFile
{
    /// <summary>The id of the approval of a document as it stands.</summary>
    public static string IdOf(Document document) => $"APR-{document.Id}{(ApprovalBook.VersionOf(document) is { } version ? $"-{version}" : "")}";

    /// <summary>Where an approval of that id lies.</summary>
    public static string PathOf(string id) => $"{Approval.Kind.Folder}/{id}.yaml";

    /// <summary>A new file with one approval.</summary>
    public static string New(string id, ApprovalRequest request)
    {
        var (document, version) = (request.Document, ApprovalBook.VersionOf(request.Document));
        var text = new StringBuilder();
        text.Append("kind: approval\n");
        text.Append("id: ").Append(YamlText.Scalar(id)).Append('\n');
        text.Append("title: ").Append(YamlText.Scalar($"Approval of {document.Id}{(version is null ? "" : " " + version)}")).Append('\n');
        text.Append("document: ").Append(YamlText.Scalar(document.Id)).Append('\n');
        text.Append("digest: ").Append(document.Source.ContentDigest).Append('\n');
        if (version is not null) text.Append("version: ").Append(YamlText.Scalar(version)).Append('\n');
        text.Append("approvals:\n  - ").Append(Entry(request)).Append("\noutcome: approved\n");
        return text.ToString();
    }

    /// <summary>The file of an approval with one more; all else stays as it was written.</summary>
    /// <returns><see langword="null"/> where it is written in a way that cannot be added to.</returns>
    public static string? With(Document approval, ApprovalRequest request)
    {
        if (approval.Fields.Find(Approval.Approvals.Name)?.Value is not YamlSequence { Items: [.., var last] } list) return null;
        var text = approval.Source.Text;
        var isFlow = text[list.Span.Start] == '[';
        var edit = isFlow ? TextEdit.Insert(last.Span.End, ", " + Entry(request)) : Below(text, last, Entry(request));
        return edit is not null && Holds(approval, TextEdit.Apply(text, [edit]), 1) is { } after ? after : null;
    }

    /// <summary>The file of an approval without some of its entries; empty where none is left.</summary>
    /// <returns><see langword="null"/> where it is written in a way that cannot be taken from.</returns>
    public static string? Without(Document approval, IReadOnlyCollection<ApprovalEntry> entries)
    {
        var all = approval.All(Approval.Approvals);
        if (all.Count == entries.Count) return "";
        if (approval.Fields.Find(Approval.Approvals.Name)?.Value is not YamlSequence list || approval.Source.Text[list.Span.Start] == '[') return null;
        var text = approval.Source.Text;
        var edits = entries.Select(e => TextEdit.Remove(LinesOf(text, e.Fields.Span)));
        return Holds(approval, TextEdit.Apply(text, edits), -entries.Count);
    }

    private static string Entry(ApprovalRequest request)
    {
        (string Name, string? Value)[] fields = [("by", request.Person), ("role", request.Role), ("at", ApprovalStatement.TimeOf(request.At)), ("via", request.Via), ("meeting", request.Meeting), ("signature", request.Signature)];
        return "{ " + string.Join(", ", fields.Where(f => f.Value is not null).Select(f => $"{f.Name}: {YamlText.Scalar(f.Value!)}")) + " }";
    }

    private static TextEdit? Below(string text, YamlNode last, string entry)
    {
        var lines = LinesOf(text, last.Span);
        var dash = text.IndexOf('-', lines.Start);
        if (dash < 0 || dash >= last.Span.Start || text[lines.Start..dash].Trim(' ').Length > 0) return null;
        var end = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var isLast = text[lines.End - 1] != '\n';
        return TextEdit.Insert(lines.End, $"{(isLast ? end : "")}{text[lines.Start..dash]}- {entry}{end}");
    }

    private static TextSpan LinesOf(string text, TextSpan span)
    {
        var start = span.Start == 0 ? 0 : text.LastIndexOf('\n', span.Start - 1) + 1;
        var end = text.IndexOf('\n', Math.Max(span.Start, span.End - 1));
        return new(start, end < 0 ? text.Length : end + 1);
    }

    /// <summary>The text, if what is read back from it is the approval with so many entries more and nothing else changed.</summary>
    private static string? Holds(Document approval, string text, int more)
    {
        if (SourceFile.Decode(approval.Path, Encoding.UTF8.GetBytes(text)) is not { } source) return null;
        var read = DocumentParser.Parse(source).Documents.FirstOrDefault(d => d.Id == approval.Id);
        return read is not null && read.All(Approval.Approvals).Count == approval.All(Approval.Approvals).Count + more && read.Facts.Invalid.Count <= approval.Facts.Invalid.Count ? text : null;
    }
}
