using System.Diagnostics;
using System.Text;

namespace ComplianceAsCode.Git;

/// <summary>
/// The program <c>git</c>, started so that nothing of what a repository holds or configures is run: no hook, monitor, pager, external diff,
/// filter, signature program or transport. Only commands that read are used.
/// </summary>
public sealed class GitProgram
{
    /// <summary>Settings that would start programs; what is given on the command line beats every file.</summary>
    private static readonly string[] Settings =
    [
        "core.fsmonitor=", "core.untrackedCache=false", $"core.hooksPath={(OperatingSystem.IsWindows() ? "NUL" : "/dev/null")}", "core.sshCommand=false", "core.askPass=",
        "diff.external=", "gpg.program=false", "gpg.ssh.program=false", "gpg.x509.program=false", "log.showSignature=false", "log.mailmap=false",
        // A pull request may hold files that make one of its folders look like a bare repository, configuration included.
        "safe.bareRepository=explicit",
    ];

    private static readonly string[] Prefix = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", .. Settings.SelectMany(s => new[] { "-c", s })];

    /// <summary>The user's own words about where configuration and Git are; all other variables of Git describe some other call, such as that of a hook in which this runs.</summary>
    private static readonly string[] KeptVariables = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH"];

    private readonly string? _executable;
    private readonly TimeSpan _patience;

    /// <summary>Takes a program.</summary>
    /// <param name="executable">Its full path; <see langword="null"/> where there is none.</param>
    /// <param name="patience">How long one call may take at most.</param>
    public GitProgram(string? executable, TimeSpan patience) => (_executable, _patience) = (executable, patience);

    /// <summary>The program that the variable <c>PATH</c> finds, given ten minutes a call.</summary>
    public static GitProgram Installed() => new(Find(Environment.GetEnvironmentVariable("PATH") ?? ""), TimeSpan.FromMinutes(10));

    /// <summary>
    /// Looks through the folders of a search path. The system is not asked to: it would look in the working directory first, where a pull request may
    /// have put a file of that name.
    /// </summary>
    internal static string? Find(string path) => path.Split(Path.PathSeparator)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Join(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))
        .FirstOrDefault(File.Exists);

    /// <summary>Starts a command in a folder.</summary>
    /// <exception cref="GitException">There is no such program.</exception>
    internal GitProcess Start(string folder, CancellationToken cancellation, params IEnumerable<string> arguments)
    {
        if (_executable is null) throw new GitException(NotInstalled);
        var start = new ProcessStartInfo(_executable, Prefix.Concat(arguments))
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            CreateNoWindow = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToArray()) start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C";
        start.Environment["LANGUAGE"] = "";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        // A partial clone would fetch what is missing, through whatever its configuration calls a transport; releases before 2.44 obey only the second.
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_ALLOW_PROTOCOL"] = "none";
        start.Environment["GIT_NO_REPLACE_OBJECTS"] = "1";
        try
        {
            return new(Process.Start(start)!, _patience, cancellation);
        }
        catch (System.ComponentModel.Win32Exception) when (!Directory.Exists(folder))
        {
            throw new GitException(new(GitFaultKind.NoRepository, "the folder does not exist", "name the folder that holds aims.yaml"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new GitException(NotInstalled);
        }
    }

    private static GitFault NotInstalled { get; } = new(GitFaultKind.NotInstalled, "the program git is not installed", "install Git, or add its folder to PATH");

    /// <summary>Whether a variable describes a call of Git that is not ours.</summary>
    internal static bool IsForeign(string variable) =>
        variable.StartsWith("GIT_", StringComparison.OrdinalIgnoreCase) && !KeptVariables.Contains(variable)
        && !variable.StartsWith("GIT_CONFIG_KEY_", StringComparison.Ordinal) && !variable.StartsWith("GIT_CONFIG_VALUE_", StringComparison.Ordinal);
}
