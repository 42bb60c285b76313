using System.Collections.Frozen;

namespace ComplianceAsCode.Inventories;

/// <summary>The model APIs known from the start: the same file that the analyzers read (<c>model-apis.tsv</c>).</summary>
public static class KnownApis
{
    private const string Supplier = "supplier";

    private static readonly (string Package, string Runs, string Id)[] Records = Load();
    private static readonly FrozenDictionary<string, string> RunsById = Records.ToFrozenDictionary(r => r.Id, r => r.Runs, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, string> RunsByPackage = Records.DistinctBy(r => r.Package).ToFrozenDictionary(r => r.Package, r => r.Runs, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a documentation-comment id is one of a known model API.</summary>
    public static bool Contains(string id) => RunsById.ContainsKey(id);

    /// <summary>Whether a package has a known model API.</summary>
    public static bool IsPackage(string package) => RunsByPackage.ContainsKey(package);

    /// <summary>Whether the model behind an API runs at a supplier.</summary>
    public static bool IsSupplied(string id) => RunsById.GetValueOrDefault(id) == Supplier;

    /// <summary>Whether the models behind a package's APIs run at a supplier.</summary>
    public static bool IsSuppliedPackage(string package) => RunsByPackage.GetValueOrDefault(package) == Supplier;

    private static (string, string, string)[] Load()
    {
        using var stream = typeof(KnownApis).Assembly.GetManifestResourceStream("model-apis.tsv")!;
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n').Where(line => line.StartsWith("api\t", StringComparison.Ordinal))
                .Select(line => line.Split('\t')).Select(fields => (fields[1], fields[4], fields[5])),
        ];
    }
}
