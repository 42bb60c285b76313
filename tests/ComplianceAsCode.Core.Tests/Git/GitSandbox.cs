using System.Diagnostics;
using System.Text;
using ComplianceAsCode.Git;

namespace ComplianceAsCode.Tests.Git;

/// <summary>A repository of its own in a temporary folder, made with the real program and none of the user's configuration.</summary>
internal sealed class GitSandbox : IDisposable
{
    private int _minutes;

    public GitSandbox(params string[] initArguments)
    {
        Git(["init", "--quiet", "--initial-branch=main", .. initArguments]);
    }

    private GitSandbox(TemporaryWorkspace folder) => Folder = folder;

    /// <summary>The folder.</summary>
    public TemporaryWorkspace Folder { get; } = new();

    public string Root => Folder.Root;

    /// <summary>A clone of a repository, in a folder of its own.</summary>
    public static GitSandbox CloneOf(GitSandbox origin, params string[] arguments)
    {
        var clone = new GitSandbox(new TemporaryWorkspace());
        clone.Git(["clone", "--quiet", .. arguments, new Uri(origin.Root).AbsoluteUri, "."]);
        return clone;
    }

    public GitSandbox Write(string path, string text)
    {
        Folder.Write(path, text);
        return this;
    }

    /// <summary>Commits all that is there, a minute after the commit before.</summary>
    /// <returns>The commit's id.</returns>
    public string Commit(string message = "change", string author = "Ada Author <ada@example.org>")
    {
        Git("add", "--all");
        return CommitIndex(message, author);
    }

    /// <summary>Commits what is in the index.</summary>
    public string CommitIndex(string message = "change", string author = "Ada Author <ada@example.org>")
    {
        _minutes++;
        Git("commit", "--quiet", "--allow-empty", "--no-verify", $"--author={author}", $"--message={message}");
        return Git("rev-parse", "HEAD").Trim();
    }

    /// <summary>Runs the program, which must succeed.</summary>
    public string Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        var time = $"2026-05-04T10:{_minutes:00}:00Z";
        (string Name, string Value)[] variables =
        [
            ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_SYSTEM", "/dev/null"), ("GIT_AUTHOR_NAME", "Ada Author"), ("GIT_AUTHOR_EMAIL", "ada@example.org"),
            ("GIT_COMMITTER_NAME", "Carl Committer"), ("GIT_COMMITTER_EMAIL", "carl@example.org"), ("GIT_AUTHOR_DATE", time), ("GIT_COMMITTER_DATE", time),
        ];
        foreach (var (name, value) in variables) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {error.Result}");
    }

    /// <summary>The repository as the product sees it, from the top or a folder below it.</summary>
    public GitRepository Open(string folder = "") => GitRepository.Open(Folder.Full(folder), TestContext.Current.CancellationToken);

    public void Dispose()
    {
        // Git writes its objects read-only, and Windows deletes no such file.
        foreach (var file in new DirectoryInfo(Root).EnumerateFiles("*", SearchOption.AllDirectories)) file.Attributes = FileAttributes.Normal;
        Folder.Dispose();
    }
}
