using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Tests;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Tests;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("\u001b]0;title\u0007", @"\x1b]0;title\x07")]
    [InlineData("\u009b31m", @"\x9b31m")]
    [InlineData("a\r\nb\tc", @"a\r\nb\tc")]
    [InlineData("\u202egpj.exe", @"\u{202e}gpj.exe")]
    [InlineData("\u2028", @"\u{2028}")]
    [InlineData("##vso[task.setvariable variable=PATH]x", @"\x23#vso[task.setvariable variable=PATH]x")]
    [InlineData("see ##[error]", @"see \x23#[error]")]
    [InlineData("::error::x", @"\x3a:error::x")]
    [InlineData("std::vector, ## Purpose", "std::vector, ## Purpose")]
    [InlineData("Übersicht – 概要 👩‍💻", "Übersicht – 概要 👩‍💻")]
    public void What_acts_on_a_terminal_or_build_server_is_shown_instead(string text, string shown) => Assert.Equal(shown, TerminalText.Escape(text));

    [Fact]
    public void A_lone_surrogate_is_shown() => Assert.Equal(@"\ud800x", TerminalText.Escape("\ud800x"));

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--verbosity", "detailed")]
    [InlineData("status", "--verbosity", "detailed")]
    [InlineData("roadmap")]
    public async Task Nothing_in_a_document_reaches_the_terminal_as_a_control_character(params string[] args)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        workspace.Write("a.md", "---\nkind: action\nid: \"ACT-\\e[2J\"\ntitle: \"\\e]0;x\\a\"\nowner: \"\\e[31m\"\n\"\\e[1m\": 1\ndue: 2020-01-01\nstatus: open\n---\n");

        var run = await CliRun.In(workspace.Root, args);

        Assert.DoesNotContain(run.Out, c => char.IsControl(c) && c != '\n');
        Assert.Contains(@"\x1b", run.Out, StringComparison.Ordinal);
    }
}
