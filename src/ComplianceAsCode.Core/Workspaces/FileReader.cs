using System.Text;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>Reads one file: bytes, text, documents. Nothing that a file holds makes it throw.</summary>
internal static class FileReader
{
    private const int HeadSize = 64 * 1024;

    public static (ParsedFile Parsed, FileNature Nature) Read(FileSource files, FoundFile file, ContentCache? contents)
    {
        if (file.IsLink) return ReadLink(files, file);
        try
        {
            var full = files.PlaceOf(file.Path);
            var blob = files.BlobOf(full);
            if (contents?.TryGetFile(file.Path, blob, out var known) == true) return known;
            if (files.Read(full, Limits.FileSize) is not { } bytes) return TooLarge(files, full, file);
            var read = Read(file.Path, bytes);
            contents?.AddFile(file.Path, blob ?? contents.Format.BlobId(bytes), read);
            return read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var reason = e is UnauthorizedAccessException ? "reading it is not permitted" : "it cannot be opened or was removed while it was read";
            return Unread(file.Path, Claim.None, SyntaxFaultKind.Unreadable, $"the file cannot be read: {reason}", "see that it may be read, or exclude it in aims.yaml");
        }
    }

    private static (ParsedFile, FileNature) Read(string path, byte[] bytes)
    {
        if (SourceFile.Decode(path, bytes) is { } source) return Parse(source);
        return ClaimOf(path, bytes) is { } claim
            ? Unread(path, claim, SyntaxFaultKind.Unreadable, "the file is not UTF-8 text", "save it as UTF-8")
            : (ParsedFile.None, FileNature.NotText);
    }

    private static (ParsedFile, FileNature) Parse(SourceFile source)
    {
        var parsed = DocumentParser.Parse(source);
        if (parsed.Documents.Count > 0 || parsed.Unread is not null) return (parsed, FileNature.Document);
        return (parsed, DocumentParser.IsMarkdown(source.Path) ? FileNature.MarkdownWithoutFrontMatter : FileNature.OtherYaml);
    }

    /// <summary>A link inside the workspace is passed over, since its target is read in its own place; one that leaves it or leads nowhere may hide a document.</summary>
    private static (ParsedFile, FileNature) ReadLink(FileSource files, FoundFile file)
    {
        return files.Resolve("", file.Path).State switch
        {
            FileState.Outside => Unread(file.Path, Claim.None, SyntaxFaultKind.LeavesWorkspace, "the file is a symbolic link that leaves the workspace"),
            FileState.Missing => Unread(file.Path, Claim.None, SyntaxFaultKind.Unreadable, "the file is a symbolic link to nothing", "let it lead to a file, or remove it"),
            _ => (ParsedFile.None, FileNature.Link),
        };
    }

    private static (ParsedFile, FileNature) TooLarge(FileSource files, string full, FoundFile file)
    {
        return ClaimOf(file.Path, files.ReadHead(full, HeadSize)) is { } claim
            ? Unread(file.Path, claim, SyntaxFaultKind.LimitExceeded, $"the file is larger than {Limits.FileSize / 1024 / 1024} MiB")
            : (ParsedFile.None, DocumentParser.IsMarkdown(file.Path) ? FileNature.MarkdownWithoutFrontMatter : FileNature.OtherYaml);
    }

    private static Claim? ClaimOf(string path, ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeadSize)];
        var text = head switch
        {
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(head[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(head[2..]),
            _ => Encoding.UTF8.GetString(head).TrimStart('\uFEFF'),
        };
        return DocumentParser.IsMarkdown(path) ? Claim.OfMarkdown(text) : Claim.OfYaml(text);
    }

    private static (ParsedFile, FileNature) Unread(string path, Claim claim, SyntaxFaultKind kind, string message, string? fix = null) =>
        (new([], new(path, TextRange.Start, new(kind, default, message) { Fix = fix }, claim)), FileNature.Document);
}
