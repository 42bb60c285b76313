using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class SubjectMatchesDigestTests
{
    private static readonly string OfFoo = Digest.Of("foo\n"u8);

    [Fact]
    public void Swapped_weights_Trigger_and_say_what_they_are_now()
    {
        using var test = Model("weights.onnx", $"[|{OfFoo}|]").Write("weights.onnx", "bar\n");

        Assert.StartsWith($"the file 'weights.onnx' of model MDL-credit-scorer has the digest {Digest.Of("bar\n"u8)}, not this one; restore the file, or enter what it is now as a new release", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["models/credit-scorer.yaml: the file is named here"], test.Related());
    }

    [Fact]
    public void Swapped_data_Trigger()
    {
        using var test = Case().Write("data.csv", "bar\n").Replace(Files.Dataset, "use:", $"path: data.csv\nsha256: [|{OfFoo}|]\nuse:");

        Assert.Contains("as a new version and test that", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_file_is_compared()
    {
        using var test = Case().Write("a.txt", "bar\n").Write("b.txt", "foo\n").Write("c.txt", "bar\n")
            .Replace(Files.Model, "limitations:", $"files: [{{ path: a.txt, sha256: {OfFoo} }}, {{ path: b.txt, sha256: {OfFoo} }}, {{ path: c.txt, sha256: {OfFoo} }}]\nlimitations:");

        test.LeavesItTo("CAC3113", "CAC3113");
    }

    [Theory]
    [InlineData("foo\n")]
    public void File_that_still_has_its_digest_DoesNotTrigger(string text)
    {
        using var test = Model("prompt.txt", OfFoo).Write("prompt.txt", text);

        test.DoesNotTrigger();
    }

    [Fact]
    public void File_without_digest_DoesNotTrigger()
    {
        using var test = Case().Write("data.csv", "bar\n").Replace(Files.Dataset, "use:", "path: data.csv\nuse:");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Bytes_count_as_they_are()
    {
        using var test = Model("prompt.txt", $"[|{OfFoo}|]").Write("prompt.txt", "foo\r\n");

        test.Triggers();
    }

    [Theory]
    [InlineData("none.onnx", "CAC3104")]
    [InlineData("../weights.onnx", "CAC0019")]
    public void File_that_is_not_there_is_left_to_other_rules(string path, string other)
    {
        using var test = Model(path, OfFoo);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Digest_that_is_none_is_left_to_reading()
    {
        using var test = Model("weights.onnx", "sha256:b5bb").Write("weights.onnx", "bar\n");

        test.LeavesItTo("CAC0007");
    }

    private static RuleCase Model(string path, string digest) => Case().Replace(Files.Model, "limitations:", $"files: [{{ path: {path}, sha256: '{digest}' }}]\nlimitations:".Replace("'[|", "[|", StringComparison.Ordinal).Replace("|]'", "|]", StringComparison.Ordinal));

    private static RuleCase Case() => new("CAC3113");
}
