using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComplianceAsCode.Analyzers.Tests.Apis;

/// <summary>Each name in the list is a name that a package has, and each entry finds what it is for.</summary>
public sealed class ModelApiListTests
{
    private static IEnumerable<ModelApiRecord> Types => ModelApiList.Embedded.Records.Where(record => record.Kind != ModelApiRecord.Host);

    public static TheoryData<string, string> Packages =>
        [.. Types.Where(record => record.Version.Length > 0).Select(record => (record.Package, record.Version)).Distinct()];

    public static TheoryData<string> Unpublished => [.. Types.Where(record => record.Version.Length == 0).Select(record => record.Id)];

    [Theory, MemberData(nameof(Packages))]
    public void Package_HasEachOfItsNames(string package, string version)
    {
        var compilation = Compile("", ModelPackage.Assemblies(package, version));
        Assert.All(Types.Where(record => record.Package == package && record.Version == version), record =>
            Assert.True(DocumentationCommentId.GetFirstSymbolForDeclarationId(record.Id, compilation) is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public }, $"{package} {version} has no {record.Id}"));
    }

    [Theory, MemberData(nameof(Packages))]
    public void Package_IsFoundWhole(string package, string version)
    {
        var compilation = Compile("", ModelPackage.Assemblies(package, version));
        var found = ModelApiList.Embedded.Apis.In(compilation).Concat(ModelApiList.Embedded.NamedAfter.In(compilation)).Select(symbol => symbol.GetDocumentationCommentId());
        Assert.Superset(Types.Where(record => record.Package == package && record.Version == version).Select(record => record.Id).ToHashSet(), found.ToHashSet()!);
    }

    [Theory, MemberData(nameof(Unpublished))]
    public void NameWithoutPackage_IsFoundByIt(string id)
    {
        var compilation = Compile(StandIn(id), []);
        Assert.Contains(id, ModelApiList.Embedded.Apis.In(compilation).Concat(ModelApiList.Embedded.NamedAfter.In(compilation)).Select(symbol => symbol.GetDocumentationCommentId()));
    }

    [Fact]
    public void ApiUnderAnAlias_IsFound()
    {
        var aliased = ModelPackage.Assemblies("OpenAI", "2.15.0")[0].WithAliases(["hidden"]);
        Assert.NotEmpty(ModelApiList.Embedded.Apis.In(Compile("", [aliased])));
    }

    [Fact]
    public void FrameworkAlone_HasNone() => Assert.Empty(ModelApiList.Embedded.Apis.In(Compile("class C;", [])));

    [Fact]
    public void Records_AreDistinct() => Assert.Distinct(ModelApiList.Embedded.Records.Select(record => (record.Kind, record.Id)));

    [Fact]
    public void CheckedAgainstAPackage_SaysWhichVersion() => Assert.All(Lines(), fields => Assert.Equal(fields[3] == "package", fields[2] != "-"));

    [Fact]
    public void Lines_HaveSixFieldsOfKnownWords() => Assert.All(Lines(), fields =>
    {
        Assert.Equal(6, fields.Length);
        Assert.Contains(fields[0], new[] { ModelApiRecord.Api, ModelApiRecord.Host, ModelApiRecord.Names });
        Assert.Contains(fields[3], new[] { "package", "names", "-" });
        Assert.Contains(fields[4], new[] { "here", "supplier", "either", "-" });
    });

    private static List<string[]> Lines()
    {
        using var stream = typeof(ModelApiList).Assembly.GetManifestResourceStream("model-apis.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }

    private static string StandIn(string id)
    {
        var parts = id[2..].Split('.');
        var type = parts[^1].Split('`');
        return $"namespace {string.Join('.', parts[..^1])} {{ public class {type[0]}{(type.Length == 1 ? "" : $"<{string.Join(", ", Enumerable.Range(1, int.Parse(type[1], null)).Select(i => $"T{i}"))}>")}; }}";
    }

    private static CSharpCompilation Compile(string source, IEnumerable<MetadataReference> packages) => CSharpCompilation.Create(
        "Names", [CSharpSyntaxTree.ParseText(source)], [.. TestReferences.Framework, .. packages], new(OutputKind.DynamicallyLinkedLibrary));
}
