using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComplianceAsCode.CodeTests;

/// <summary>What test code is compiled against: the installed targeting pack, the annotations and stand-ins of model APIs. Nothing is downloaded.</summary>
internal static class TestReferences
{
    public static IReadOnlyList<MetadataReference> Framework { get; } =
    [
        .. Directory.EnumerateFiles(NewestPack(), "*.dll").Order(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static MetadataReference Annotations { get; } = MetadataReference.CreateFromFile(typeof(AiModelAttribute).Assembly.Location);

    // An assembly of its own, as in life: the stand-ins must not be looked at by the rules.
    public static MetadataReference ModelApis { get; } = Compile("ModelApis", ModelApiStandIns.Source);

    public static MetadataReference Logging { get; } = Compile("Logging", LoggingStandIns.Source, ModelApis);

    public static MetadataReference Compile(string name, string source, params MetadataReference[] references)
    {
        using var image = new MemoryStream();
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(source)], [.. Framework, .. references], new(OutputKind.DynamicallyLinkedLibrary));
        var result = compilation.Emit(image);
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray())
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }

    private static string NewestPack()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = Path.GetFullPath(Path.Combine(runtime, "../../../packs/Microsoft.NETCore.App.Ref"));
        var newest = Directory.EnumerateDirectories(packs).OrderBy(path => Version.Parse(Path.GetFileName(path).Split('-')[0])).Last();
        return Path.Combine(newest, "ref", "net10.0");
    }
}
