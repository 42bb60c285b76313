using ComplianceAsCode.Checking;
using ComplianceAsCode.Output.Index;
using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Analyzers.Tests.Documentation;

/// <summary>The index that a build makes of the workspace of the rule pages, with the documents of an example laid over it.</summary>
internal static class PageIndex
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    public static string Of(IEnumerable<ExampleFile> example)
    {
        var root = Directory.CreateTempSubdirectory("compliance-page-").FullName;
        try
        {
            var source = Path.Combine(AppContext.BaseDirectory, "rules", "workspace");
            foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
                Write(Path.Combine(root, Path.GetRelativePath(source, file)), File.ReadAllText(file));
            foreach (var file in example.Where(file => !IsCode(file))) Write(Path.Combine(root, file.Path), file.Text);
            return CodeIndex.Write(ComplianceCheck.Run(new(root, Day), TestContext.Current.CancellationToken).Context!);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    public static bool IsCode(ExampleFile file) => file.Path.EndsWith(".cs", StringComparison.Ordinal);

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
