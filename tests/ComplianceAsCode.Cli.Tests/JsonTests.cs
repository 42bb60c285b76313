using System.Text.Json;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class JsonTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_diagnostic_has_place_message_fix_and_page()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody");

        var diagnostic = (await ReportOf()).GetProperty("diagnostics")[0];

        Assert.Equal("CAC0011", diagnostic.GetProperty("rule").GetString());
        Assert.Equal("error", diagnostic.GetProperty("severity").GetString());
        Assert.Equal("controls/4.3.md", diagnostic.GetProperty("path").GetString());
        Assert.Equal(14, diagnostic.GetProperty("endColumn").GetInt32());
        Assert.Equal("CTL-4.3", diagnostic.GetProperty("subject").GetString());
        Assert.EndsWith("/CAC0011.md", diagnostic.GetProperty("helpLink").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_says_what_was_looked_at_and_when_it_changes()
    {
        var report = await ReportOf();

        Assert.Equal("2026-06-30", report.GetProperty("asOf").GetString());
        Assert.Equal(report.GetProperty("population").GetProperty("kinds").EnumerateObject().Sum(k => k.Value.GetInt32()), report.GetProperty("population").GetProperty("documents").GetInt32());
        Assert.Equal(4, report.GetProperty("population").GetProperty("kinds").GetProperty("control").GetInt32());
        Assert.Contains(report.GetProperty("rules").EnumerateArray(), r => r.GetProperty("rule").GetString() == "CAC1007" && r.GetProperty("examined").GetInt32() == 2);
        Assert.Equal("2026-10-01", report.GetProperty("nextChange").GetProperty("on").GetString());
    }

    [Fact]
    public async Task A_rule_that_could_not_be_evaluated_says_why()
    {
        _workspace.Replace("scope.md", "status: approved", "status: draft").Delete("approvals/scope-1.0.0.yaml");

        var rule = (await ReportOf()).GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("rule").GetString() == "CAC1007");

        Assert.Equal("there is no approved scope statement", rule.GetProperty("notEvaluated").GetString());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task No_command_of_a_build_server_stands_in_it_and_the_text_is_the_same(string format)
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: '##vso[task.x]'");

        var run = await CliRun.In(_workspace.Root, "check", "--format", format);

        Assert.DoesNotContain("##", run.Out, StringComparison.Ordinal);
        Assert.Contains("'owner' names '#\\u0023vso[task.x]'", run.Out, StringComparison.Ordinal);
    }

    private async Task<JsonElement> ReportOf() => JsonDocument.Parse((await CliRun.In(_workspace.Root, "check", "--format", "json")).Out).RootElement;
}
