using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Index;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>The workspace of the rule pages in a folder of its own, with the index that a build makes of it.</summary>
internal sealed class Workspace : IDisposable
{
    public Workspace()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "workspace");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        Index = CodeIndex.Write(Check().Context!);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("compliance-fix-").FullName;

    public string Index { get; }

    public string IndexPath => PathOf("obj/compliance/compliance.index");

    public string PathOf(string relative) => Path.Combine(Root, relative);

    public string[] Files() => [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public IEnumerable<Diagnostic> Diagnostics() => Check().Diagnostics.Where(d => d.Severity is Severity.Error or Severity.Warning);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private CheckResult Check() => ComplianceCheck.Run(new(Root, new DateOnly(2026, 6, 30)), TestContext.Current.CancellationToken);
}
