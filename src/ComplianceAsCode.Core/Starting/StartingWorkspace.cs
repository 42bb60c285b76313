using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Starting;

/// <summary>Makes a new workspace from the reference management system: says what is to be written, and writes nothing.</summary>
public static class StartingWorkspace
{
    /// <summary>The tag of documents that describe the reference organisation only.</summary>
    private const string Example = "example";

    /// <summary>The files of the workspace, the manifest last: what has no manifest is no workspace yet.</summary>
    /// <param name="reference">The files of the reference, whose paths are relative to its manifest.</param>
    /// <param name="options">What the workspace is to be.</param>
    public static IReadOnlyList<StartingFile> Make(IEnumerable<SourceFile> reference, StartingOptions options)
    {
        var kinds = StartingKinds.All.ToDictionary(k => k.Kind.Name, StringComparer.Ordinal);
        var kept = reference.SelectMany(f => DocumentParser.Parse(f).Documents)
            .Where(d => d.IsMarkdown && d.Kind is { } kind && kinds.ContainsKey(kind.Name) && d.All(Common.Tags).All(t => t.Value != Example))
            .ToDictionary(d => d.Id, StringComparer.Ordinal);
        return
        [
            .. kept.Values.OrderBy(d => d.Path, StringComparer.Ordinal).Select(d => new StartingFile(options.Prefix + d.Path, StartingDocument.Make(d, kinds[d.Kind!.Name], kept, options))),
            new(options.Prefix + "README.md", StartingReadme.Text(options)),
            .. EditorFiles.All(options),
            StartingCodeOwners.File(options),
            StartingWorkflow.File(options),
            StartingManifest.File(options),
        ];
    }
}
