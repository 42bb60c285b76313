using System.Diagnostics;
using System.Runtime.Versioning;
using ComplianceAsCode.Cli.Tests.Approvals;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>The scripts of the action, run as its steps are, with the real program. <c>gh</c> is a stand-in that writes down how it is called.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ActionScriptTests : IDisposable
{
    private readonly ApprovalRepository _repository = new();
    private readonly string _runner = Directory.CreateTempSubdirectory("compliance runner ").FullName;

    public void Dispose()
    {
        _repository.Dispose();
        Directory.Delete(_runner, recursive: true);
    }

    [Fact]
    public void Steps_of_a_pull_request_check_report_and_keep_one_comment()
    {
        Program("gh", """
            echo "$*" >>"$RUNNER_TEMP/gh.log"
            case $* in *--paginate*) cat "$RUNNER_TEMP/existing" 2>/dev/null || true ;; esac
            """);
        Program("compliance", $"exec dotnet exec '{Path.Join(AppContext.BaseDirectory, "compliance.dll")}' \"$@\"");

        var check = Step("check.sh");
        Step("report.sh");
        Step("comment.sh");

        Assert.Contains("::error file=policies/acceptable-use.md,line=", check, StringComparison.Ordinal);
        Assert.Equal("code=1\n", Written("output"));
        Assert.Contains("\"ruleId\": \"CAC3004\"", Written("compliance.sarif"), StringComparison.Ordinal);
        Assert.Contains("executive-sponsor: managing-director", Written("summary"), StringComparison.Ordinal);
        Assert.Contains("api --method POST repos/example/policies/issues/7/comments --input", Written("gh.log"), StringComparison.Ordinal);
        Assert.Contains("needs approval", Written("comment.json"), StringComparison.Ordinal);

        File.WriteAllText(Path.Join(_runner, "existing"), "4711\n");
        Step("comment.sh");
        Assert.Contains("api --method PATCH repos/example/policies/issues/comments/4711 --input", Written("gh.log"), StringComparison.Ordinal);
    }

    private void Program(string name, string script)
    {
        var file = Path.Join(_runner, name);
        File.WriteAllText(file, "#!/usr/bin/env bash\n" + script.ReplaceLineEndings("\n") + "\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private string Written(string name) => File.ReadAllText(Path.Join(_runner, name));

    private string Step(string script)
    {
        var start = new ProcessStartInfo("bash", ["-e", Path.Join(Repository.Root(), ".github", "actions", "compliance", script)]) { WorkingDirectory = _repository.Folder.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        (string Name, string Value)[] variables =
        [
            ("RUNNER_TEMP", _runner), ("COMPLIANCE", Path.Join(_runner, "compliance")), ("ROOT", "."), ("BASE", "main"), ("NUMBER", "7"), ("GITHUB_REPOSITORY", "example/policies"),
            ("GITHUB_OUTPUT", Path.Join(_runner, "output")), ("GITHUB_STEP_SUMMARY", Path.Join(_runner, "summary")), ("ComplianceAsOf", "2026-06-30"), ("PATH", $"{_runner}:{Environment.GetEnvironmentVariable("PATH")}"),
        ];
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return output;
    }
}
