using System.Globalization;

namespace ComplianceAsCode.Benchmarks.AnalyzerCost;

/// <summary>C# files that are compiled together, and what they are compiled against.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Folder">Where its files are.</param>
/// <param name="References">The assemblies beside the framework's.</param>
internal sealed record CodeBase(string Name, string Folder, IReadOnlyList<string> References)
{
    // One file in a hundred has a model: many more than an application has that is no demonstration.
    private const int FilesForEachModel = 100;

    public IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public int Lines => Files.Sum(file => File.ReadLines(file).Count());

    /// <summary>Writes a code base that is the same each time.</summary>
    public static CodeBase Generate(string name, string root, int lines, bool models, params IEnumerable<string> references)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        var written = 0;
        if (models) File.WriteAllText(Path.Combine(folder, "System.cs"), "[assembly: ComplianceAsCode.AiSystem(\"SYS-service\")]\n");
        for (var i = 0; written < lines; i++)
        {
            var text = GeneratedFile.Text(i);
            if (models && i % FilesForEachModel == 0) text += GeneratedFile.Model(i);
            File.WriteAllText(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"File{i:D5}.cs")), text);
            written += text.Count(character => character == '\n');
        }
        return new(name, folder, [.. references]);
    }
}
