using System.Text;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.RealLife;

/// <summary>The workspace of the rule pages with a case of real life laid over it.</summary>
internal sealed class LivedWorkspace : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public LivedWorkspace Write(string path, string text)
    {
        _workspace.Write(path, text);
        return this;
    }

    public LivedWorkspace Replace(string path, string old, string @new)
    {
        _workspace.Replace(path, old, @new);
        return this;
    }

    /// <summary>Records an approval of a document as it stands, and takes away those of the texts before.</summary>
    public LivedWorkspace Approve(string path, string document, string approvals)
    {
        foreach (var earlier in Directory.EnumerateFiles(_workspace.Full("approvals")).Where(f => File.ReadAllText(f).Contains($"document: {document}\n", StringComparison.Ordinal)))
            File.Delete(earlier);
        return Write($"approvals/{document}.yaml", $"""
            kind: approval
            id: APR-{document}
            title: Approval of {document}
            document: {document}
            digest: {Digest(path)}
            version: 1.0.0
            approvals:
              - {approvals}

            """);
    }

    /// <summary>The digest of a file as approvals and other documents name it.</summary>
    public string Digest(string path) => ComplianceAsCode.Text.Digest.OfContent(File.ReadAllBytes(_workspace.Full(path)));

    /// <summary>The digest of a text.</summary>
    public static string DigestOf(string text) => ComplianceAsCode.Text.Digest.OfContent(Encoding.UTF8.GetBytes(text));

    /// <summary>Checks that no rule has anything to say on a day, and gives what was computed.</summary>
    public CheckContext IsClean(string asOf = "2026-06-30")
    {
        var result = Check(asOf);
        Assert.Empty(result.Diagnostics.Select(d => $"{d.Place()}: {d.FullMessage}"));
        return result.Context!;
    }

    /// <summary>The rules that have something to say on a day.</summary>
    public string[] Rules(string asOf = "2026-06-30") => [.. Check(asOf).Diagnostics.Select(d => d.Rule.Id)];

    public void Dispose() => _workspace.Dispose();

    public CheckResult Check(string asOf) => _workspace.Check(DateOnly.ParseExact(asOf, "yyyy-MM-dd", null));
}

internal static class StandingExtensions
{
    public static RequirementStanding StandingOf(this CheckContext context, string requirement) => context.Standing.Of(context.Register.RequirementOf(requirement)!);
}
