using System.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class FrameworkIsKnownTests
{
    private const string Rule = "CAC9004";
    private const string Last = "  - { id: B.6.2.4, title: AI system verification and validation, level: guidance }\n";

    [Theory]
    [InlineData("iso-42001-2032", "'iso-42001-2023'")]
    [InlineData("gone.yaml", "correct the path")]
    [InlineData("../outside.yaml", "inside the repository")]
    [InlineData("/etc/frameworks.yaml", "inside the repository")]
    [InlineData("'a/../gone.yml'", "correct the path")]
    [InlineData("\"a\\0.yaml\"", "correct the path")]
    public void Framework_that_is_not_there_triggers_at_its_entry(string name, string fix) =>
        Assert.Contains(fix, Example.Replace(Files.Manifest, "frameworks: [framework.yaml]", $"frameworks: [framework.yaml, [|{name}|]]").Gives(Rule).Fix, StringComparison.Ordinal);

    [Fact]
    public void Framework_named_twice_triggers_at_the_second() =>
        Example.Replace(Files.Manifest, "frameworks: [framework.yaml]", "frameworks: [framework.yaml, [|./framework.yaml|]]").Gives(Rule);

    [Fact]
    public void Family_and_edition_are_the_same_framework() =>
        Example.Replace(Files.Manifest, "frameworks: [framework.yaml]", "frameworks: [framework.yaml, nist-ai-rmf, [|nist-ai-rmf-1.0|]]").Gives(Rule);

    [Theory]
    [InlineData("title: Example framework", "titel: Example framework")]
    [InlineData("title: Example framework", "title: \"Example framework")]
    [InlineData("framework: example-2026", "framework: Example 2026")]
    [InlineData("framework: example-2026\n", "")]
    [InlineData("applies: mandatory, artefacts: [ai-policy]", "applies: always, artefacts: [ai-policy]")]
    [InlineData("applies: mandatory, artefacts: [ai-policy]", "aplies: mandatory, artefacts: [ai-policy]")]
    [InlineData(Last, Last + "  - { id: '4.3', title: Again, level: clause }\n")]
    [InlineData(Last, Last + "  - { title: Without id, level: clause }\n")]
    public void Fault_in_an_own_framework_triggers_in_its_file(string old, string @new) =>
        Assert.Equal(Files.Framework, Example.Replace(Files.Framework, old, @new).Gives(Rule).Location.Path);

    [Theory]
    [InlineData("")]
    [InlineData("- a\n- b\n")]
    [InlineData("framework: a\n---\nframework: b\n")]
    public void Own_file_that_is_no_mapping_triggers(string text) => Example.Write(Files.Framework, text).Gives(Rule);

    [Fact]
    public void Own_file_in_UTF_16_triggers() =>
        Example.Where(w => w.Write(Files.Framework, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(File.ReadAllText(w.Full(Files.Framework)))])).Gives(Rule);

    [Fact]
    public void Notes_of_any_name_DoNotTrigger() =>
        Example.Replace(Files.Framework, "title: Example framework", "title: Example framework\nnotice: Ours.\npublisher: { of: lending }").GivesNothing();

    [Fact]
    public void Own_file_is_no_document_although_it_is_not_excluded() =>
        Example.Replace(Files.Manifest, "exclude: [framework.yaml]\n", "").GivesNothing();
}
