using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Adoption;

/// <summary>Brings texts in that were written before: says for each what is to be written, and writes nothing.</summary>
public sealed class Adopter
{
    private static readonly string[] OfficeExtensions = [".docx", ".doc", ".odt", ".pdf"];

    private readonly AdoptionPlan _plan;
    private readonly AdoptedIds _ids;

    /// <summary>Begins; the ids that one adopter gives are distinct.</summary>
    public Adopter(AdoptionPlan plan) => (_plan, _ids) = (plan, new(plan.Register));

    /// <summary>Whether a file is of a kind that can be brought in: Markdown, Word, OpenDocument, PDF.</summary>
    public static bool CanAdopt(string path) => DocumentParser.IsMarkdown(path) || OfficeExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>What becomes of a file.</summary>
    /// <param name="path">Relative to the workspace, with <c>/</c>.</param>
    /// <param name="bytes">Its content.</param>
    public Adoption Adopt(string path, byte[] bytes)
    {
        if (!DocumentParser.IsMarkdown(path))
        {
            if (AdoptedFile.DocumentOf(path, _plan) is { } naming) return new AlreadyAdopted(path, naming);
            if (bytes.Length == 0) return new NotAdopted(path, "is empty");
            return path.Contains('\\', StringComparison.Ordinal) || path.Any(char.IsControl)
                ? new NotAdopted(path, "has a character in its name that no path of a document can have; rename it")
                : AdoptedFile.Make(path, bytes, _plan, _ids);
        }
        if (bytes.Length > Limits.FileSize) return new NotAdopted(path, $"is larger than {Limits.FileSize / 1024 / 1024} MiB");
        if (SourceFile.Decode(path, bytes) is not { } source) return new NotAdopted(path, "is not UTF-8 text; save it as UTF-8");
        if (OwnId(source) is { } id) return new AlreadyAdopted(path, id);
        var (made, newId, problem) = AdoptedMarkdown.Make(source, bytes.AsSpan().StartsWith("\uFEFF"u8), _plan, _ids);
        return made is null ? new NotAdopted(path, problem!) : new Adopted(path, path, made, newId);
    }

    /// <summary>The id of a text that is a document of this system, or means to be one: its kind or the prefix of its id is ours.</summary>
    private static string? OwnId(SourceFile source)
    {
        var parsed = DocumentParser.Parse(source);
        if (parsed.Documents is [var document]) return document.Kind is not null || KindSet.OfId(document.Id) is not null ? document.Id : null;
        return parsed.Unread is { } unread && (KindSet.Find(unread.Kind) is not null || KindSet.OfId(unread.Id) is not null) ? unread.Id : null;
    }
}
