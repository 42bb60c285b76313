using System.Text;

namespace ComplianceAsCode.Git;

/// <summary>A folder in which Git is called.</summary>
/// <param name="program">The program.</param>
/// <param name="path">The folder's full path.</param>
/// <param name="cancellation">Cancels every call.</param>
internal sealed class GitFolder(GitProgram program, string path, CancellationToken cancellation)
{
    /// <summary>The folder's full path.</summary>
    public string Path => path;

    /// <summary>Another folder.</summary>
    public GitFolder At(string other) => new(program, other, cancellation);

    /// <summary>Starts a command whose output is read as it comes.</summary>
    public GitProcess Start(params IEnumerable<string> arguments) => program.Start(path, cancellation, arguments);

    /// <summary>Runs a command that answers briefly and must succeed.</summary>
    /// <exception cref="GitException">It failed.</exception>
    public string Ask(params IEnumerable<string> arguments)
    {
        var (code, text, error) = Run(arguments);
        return code == 0 ? text : throw new GitException(GitFaults.Of(error));
    }

    /// <summary>Runs a command that answers briefly.</summary>
    /// <returns>The exit code, the answer without the line end that Git adds, and what it said on standard error.</returns>
    public (int Code, string Text, string Error) Run(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        using var text = new MemoryStream();
        process.Out.CopyTo(text);
        var (code, error) = process.End();
        var answer = Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
        // A folder's name may end with a line end of its own.
        return (code, answer.EndsWith('\n') ? answer[..^1] : answer, error);
    }
}
