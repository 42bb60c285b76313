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
