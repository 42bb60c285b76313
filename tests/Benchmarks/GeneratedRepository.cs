using System.Diagnostics;

namespace ComplianceAsCode.Benchmarks;

/// <summary>A generated workspace in a repository of two commits: all documents, and a change of some of them on a branch.</summary>
internal static class GeneratedRepository
{
    public const string Base = "main";

    public static string Write(int documents, int changed)
    {
        var root = GeneratedWorkspace.Write(documents);
        Git(root, "init", "--quiet", $"--initial-branch={Base}");
        Git(root, "add", "--all");
        Git(root, "commit", "--quiet", "--message=documents");
        Git(root, "checkout", "--quiet", "-b", "change");
        for (var i = 0; i < changed; i++)
        {
            var file = Path.Join(root, $"evidence/{i * 7 % 100}/EVD-{i * 7 % 100}.md");
            File.WriteAllText(file, File.ReadAllText(file).Replace("value: 0.031", "value: 0.032", StringComparison.Ordinal));
        }
        Git(root, "add", "--all");
        Git(root, "commit", "--quiet", "--message=change");
        return root;
    }

    /// <summary>What Git itself takes to tell what changed.</summary>
    public static int DiffStat(string root) => Git(root, "diff", "--stat", $"{Base}...HEAD");

    private static int Git(string root, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org", "-c", "gc.auto=0", .. arguments]) { WorkingDirectory = root, RedirectStandardOutput = true };
        start.Environment["GIT_CONFIG_GLOBAL"] = OperatingSystem.IsWindows() ? "NUL" : "/dev/null";
        using var process = Process.Start(start)!;
        var length = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return process.ExitCode == 0 ? length : throw new InvalidOperationException($"git {string.Join(' ', arguments)} failed");
    }
}
