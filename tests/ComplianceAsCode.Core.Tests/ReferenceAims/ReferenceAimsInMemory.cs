using System.Collections.Concurrent;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Tests.Documentation;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>
/// The reference AIMS, read once. Tests leave a document out or change one and check the rest in memory, which takes a fifth of the time that reading
/// takes. Links and paths are those on disk: what only a dead link shows, a copy on disk has to show (<see cref="ReferenceAimsCopy"/>).
/// </summary>
internal static class ReferenceAimsInMemory
{
    private static readonly string Root = Path.Join(GeneratedText.RepositoryRoot(), "policies");
    private static readonly Register Complete = ComplianceCheck.ReadBase(Root)!;
    private static readonly ConcurrentDictionary<DateOnly, CheckResult> Days = [];

    /// <summary>The day on which it was written and is clean.</summary>
    public static DateOnly Written { get; } = new(2026, 11, 23);

    /// <summary>Its documents, sorted by path.</summary>
    public static IReadOnlyList<Document> Documents => Complete.Documents;

    /// <summary>The document of an id.</summary>
    public static Document Find(string id) => Complete.Find(id) ?? throw new ArgumentException($"there is no {id} in the reference AIMS", nameof(id));

    /// <summary>The manifest and all else that was read.</summary>
    public static Workspace Workspace => Complete.Workspace;

    /// <summary>What the check says on a day; a day is checked once.</summary>
    public static CheckResult On(DateOnly day) => Days.GetOrAdd(day, d => Check(Complete, d));

    /// <summary>What the check says on the day on which it was written, without some documents.</summary>
    public static CheckResult Without(params Document[] documents) => Check(new(Workspace with { Documents = [.. Documents.Except(documents)] }), Written);

    /// <summary>What the check says on the day on which it was written, with the text of one file changed.</summary>
    public static CheckResult With(SourceFile changed)
    {
        var parsed = DocumentParser.Parse(changed).Documents;
        return Check(new(Workspace with { Documents = [.. Documents.SelectMany(d => d.Path == changed.Path ? parsed : [d])] }), Written);
    }

    private static CheckResult Check(Register register, DateOnly day) => ComplianceCheck.Run(new(Root, day), register, TestContext.Current.CancellationToken);
}
