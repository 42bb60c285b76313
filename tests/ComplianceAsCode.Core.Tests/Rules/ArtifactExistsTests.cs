namespace ComplianceAsCode.Tests.Rules;

public sealed class ArtifactExistsTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";
    private const string Digest = "sha256:b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c";

    [Theory]
    [InlineData("reports/bias.json", "does not exist")]
    [InlineData("evidence", "is a folder")]
    [InlineData("evidence/../reports/bias.json", "does not exist")]
    public void File_that_is_not_there_Triggers_at_the_path(string path, string problem)
    {
        using var test = WithArtifact($"[|{path}|]");

        Assert.Contains($"the file '{path}' {problem}", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_missing_file_Triggers()
    {
        using var test = Case().Replace(Evidence, "metrics:", $"artifacts:\n  - {{ path: a.json, sha256: {Digest} }}\n  - {{ path: b.json, sha256: {Digest} }}\nmetrics:");

        test.LeavesItTo("CAC3104", "CAC3104");
    }

    [Theory]
    [InlineData("reports/bias.txt")]
    [InlineData("./reports/bias.txt")]
    [InlineData("evidence/../reports/bias.txt")]
    [InlineData("'reports/bias.txt'")]
    public void File_that_is_there_DoesNotTrigger(string path)
    {
        using var test = WithArtifact(path).Write("reports/bias.txt", "foo\n");

        test.DoesNotTrigger();
    }

    [Fact]
    public void File_with_a_name_beyond_ASCII_DoesNotTrigger()
    {
        using var test = WithArtifact("reports/Prüfung 1.txt").Write("reports/Prüfung 1.txt", "foo\n");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("../secret.json")]
    [InlineData("/etc/passwd")]
    public void Path_that_leaves_is_left_to_its_own_rule(string path)
    {
        using var test = WithArtifact(path);

        test.LeavesItTo("CAC0019");
    }

    [Fact]
    public void File_of_a_model_Triggers_too()
    {
        using var test = Case().Replace("models/credit-scorer.yaml", "limitations:", "files: [{ path: [|weights.onnx|] }]\nlimitations:");

        test.Triggers();
    }

    [Fact]
    public void Page_elsewhere_DoesNotTrigger()
    {
        using var test = Case().Replace(Evidence, "metrics:", "artifacts: [{ url: https://example.org/report, accessed: 2026-05-04 }]\nmetrics:");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Path_without_digest_is_left_to_reading()
    {
        using var test = Case().Write("reports/bias.txt", "foo\n").Replace(Evidence, "metrics:", "artifacts: [{ path: reports/bias.txt }]\nmetrics:");

        test.LeavesItTo("CAC0006");
    }

    private static RuleCase WithArtifact(string path) => Case().Replace(Evidence, "metrics:", $"artifacts: [{{ path: {path}, sha256: {Digest} }}]\nmetrics:");

    private static RuleCase Case() => new("CAC3104");
}
