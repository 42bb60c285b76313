using ComplianceAsCode.Analyzers.Index;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Makes documents of models for a workspace, from the template that the build has put into the index.</summary>
internal sealed class ModelDocuments
{
    private const string PlaceOfIndex = "/obj/compliance/compliance.index";
    private const string Prefix = "MDL-";

    private readonly string root;
    private readonly ComplianceIndex index;
    private readonly IndexRecord template;

    private ModelDocuments(string root, ComplianceIndex index, IndexRecord template) => (this.root, this.index, this.template) = (root, index, template);

    /// <summary>The documents of the workspace that a project is built with; null where the project has no index in a place from which the workspace can be told.</summary>
    public static ModelDocuments? Of(Project project)
    {
        if (IndexFile.Find(project.AnalyzerOptions) is not { } file || file.GetText() is not { } text) return null;
        var path = file.Path.Replace('\\', '/');
        if (!path.EndsWith(PlaceOfIndex, StringComparison.Ordinal) || IndexReader.Read(text) is not { } index) return null;
        return index.Templates.FirstOrDefault(record => record.Id == DocumentKinds.Model) is { } template
            ? new(path.Substring(0, path.Length - PlaceOfIndex.Length), index, template)
            : null;
    }

    /// <summary>The document of a new model for a type.</summary>
    /// <param name="type">The type. Its name makes the id and the title.</param>
    /// <param name="taken">Ids that other new documents have.</param>
    public NewDocument New(INamedTypeSymbol type, IEnumerable<string> taken)
    {
        // Top-level statements have no name of their own.
        var words = TypeNames.Words(type.Name == WellKnownMemberNames.TopLevelStatementsEntryPointTypeName ? type.ContainingAssembly.Name : type.Name);
        var name = Prefix + Ascii(words).Replace(' ', '-');
        var id = Numbered(name).First(candidate => index.Find(candidate) is null && !taken.Contains(candidate) && !WorkspaceFile.Exists(PathOf(candidate)));
        var title = char.ToUpperInvariant(words[0]) + words.Substring(1);
        return new(id, PathOf(id), template.First("text")!.Replace("§id", id).Replace("§title", title).Replace("§type", TypeNames.Full(type)));
    }

    private string PathOf(string id) => $"{root}/{template.Path.Replace("§id", id)}";

    private static IEnumerable<string> Numbered(string name)
    {
        yield return name;
        for (var number = 2; ; number++) yield return $"{name}-{number}";
    }

    // An id has no other letters.
    private static string Ascii(string words)
    {
        var ascii = string.Join(" ", new string([.. words.Select(letter => letter < 128 ? letter : ' ')]).Split([' '], StringSplitOptions.RemoveEmptyEntries));
        return ascii.Length > 0 ? ascii : "model";
    }
}
