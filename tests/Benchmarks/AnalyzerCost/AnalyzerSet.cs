namespace ComplianceAsCode.Benchmarks.AnalyzerCost;

/// <summary>Analyzers that are run together, and what they read.</summary>
internal sealed record AnalyzerSet(string Name, IReadOnlyList<string> Assemblies, IReadOnlyList<string> Files, IReadOnlyList<string> Configurations)
{
    public static AnalyzerSet None { get; } = new("none", [], [], []);

    /// <summary>All rules for code, with an index of the models of a generated code base.</summary>
    public static AnalyzerSet Ours(string folder, int models)
    {
        var index = Write(folder, "compliance.index", string.Concat(
            Enumerable.Range(0, models).Select(GeneratedFile.Record)
                .Append("ai-system\tSYS-service\tsystems.yaml\t1").Append("event-log\tLOG-service\tlogs.yaml\t1").Append("person\thead-of-service\taims.yaml\t8")
                .Append("code-policy\tlimited\taims.yaml\t21\trequire=intended-purpose\trequire=event-logging\trequire=risk\trequire=owner")
                .Order(StringComparer.Ordinal).Prepend("compliance-index 1").Select(line => line + "\n")));
        var configuration = Write(folder, "compliance.globalconfig", $"is_global = true\n[{index}]\nbuild_metadata.AdditionalFiles.ComplianceIndex = true\n");
        return new("ours", [Installed.Analyzers], [index], [configuration]);
    }

    /// <summary>The analyzer of banned APIs, asked for the same APIs.</summary>
    public static AnalyzerSet BannedApis(string folder)
    {
        var apis = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "model-apis.tsv"))
            .Where(line => line.StartsWith("api\t", StringComparison.Ordinal)).Select(line => line.Split('\t')[5] + ";is a model\n");
        return new("banned", Installed.BannedApiAnalyzers, [Write(folder, "BannedSymbols.txt", string.Concat(apis))], []);
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
