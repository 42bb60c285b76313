using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class SoaTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Statement_holds_what_is_stated_of_what_applies_by_statement()
    {
        _workspace.Replace("controls/A.6.2.4.md", "applicable: true\nbecause: [law]", "applicable: false\nbecause: [not-needed]\njustification: Nothing is built here.");

        Assert.Equal("""
            # Statement of applicability: Example Lending

            Made by `compliance soa` from the controls of the workspace. Change those, not this file.

            ## Example framework

            1 included, 1 excluded, 0 not stated.

            | requirement | applicable | why | justification | implementation | policies | control |
            |---|---|---|---|---|---|---|
            | A.6.2.4 AI system verification and validation | no | not-needed | Nothing is built here. | implemented |  | CTL-A.6.2.4 |
            | A.9.2 Processes for responsible use of AI systems | yes | policy |  | partial | POL-human-oversight (Human oversight) | CTL-A.9.2 |

            """, (await CliRun.In(_workspace.Root, "soa")).Out);
    }

    [Fact]
    public async Task Day_and_records_change_no_statement_and_change_the_status_in_csv()
    {
        var (text, table) = (await Run("2026-06-30"), await Run("2026-06-30", "--format", "csv"));

        Assert.Equal(text, await Run("2027-06-30"));
        Assert.NotEqual(table, await Run("2027-06-30", "--format", "csv"));
    }

    [Fact]
    public async Task Written_file_is_the_current_statement()
    {
        await CliRun.In(_workspace.Root, "soa", "--output", "soa.md");

        Assert.Equal(await Run("2026-06-30"), File.ReadAllText(_workspace.Full("soa.md")));
    }

    [Fact]
    public async Task Requirement_without_control_is_not_stated()
    {
        _workspace.Delete("controls/A.6.2.4.md");

        Assert.Contains("1 included, 0 excluded, 1 not stated.", await Run("2026-06-30"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_workspace_there_is_no_answer() => Assert.Equal(2, (await CliRun.In(Path.GetTempPath(), "soa")).ExitCode);

    private async Task<string> Run(string day, params string[] args) => (await CliRun.In(_workspace.Root, ["soa", "--as-of", day, .. args])).Out;
}
