using System.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ManifestIsValidTests
{
    private const string Rule = "CAC9002";
    private const string Topics = "policy-topics: [ai-policy]";

    [Theory]
    [InlineData("organisation: Example Lending", "[|organization|]: Example Lending")]
    [InlineData("stage: 5", "stage: [|6|]")]
    [InlineData("stage: 5", "stage: [|five|]")]
    [InlineData("ai-roles: [provider, user]", "ai-roles: [provider, user, [|deployer|]]")]
    [InlineData("  - { id: internal-auditor }", "  - { [|login|]: octo }\n  - { id: internal-auditor }")]
    [InlineData("  - { id: internal-auditor }", "  - { id: internal-auditor }\n  - { id: [|internal-auditor|] }")]
    [InlineData(Topics, Topics + "\n[|policy-topics|]: [ai-policy]")]
    [InlineData(Topics, Topics + "\nrules: { CAC3103: [|silent|] }")]
    [InlineData(Topics, Topics + "\nfreshness: { default: [|1 year|] }")]
    [InlineData(Topics, Topics + "\nfreshness: { [|bias-tests|]: P1Y }")]
    [InlineData("intervals: { committee: P1Y }", "intervals: { [|internal-audits|]: P1Y, committee: P1Y }")]
    [InlineData("intervals: { committee: P1Y }", "intervals: [|P1Y|]")]
    [InlineData(Topics, Topics + "\nheadings: { [|Purposes|]: [Zweck] }")]
    [InlineData(Topics, Topics + "\ncode: [{ require: [[|purpose|]] }]")]
    [InlineData(Topics, Topics + "\ncode: [{ when: { [|rsk|]: high }, require: [owner] }]")]
    [InlineData(Topics, Topics + "\nlogging: [{ when: { risk: [high, [|higher|]] }, phases: [testing] }]")]
    [InlineData("policy: { any-of", "[|polici|]: { any-of: [executive-sponsor] }\n  policy: { any-of")]
    [InlineData("policy: { any-of: [executive-sponsor] }", "[|policy|]: {}")]
    [InlineData("policy: { any-of: [executive-sponsor] }", "[|policy|]: { minimum: 2 }")]
    [InlineData("policy: { any-of: [executive-sponsor] }", "policy: { [|any-off|]: [executive-sponsor] }")]
    [InlineData("stage: 5", "stage: 5\nrisk: { acceptable: [|12|], high: 12 }")]
    [InlineData("stage: 5", "stage: 5\nrisk: { acceptable: [|15|] }")]
    [InlineData("stage: 5", "stage: 5\nrisk: { high: [|6|] }")]
    [InlineData("stage: 5", "stage: 5\nrisk: { high: [|26|] }")]
    [InlineData("stage: 5", "stage: 5\nrisk: { scale: 4, high: [|20|] }")]
    [InlineData("frameworks: [framework.yaml]", "[|frameworks|]: []")]
    [InlineData("require: [bias-test]", "require: [bias-test, [|bias-tests|]]")]
    [InlineData("exclude: [framework.yaml]", "exclude: [framework.yaml, [|a/../b|]]")]
    [InlineData("exclude: [framework.yaml]", "exclude: [framework.yaml, [|'../**'|]]")]
    [InlineData("exclude: [framework.yaml]", "exclude: [framework.yaml, [|''|]]")]
    [InlineData("exclude: [framework.yaml]", "documents: ['**/*.md', '**/*.yaml', [|a/../b|]]\nexclude: [framework.yaml]")]
    [InlineData("stage: 5", "stage: 5\nrisk: { high: [|many|], acceptable: 20 }")]
    [InlineData("stage: 5", "stage: 5\nrisk: { [|hihg|]: 20, acceptable: 15 }")]
    public void Setting_that_says_nothing_triggers_once(string old, string marked) => Example.Replace(Files.Manifest, old, marked).Gives(Rule);

    [Theory]
    [InlineData(Topics + "\nfreshness: { default: P1Y, notice: P14D, bias-test: P90D, x-red-team: P30D }")]
    [InlineData(Topics + "\nheadings: { Purpose: [Zweck], Intended purpose: [Zweckbestimmung] }")]
    [InlineData(Topics + "\nlogging: [{ when: { lifecycle: [operation], release: 2.1.0 }, phases: [operation] }]")]
    [InlineData(Topics + "\nrules: { CAC3103: info, CAC6001: error }")]
    [InlineData(Topics + "\ncode: { require: owner }")]
    [InlineData(Topics + "\nrisk: { scale: 10, acceptable: 24, high: 100 }")]
    [InlineData(Topics + "\nrisk: { scale: 4, high: 16 }")]
    public void Valid_settings_DoNotTrigger(string settings) => Example.Replace(Files.Manifest, Topics, settings).GivesNothing();

    [Fact]
    public void Valid_intervals_DoNotTrigger() =>
        Example.Replace(Files.Manifest, "intervals: { committee: P1Y }", "intervals: { internal-audit: P1Y, management-review: P1Y, committee: P6M, kpi: P3M }").GivesNothing();

    [Fact]
    public void Scale_on_which_no_risk_is_high_triggers_where_it_is_set() =>
        Example.Replace(Files.Manifest, "stage: 5", "stage: 5\nrisk: { scale: [|3|] }").AndReplace(Files.Assessment, "severity: 4", "severity: 3").Gives(Rule);

    [Fact]
    public void Missing_organisation_triggers_at_the_aims_key() =>
        Example.Replace(Files.Manifest, "aims: 1\norganisation: Example Lending", "[|aims|]: 1").Gives(Rule);

    [Fact]
    public void Message_has_what_is_wrong_and_one_thing_to_do() =>
        Assert.Equal("'stage' is '6', which is no whole number from 1 to 5; write one", Example.Replace(Files.Manifest, "stage: 5", "stage: 6").Gives(Rule).FullMessage);

    [Theory]
    [InlineData("")]
    [InlineData("---\n")]
    [InlineData("- aims: 1\n")]
    [InlineData("aims: 1\n---\naims: 1\n")]
    public void Manifest_that_is_not_one_mapping_ends_the_check(string text) => Example.Write(Files.Manifest, text).Gives(Rule);

    [Fact]
    public void Manifest_that_does_not_parse_ends_the_check_at_the_fault() =>
        Example.Replace(Files.Manifest, "organisation: Example Lending", "organisation: Example[|:|] Lending").Gives(Rule);

    [Fact]
    public void Manifest_in_UTF_16_ends_the_check() =>
        Example.Where(w => w.Write(Files.Manifest, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(File.ReadAllText(w.Full(Files.Manifest)))])).Gives(Rule);

    [Fact]
    public void Manifest_larger_than_the_limit_ends_the_check() => Example.Where(w =>
    {
        using var stream = File.Open(w.Full(Files.Manifest), FileMode.Open);
        stream.SetLength(100_000_000);
    }).Gives(Rule);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Manifest_that_is_a_link_to_the_outside_is_not_read(bool absolute)
    {
        using var outside = new TemporaryWorkspace().Write("secret.yaml", "password: hunter2\n");
        var target = outside.Full("secret.yaml");
        var diagnostic = Example.Where(w => w.Delete(Files.Manifest))
            .And(w => File.CreateSymbolicLink(w.Full(Files.Manifest), absolute ? target : Path.GetRelativePath(w.Root, target))).Gives(Rule);
        Assert.Contains("symbolic link", diagnostic.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("password", diagnostic.FullMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_that_is_a_link_inside_is_read() => Example.Where(w => File.Move(w.Full(Files.Manifest), w.Full("settings.txt")))
        .And(w => File.CreateSymbolicLink(w.Full(Files.Manifest), "settings.txt")).GivesNothing();

    [Fact]
    public void Pattern_that_is_none_leaves_the_others() =>
        Example.Replace(Files.Manifest, "exclude: [framework.yaml]", "exclude: [framework.yaml, [|a/../b|], 'drafts/**']")
            .AndWrite("drafts/notes.md", "---\nkind: nonsense\n---\n").Gives(Rule);
}
