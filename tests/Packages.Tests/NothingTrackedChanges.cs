using System.Diagnostics;

namespace ComplianceAsCode.Packages.Tests;

/// <summary>A build writes below obj and bin, and nowhere else.</summary>
public sealed class NothingTrackedChanges(PackedFeed feed)
{
    [Fact]
    public void A_build_leaves_the_working_tree_as_it_was()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App").Write(".gitignore", "bin/\nobj/\n");
        Git("init", "--quiet");
        Git("add", "--all");
        Git("-c", "user.name=test", "-c", "user.email=test@example.org", "commit", "--quiet", "--message", "all");

        solution.Dotnet("build", "App").Says(0);

        Assert.Equal("", Git("status", "--porcelain"));

        string Git(params string[] arguments)
        {
            using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = solution.Root, RedirectStandardOutput = true })!;
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            Assert.Equal(0, git.ExitCode);
            return output;
        }
    }
}
