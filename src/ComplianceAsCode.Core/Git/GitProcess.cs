using System.Diagnostics;
using System.Text;

namespace ComplianceAsCode.Git;

/// <summary>A call of Git that runs. Who stops reading disposes of it, and it ends.</summary>
internal sealed class GitProcess : IDisposable
{
    private const int MostErrorText = 16 * 1024;

    private readonly Process _process;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenSource _patience;
    private readonly CancellationTokenRegistration _kill;
    private readonly Task<string> _error;

    public GitProcess(Process process, TimeSpan patience, CancellationToken cancellation)
    {
        (_process, _cancellation) = (process, cancellation);
        Out = process.StandardOutput.BaseStream;
        In = process.StandardInput.BaseStream;
        _error = Task.Run(ReadError, CancellationToken.None);
        _patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _patience.CancelAfter(patience);
        _kill = _patience.Token.Register(Kill);
    }

    /// <summary>What it writes.</summary>
    public Stream Out { get; }

    /// <summary>What it reads.</summary>
    public Stream In { get; }

    /// <summary>Waits for its end, and takes what it has not yet written as of no interest.</summary>
    /// <returns>The exit code, and what it said on standard error.</returns>
    /// <exception cref="GitException">It did not end in time.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public (int Code, string Error) End()
    {
        try
        {
            In.Dispose();
        }
        catch (IOException)
        {
            // It ended before it had read all that it was told.
        }
        Out.CopyTo(Stream.Null);
        _process.WaitForExit();
        var error = _error.GetAwaiter().GetResult();
        ThrowIfStopped();
        return (_process.ExitCode, error);
    }

    /// <summary>Waits for its end and expects it to have succeeded.</summary>
    /// <exception cref="GitException">It failed, or did not end in time.</exception>
    public void EndWell()
    {
        var (code, error) = End();
        if (code != 0) throw new GitException(GitFaults.Of(error));
    }

    /// <summary>Says why it stopped, where it was stopped from here.</summary>
    public void ThrowIfStopped()
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_patience.IsCancellationRequested) throw new GitException(new(GitFaultKind.TimedOut, "git did not answer in time", "see whether 'git status' answers in this folder"));
    }

    public void Dispose()
    {
        _kill.Dispose();
        _patience.Dispose();
        Kill();
        _process.Dispose();
    }

    private void Kill()
    {
        try
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It ended by itself meanwhile.
        }
    }

    private string ReadError()
    {
        var text = new StringBuilder();
        var buffer = new char[1024];
        try
        {
            while (_process.StandardError.Read(buffer) is > 0 and var length)
                if (text.Length < MostErrorText) text.Append(buffer, 0, length);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It was killed; what it said so far has to do.
        }
        return text.ToString();
    }
}
