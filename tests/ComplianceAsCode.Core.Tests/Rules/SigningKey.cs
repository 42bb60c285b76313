using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ComplianceAsCode.Tests.Rules;

/// <summary>A key of a person, made by OpenSSH for one test.</summary>
internal sealed class SigningKey : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("compliance key ").FullName;

    public SigningKey(string type = "ed25519") => Run("", "-q", "-t", type, "-N", "", "-C", "", "-f", Private);

    /// <summary>The path of the private key.</summary>
    public string Private => Path.Join(_folder, "key");

    /// <summary>The key as a line of allowed_signers names it.</summary>
    public string Public => string.Join(' ', File.ReadAllText(Private + ".pub").Split(' ').Take(2)).TrimEnd();

    /// <summary>Signs an approval of the policy on human oversight by the managing director in January, or what has been changed of it.</summary>
    public string Sign(string digest, string @namespace = "compliance-approval", Func<string, string>? change = null)
    {
        var statement = $"""
            compliance-approval-statement 1
            document: POL-human-oversight
            version: 1.0.0
            digest: {digest}
            outcome: approved
            review-by: -
            person: managing-director
            role: executive-sponsor
            at: 2026-01-20T09:30:00Z
            meeting: -

            """.ReplaceLineEndings("\n");
        return Run(change?.Invoke(statement) ?? statement, "-Y", "sign", "-n", @namespace, "-f", Private);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Run(string input, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("ssh-keygen", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, string.Create(CultureInfo.InvariantCulture, $"ssh-keygen ends with {process.ExitCode}: {error}"));
        return output;
    }
}
