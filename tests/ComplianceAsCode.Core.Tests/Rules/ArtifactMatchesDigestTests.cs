namespace ComplianceAsCode.Tests.Rules;

public sealed class ArtifactMatchesDigestTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";
    private const string OfFoo = "sha256:b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c";

    [Fact]
    public void Changed_file_Triggers_at_the_digest()
    {
        using var test = Case().Write("reports/bias.txt", "bar\n").Replace(Evidence, "metrics:", $"artifacts: [{{ path: reports/bias.txt, sha256: [|{OfFoo}|] }}]\nmetrics:");

        Assert.Contains("has the digest sha256:7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730, not this one", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["evidence/bias-2026Q2.md: the file is named here"], test.Related());
    }

    [Theory]
    [InlineData("foo\r\n")]
    [InlineData("\uFEFFfoo\n")]
    public void Bytes_count_as_they_are(string content)
    {
        using var test = Case().Write("reports/bias.txt", content).Replace(Evidence, "metrics:", $"artifacts: [{{ path: reports/bias.txt, sha256: [|{OfFoo}|] }}]\nmetrics:");

        test.Triggers();
    }

    [Fact]
    public void File_as_it_was_DoesNotTrigger()
    {
        using var test = Case().Write("reports/bias.txt", "foo\n").Replace(Evidence, "metrics:", $"artifacts: [{{ path: reports/bias.txt, sha256: {OfFoo} }}]\nmetrics:");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Text_of_a_policy_that_is_kept_as_a_file_Triggers()
    {
        using var test = Case().Write("policies/oversight.txt", "bar\n")
            .ReplaceApproved("policies/human-oversight.md", "review-by: 2027-01-31", $"review-by: 2027-01-31\nfile: {{ path: policies/oversight.txt, sha256: [|{OfFoo}|] }}");

        test.Triggers();
    }

    [Fact]
    public void File_of_a_model_is_left_to_its_rule()
    {
        using var test = Case().Write("weights.onnx", "bar\n").Replace("models/credit-scorer.yaml", "limitations:", $"files: [{{ path: weights.onnx, sha256: {OfFoo} }}]\nlimitations:");

        test.LeavesItTo("CAC3113");
    }

    [Theory]
    [InlineData("reports/none.txt", OfFoo, "CAC3104")]
    [InlineData("reports/bias.txt", "sha256:b5bb", "CAC0007")]
    [InlineData("../bias.txt", OfFoo, "CAC0019")]
    public void Other_faults_are_left_to_their_rules(string path, string digest, string other)
    {
        using var test = Case().Write("reports/bias.txt", "bar\n").Replace(Evidence, "metrics:", $"artifacts: [{{ path: {path}, sha256: '{digest}' }}]\nmetrics:");

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC3105");
}
