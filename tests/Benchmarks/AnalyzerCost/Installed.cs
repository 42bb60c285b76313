using System.Reflection;

namespace ComplianceAsCode.Benchmarks.AnalyzerCost;

/// <summary>What the machine has: the compiler, the framework's reference assemblies and downloaded packages.</summary>
internal static class Installed
{
    private const string PackagePrefix = "Package:";

    private static readonly string[] Frameworks = ["net10.0", "net9.0", "net8.0", "netstandard2.1", "netstandard2.0"];

    private static readonly IReadOnlyDictionary<string, string> facts = typeof(Installed).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .DistinctBy(fact => fact.Key).ToDictionary(fact => fact.Key, fact => fact.Value ?? "", StringComparer.Ordinal);

    public static string Compiler => facts["Compiler"];

    public static string Analyzers { get; } = Beside("ComplianceAsCode.Analyzers.dll");

    public static string Annotations { get; } = Beside("ComplianceAsCode.Annotations.dll");

    public static IReadOnlyList<string> BannedApiAnalyzers { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Package("Microsoft.CodeAnalysis.BannedApiAnalyzers"), "analyzers", "dotnet", "cs"), "*.dll").Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Framework { get; } = [.. Directory.EnumerateFiles(NewestPack(), "*.dll").Order(StringComparer.Ordinal)];

    /// <summary>The assemblies of the packages of model APIs, and of loggers.</summary>
    public static IReadOnlyList<string> ModelApis { get; } =
    [
        .. from key in facts.Keys
           where key.StartsWith(PackagePrefix, StringComparison.Ordinal)
           let library = Path.Combine(Package(key[PackagePrefix.Length..]), "lib")
           let best = Frameworks.Select(framework => Path.Combine(library, framework)).FirstOrDefault(Directory.Exists)
           where best is not null
           from file in Directory.EnumerateFiles(best, "*.dll")
           orderby file
           select file,
    ];

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static string Package(string id) => Path.Combine(facts["PackageFolder"], id.ToLowerInvariant(), facts[PackagePrefix + id]);

    private static string NewestPack() => Path.Combine(
        Directory.EnumerateDirectories(Path.Combine(facts["TargetingPacks"], "Microsoft.NETCore.App.Ref"), "10.*")
            .OrderBy(folder => Version.Parse(Path.GetFileName(folder).Split('-')[0])).Last(),
        "ref", "net10.0");
}
