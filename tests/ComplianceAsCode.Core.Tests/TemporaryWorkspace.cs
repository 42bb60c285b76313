using System.Text;
using ComplianceAsCode.Approving;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Tests;

/// <summary>A workspace in a folder of its own, which goes when the test is over.</summary>
internal sealed class TemporaryWorkspace : IDisposable
{
    /// <summary>The day as of which the workspace of the rule pages is clean.</summary>
    public static DateOnly BaseDay => RulePage.BaseDay;

    public string Root { get; } = Directory.CreateTempSubdirectory("compliance ä ").FullName;

    /// <summary>The workspace of the rule pages: small, complete and clean.</summary>
    public static TemporaryWorkspace OfRulePages()
    {
        var workspace = new TemporaryWorkspace();
        var source = Path.Join(AppContext.BaseDirectory, "rules", "workspace");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
            workspace.Write(Path.GetRelativePath(source, file), File.ReadAllBytes(file));
        return workspace;
    }

    public TemporaryWorkspace Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public TemporaryWorkspace Write(string path, byte[] bytes)
    {
        var full = Full(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public TemporaryWorkspace Replace(string path, string old, string @new)
    {
        var text = File.ReadAllText(Full(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>Takes a file away; one that is not there already is not.</summary>
    public TemporaryWorkspace Delete(string path)
    {
        if (File.Exists(Full(path))) File.Delete(Full(path));
        return this;
    }

    public string Full(string path) => Path.Join(Root, path);

    public CheckResult Check(DateOnly? asOf = null, Enforcement enforcement = Enforcement.All, TemporaryWorkspace? before = null) =>
        ComplianceCheck.Run(new(Root, asOf ?? BaseDay) { Enforcement = enforcement, Base = before is null ? null : ComplianceCheck.ReadBase(before.Root, TestContext.Current.CancellationToken) }, TestContext.Current.CancellationToken);

    /// <summary>Checks with what is known beside the documents.</summary>
    public CheckResult CheckWith(ApprovalFacts facts) => ComplianceCheck.Run(new(Root, BaseDay) { Origins = facts.Origins }, TestContext.Current.CancellationToken);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}

internal static class CheckResultExtensions
{
    /// <summary>The diagnostics in a form that a test can compare: <c>path(line,column,endLine,endColumn): severity id</c>.</summary>
    public static string[] Places(this CheckResult result) => [.. result.Diagnostics.Select(d => d.Place())];

    public static string Place(this Diagnostic d) =>
        $"{d.Location.Path}({d.Location.Range.Line},{d.Location.Range.Column},{d.Location.Range.EndLine},{d.Location.Range.EndColumn}): {d.Severity.ToString().ToLowerInvariant()} {d.Rule.Id}";
}
