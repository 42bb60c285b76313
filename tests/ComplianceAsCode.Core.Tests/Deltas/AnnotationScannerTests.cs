using ComplianceAsCode.Deltas;

namespace ComplianceAsCode.Tests.Deltas;

public sealed class AnnotationScannerTests
{
    [Theory]
    [InlineData("[AiModel(\"MDL-a\")]", "AiModel")]
    [InlineData("[assembly: AiSystem(\"SYS-a\")]", "AiSystem")]
    [InlineData("[ComplianceAsCode.RiskLevel(AiRiskLevel.High)]", "RiskLevel")]
    [InlineData("[global::ComplianceAsCode.ModelOwnerAttribute(\"x\")]", "ModelOwner")]
    [InlineData("[Serializable, KnownLimitation(\"a, b ] c\"), Evidence(\"EVD-a\")]", "KnownLimitation", "Evidence")]
    [InlineData("[TrainingData(\n    \"DST-a\")]\nclass C { int this[int i] => a[i]; }", "TrainingData")]
    [InlineData("[IntendedPurpose($\"{nameof(X)} ]\")]", "IntendedPurpose")]
    [InlineData("[IntendedPurpose(@\"a \"\"]\"\" b\"), Explainability(\"\"\"raw \"] text\"\"\")]", "IntendedPurpose", "Explainability")]
    public void An_annotation_is_found_however_it_is_written(string code, params string[] names) => Assert.Equal(names, AnnotationScanner.Find("a.cs", code).Select(a => a.Name));

    [Theory]
    [InlineData("// [AiModel(\"MDL-a\")]")]
    [InlineData("/* [AiModel(\"MDL-a\")] */")]
    [InlineData("var s = \"[AiModel(1)]\";")]
    [InlineData("var s = @\"\n[AiModel(1)]\";")]
    [InlineData("var s = \"\"\"\n[AiModel(1)]\n\"\"\";")]
    [InlineData("var c = '['; AiModel(1);")]
    [InlineData("[Obsolete(\"AiModel\")]")]
    [InlineData("[AiModelling]")]
    [InlineData("[AiModel")]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("/*")]
    public void What_only_looks_so_is_none(string code) => Assert.Empty(AnnotationScanner.Find("a.cs", code));

    [Fact]
    public void It_has_its_line_and_its_text_with_white_space_folded()
    {
        var use = Assert.Single(AnnotationScanner.Find("src/A.cs", "using System;\n\n[Serializable,\n  HumanOversight(\n    OversightMode.HumanInTheLoop)]\nclass A;"));

        Assert.Equal(new AnnotationUse("HumanOversight", "[HumanOversight( OversightMode.HumanInTheLoop)]", "src/A.cs", 4), use);
    }

    [Fact]
    public void Every_annotation_there_is_can_be_found()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "ComplianceAsCode.sln"))) folder = Path.GetDirectoryName(folder)!;
        var names = Directory.EnumerateFiles(Path.Join(folder, "src/ComplianceAsCode.Annotations"), "*Attribute.cs").Select(f => Path.GetFileNameWithoutExtension(f)[..^"Attribute".Length]).Order(StringComparer.Ordinal).ToArray();

        Assert.NotEmpty(names);
        Assert.Equal(names, AnnotationScanner.Find("a.cs", string.Concat(names.Select(n => $"[{n}]\n"))).Select(a => a.Name));
    }
}
