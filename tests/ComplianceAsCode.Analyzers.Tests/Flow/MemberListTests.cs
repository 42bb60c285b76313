using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Flow.Members;
using ComplianceAsCode.Analyzers.Tests.Apis;
using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>The names in the data files are names that the packages have.</summary>
public sealed class MemberListTests
{
    private static readonly string[][] Lines = Read("inference-members.tsv");

    public static TheoryData<string, string> Packages =>
        [.. Lines.Where(fields => fields[2] == "package").Select(fields => (fields[0], fields[1])).Distinct()];

    private static IEnumerable<(string Package, string Version)> AllPackages =>
        ModelApiList.Embedded.Records.Where(record => record.Version.Length > 0).Select(record => (record.Package, record.Version))
            .Concat(Lines.Where(fields => fields[2] == "package").Select(fields => (fields[0], fields[1]))).Distinct();

    private static CSharpCompilation Everything { get; } = CSharpCompilation.Create(
        "Names", [], [.. TestReferences.Framework, .. AllPackages.SelectMany(package => ModelPackage.Assemblies(package.Package, package.Version))]);

    [Theory, MemberData(nameof(Packages))]
    public void Package_HasEachMemberThatRunsAModel(string package, string version)
    {
        var files = ModelPackage.Assemblies(package, version).Select(reference => reference.Display).ToHashSet();
        var own = Everything.References.Where(reference => files.Contains(reference.Display)).Select(Everything.GetAssemblyOrModuleSymbol).Cast<IAssemblySymbol>().ToArray();
        foreach (var fields in Lines.Where(fields => fields[0] == package))
            foreach (var name in fields[4].Split(' '))
                Assert.True(own.Any(assembly => Has(assembly, fields[3], name)), $"{package} {version} has no {name} for {fields[3]}");
    }

    [Theory]
    [InlineData("T:Microsoft.Extensions.Logging.ILogger", "Log")]
    [InlineData("T:Microsoft.Extensions.Logging.ILogger", "LogInformation")]
    [InlineData("T:System.Diagnostics.ActivitySource", "StartActivity")]
    [InlineData("T:System.Diagnostics.Activity", "AddEvent")]
    [InlineData("T:System.Diagnostics.Activity", "AddException")]
    [InlineData("T:System.Diagnostics.Activity", "SetStatus")]
    public void Event_IsOneOfTheRealType(string type, string name)
    {
        var method = Methods(Everything.GlobalNamespace).First(method => method.Name == name && Concerns(method, type));
        Assert.True(new MemberSet(Everything, MemberList.Events).Contains(method, null));
    }

    [Theory]
    [InlineData("UseLogging")]
    [InlineData("UseOpenTelemetry")]
    public void DecoratorMethod_IsOneOfTheRealBuilders(string name)
    {
        Assert.True(Decorators.IsName(name));
        Assert.Contains(Methods(Everything.GlobalNamespace), method => method.Name == name && method.ReturnType.Name == "ChatClientBuilder");
    }

    [Fact]
    public void DecoratorTypes_AreInTheirPackages() => Assert.All(
        MemberList.Decorators.Lines.Select(type => type.Key).Where(type => type.Length > 0),
        type => Assert.NotNull(DocumentationCommentId.GetFirstSymbolForDeclarationId(type, Everything)));

    [Fact]
    public void InferenceTypes_AreOfPackagesThatTheListOfApisKnows() => Assert.Empty(
        Lines.Select(fields => fields[0]).Except([.. ModelApiList.Embedded.Records.Select(record => record.Package), "Microsoft.SemanticKernel.Core"]));

    [Fact]
    public void Lines_HaveTheirFields()
    {
        Assert.All(Lines, fields => Assert.Equal(5, fields.Length));
        Assert.All(Lines, fields => Assert.Equal(fields[2] == "package", fields[1] != "-"));
        Assert.All(Lines, fields => Assert.Contains(fields[2], new[] { "package", "names" }));
        Assert.All(Read("event-members.tsv"), fields => Assert.Equal(3, fields.Length));
        Assert.All(Read("event-members.tsv"), fields => Assert.Contains(fields[0], new[] { MemberLine.Event, MemberLine.Guard, MemberLine.Decorator }));
    }

    private static bool Has(IAssemblySymbol assembly, string type, string name)
    {
        var wanted = new MemberSet(Everything, new([new("", type, [name])]));
        return Methods(assembly.GlobalNamespace).Any(method => method.DeclaredAccessibility == Accessibility.Public && wanted.Contains(method, null));
    }

    private static bool Concerns(IMethodSymbol method, string type) =>
        method.ContainingType.GetDocumentationCommentId() == type
        || (method is { IsExtensionMethod: true, Parameters: [var extended, ..] } && extended.Type.GetDocumentationCommentId() == type);

    private static IEnumerable<IMethodSymbol> Methods(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        IMethodSymbol method => [method],
        INamespaceOrTypeSymbol inner => Methods(inner),
        _ => [],
    });

    private static string[][] Read(string file)
    {
        using var stream = typeof(MemberLine).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'))];
    }
}
