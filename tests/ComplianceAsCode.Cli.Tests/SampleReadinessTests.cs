using System.Text.Json;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>The complete sample, read where it stands.</summary>
public sealed class SampleReadinessTests
{
    private static readonly string Sample = Path.Join(Repository.Root(), "samples", "CreditScoring");

    [Fact]
    public async Task Each_action_of_the_roadmap_comes_after_what_it_depends_on()
    {
        var actions = (await Json("roadmap")).GetProperty("actions").EnumerateArray().ToList();
        var order = actions.Select(a => a.GetProperty("id").GetString()!).ToList();

        Assert.NotEmpty(order);
        Assert.All(actions, a => Assert.All(a.GetProperty("dependsOn").EnumerateArray(), d => Assert.True(order.IndexOf(d.GetString()!) < order.IndexOf(a.GetProperty("id").GetString()!))));
    }

    [Fact]
    public async Task Gaps_come_by_priority_and_each_has_reasons()
    {
        var gaps = (await Json("gap")).GetProperty("requirements").EnumerateArray().Where(r => r.GetProperty("gap").GetBoolean()).ToList();
        var scores = gaps.Select(g => g.GetProperty("priority").GetProperty("score").GetInt32()).ToList();

        Assert.NotEmpty(gaps);
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(gaps, g => Assert.NotEqual(0, g.GetProperty("reasons").GetArrayLength()));
    }

    [Fact]
    public async Task Statement_has_a_row_for_each_control_of_annex_A() =>
        Assert.Equal(38, (await Json("soa")).GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("requirement").GetString()).Distinct().Count());

    private static async Task<JsonElement> Json(string command) =>
        JsonDocument.Parse((await CliRun.In(Sample, command, "--as-of", "2026-11-23", "--format", "json")).Out).RootElement;
}
