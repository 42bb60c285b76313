using System.Globalization;

namespace ComplianceAsCode.Benchmarks.AnalyzerCost;

/// <summary>
/// What all our analyzers cost beside the compiler and beside another analyzer, in one run: the sets take turns, so that what else the machine does
/// falls on all of them, and the least of the rounds counts.
/// </summary>
internal static class CostTable
{
    private const int Lines = 300_000;
    private const int Rounds = 5;

    public static int Run(string[] arguments)
    {
        var lines = Option(arguments, "--lines", Lines);
        var rounds = Option(arguments, "--rounds", Rounds);
        var root = Directory.CreateTempSubdirectory("compliance-cost-").FullName;
        try
        {
            Console.WriteLine("| code | lines | analyzers | whole compilation | in analyzers | share of the compiler's time |");
            Console.WriteLine("|---|--:|---|--:|--:|--:|");
            foreach (var code in CodeBases(root, lines))
                Measure(new(code, root), [AnalyzerSet.None, AnalyzerSet.Ours(root, code.Files.Count), AnalyzerSet.BannedApis(root)], rounds, arguments.Contains("--rules"));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
        return 0;
    }

    private static IEnumerable<CodeBase> CodeBases(string root, int lines)
    {
        yield return CodeBase.Generate("with-models", root, lines, models: true, [.. Installed.ModelApis, Installed.Annotations]);
        // The package brings the annotations to every project, so this is what a project without models has.
        yield return CodeBase.Generate("without-models", root, lines, models: false, Installed.Annotations);
        yield return CodeBase.Generate("without-annotations", root, lines, models: false);
    }

    private static void Measure(Compilation compilation, IReadOnlyList<AnalyzerSet> sets, int rounds, bool byRule)
    {
        var whole = sets.ToDictionary(set => set, _ => new List<double>());
        var within = sets.ToDictionary(set => set, _ => new List<IReadOnlyDictionary<string, double>>());
        foreach (var set in sets) compilation.Run(set);
        for (var round = 0; round < rounds; round++)
            foreach (var set in sets)
            {
                var (time, analyzers) = compilation.Run(set);
                whole[set].Add(time.TotalSeconds);
                within[set].Add(analyzers);
            }

        var compiler = whole[AnalyzerSet.None].Min();
        foreach (var set in sets)
        {
            var best = within[set].MinBy(times => times.Values.Sum())!;
            var inAnalyzers = best.Values.Sum();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {compilation.Code.Name} | {compilation.Code.Lines:N0} | {set.Name} | {whole[set].Min():F2} s | {inAnalyzers * 1000:F0} ms | {inAnalyzers / compiler:P2} |"));
            if (byRule)
                foreach (var (name, seconds) in best.OrderByDescending(time => time.Value))
                    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"|  |  | {name.Split('.')[^1]} |  | {seconds * 1000:F1} ms |  |"));
        }
    }

    private static int Option(string[] arguments, string name, int otherwise) =>
        Array.IndexOf(arguments, name) is var at && at >= 0 && at + 1 < arguments.Length ? int.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : otherwise;
}
