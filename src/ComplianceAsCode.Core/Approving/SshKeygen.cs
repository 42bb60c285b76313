using System.Diagnostics;

namespace ComplianceAsCode.Approving;

/// <summary>The program <c>ssh-keygen</c> of OpenSSH, which makes and verifies signatures: there is no cryptography of our own.</summary>
/// <param name="executable">Its full path; <see langword="null"/> where there is none.</param>
public sealed class SshKeygen(string? executable)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether there is such a program.</summary>
    public bool IsInstalled => executable is not null;

    /// <summary>The program that a search path finds. The system is not asked to look: it might begin in the working directory, where a pull request may have put a file of that name.</summary>
    /// <param name="path">The value of the variable <c>PATH</c>.</param>
    public static SshKeygen In(string? path) => new((path ?? "").Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? "ssh-keygen.exe" : "ssh-keygen"))
        .FirstOrDefault(File.Exists));

    /// <summary>Runs it, never through a shell.</summary>
    /// <param name="input">What it reads from standard input.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>Its exit code and what it wrote; code -1 where it did not start or end.</returns>
    internal (int Code, string Out, string Error) Run(ReadOnlySpan<byte> input, params IReadOnlyList<string> arguments)
    {
        if (executable is null) return (-1, "", "");
        var start = new ProcessStartInfo(executable, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, CreateNoWindow = true };
        // Times of allowed_signers without a zone, and those that it is asked about, are UTC whatever this machine is set to.
        start.Environment["TZ"] = "UTC";
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            Feed(process, input);
            if (process.WaitForExit(Patience)) return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
            process.Kill(entireProcessTree: true);
            return (-1, "", "");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "", "");
        }
    }

    private static void Feed(Process process, ReadOnlySpan<byte> input)
    {
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all; its exit code says why.
        }
    }
}
