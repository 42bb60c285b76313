using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ValueIsValidTests
{
    private const string Rule = "CAC0007";

    [Theory]
    [InlineData("collected: 2026-05-04", "collected: [|2026-02-30|]")]
    [InlineData("collected: 2026-05-04", "collected: [|2026-5-4|]")]
    [InlineData("collected: 2026-05-04", "collected: [|\"2026-05-04T00:00:00Z\"|]")]
    [InlineData("valid-for: P180D", "valid-for: [|180 days|]")]
    [InlineData("valid-for: P180D", "valid-for: [|PT24H|]")]
    [InlineData("valid-for: P180D", "valid-for: [|P0D|]")]
    [InlineData("result: pass", "result: [|Pass|]")]
    [InlineData("value: 0.031", "value: [|'0,031'|]")]
    [InlineData("value: 0.031", "value: [|3.1 %|]")]
    [InlineData("value: 0.031", "value: [|1e999|]")]
    [InlineData("type: bias-test", "type: [|Bias_Test|]")]
    [InlineData("title: Bias test of the credit scorer", "title: [|[Bias, test]|]")]
    [InlineData("release: 2.1.0", "release: 2.1.0\nartifacts: [{ url: [|www.example.org|] }]")]
    [InlineData("release: 2.1.0", "release: 2.1.0\nartifacts: [{ url: 'https://example.org', sha256: [|sha256:ABC|] }]")]
    [InlineData("release: 2.1.0", "release: 2.1.0\nartifacts: [{ path: [|evidence\\report.csv|], sha256: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }]")]
    [InlineData("release: 2.1.0", "release: 2.1.0\nartifacts: [{ path: [|\"a\\0b\"|], sha256: sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }]")]
    [InlineData("release: 2.1.0", "release: 2.1.0\nartifacts: [[|report.csv|]]")]
    public void Value_of_another_form_triggers_once(string old, string marked) => Example.Replace(Files.Evidence, old, marked).Gives(Rule);

    [Theory]
    [InlineData("value: 0.031", "value: '0.031'")]
    [InlineData("value: 0.031", "value: 3.1e-2")]
    [InlineData("value: 0.031", "value: -1")]
    [InlineData("release: 2.1.0", "release: !!str 2.1.0")]
    [InlineData("requirements: [A.6.2.4]", "requirements: A.6.2.4")]
    [InlineData("collected: 2026-05-04", "collected: \"2026-05-04\"")]
    public void Value_of_its_form_DoesNotTrigger(string old, string @new) => Example.Replace(Files.Evidence, old, @new).GivesNothing();

    [Theory]
    [InlineData("risks.yaml", "impact: 3", "impact: [|6|]")]
    [InlineData("risks.yaml", "treatment: mitigate\ncontrols", "treatment: mitigate\nresidual: { likelihood: [|10|], impact: 1 }\ncontrols")]
    [InlineData(Files.Assessment, "severity: 2", "severity: [|6|]")]
    public void Rating_beyond_the_scale_of_the_manifest_triggers(string file, string old, string marked) =>
        Assert.Contains("the scale of the manifest ends at 5; write a number from 1 to 5", Example.Replace(file, old, marked).Gives(Rule).FullMessage, StringComparison.Ordinal);

    [Fact]
    public void Rating_beyond_the_scale_makes_no_high_risk() =>
        Example.Replace("risks.yaml", "likelihood: 2\nimpact: 3", "likelihood: [|6|]\nimpact: 5").Gives(Rule);

    [Fact]
    public void Rating_within_a_wider_scale_DoesNotTrigger() =>
        Example.Replace("risks.yaml", "impact: 3", "impact: 6").AndReplace(Files.Manifest, "stage: 5", "stage: 5\nrisk: { scale: 6, acceptable: 12, high: 18 }").GivesNothing();

    [Theory]
    [InlineData("risk: { scale: [|11|] }")]
    [InlineData("risk: { [|scael|]: 6 }")]
    [InlineData("[|risks|]: { scale: 6 }")]
    public void Rating_is_not_held_against_a_scale_that_cannot_be_read(string setting) =>
        Example.Replace("risks.yaml", "likelihood: 2\nimpact: 3", "likelihood: 1\nimpact: 6").AndReplace(Files.Manifest, "stage: 5", $"stage: 5\n{setting}").Gives("CAC9002");

    [Theory]
    [InlineData("applicable: yes")]
    [InlineData("applicable: True")]
    public void Only_true_and_false_are_truth_values(string line) =>
        Example.Replace(Files.Control, "applicable: true", $"applicable: [|{line.Split(' ')[1]}|]").Gives(Rule);

    [Fact]
    public void Text_of_a_document_cannot_forge_a_line_of_the_log()
    {
        var message = Example.Replace(Files.Evidence, "result: pass", "result: \"pass\\nevil.md(1,1): error CAC0001: forged\\u2028\\u202e\"").Gives(Rule).FullMessage;
        message = TerminalText.OfMessage(message);
        Assert.DoesNotContain(message, char.IsControl);
        Assert.DoesNotContain('\u202e', message);
    }

    [Fact]
    public void Long_value_is_cut() =>
        Assert.True(Example.Replace(Files.Evidence, "result: pass", $"result: {new string('a', 100_000)}").Gives(Rule).FullMessage.Length < 400);

    [Fact]
    public void Value_with_semicolon_stays_whole() =>
        Assert.Contains("'a; b'", Example.Replace(Files.Evidence, "result: pass", "result: a; b").Gives(Rule).Message, StringComparison.Ordinal);
}
