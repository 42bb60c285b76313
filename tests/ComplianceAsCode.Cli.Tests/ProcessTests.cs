using System.Diagnostics;
using System.Text;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>The program as users start it: a process of its own.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task It_writes_utf8_whatever_the_locale_says_and_exits_with_its_code()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: prüfer");

        var (exitCode, output) = await StartAsync(workspace.Root, "check", "--as-of", "2026-06-30");

        Assert.Equal(1, exitCode);
        Assert.StartsWith("controls/4.3.md(5,8,5,14): error CAC0011: 'owner' names 'prüfer'", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("trx")]
    public async Task The_self_test_leaves_nothing_behind_and_names_no_folder(string format)
    {
        using var temporary = new TemporaryWorkspace();

        var (exitCode, output) = await StartAsync(temporary.Root, "selftest", "--format", format);

        Assert.Equal(0, exitCode);
        Assert.DoesNotContain(Path.GetFileName(temporary.Root), output, StringComparison.Ordinal);
        Assert.DoesNotContain("compliance-selftest", output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetDirectories(temporary.Root, "compliance-*"));
    }

    private static async Task<(int ExitCode, string Output)> StartAsync(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Join(AppContext.BaseDirectory, "compliance.dll"), .. args])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            StandardOutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        };
        start.Environment["LC_ALL"] = "C";
        foreach (var variable in new[] { "TMPDIR", "TEMP", "TMP" }) start.Environment[variable] = folder;
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output);
    }
}
