using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.RulePages;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Rules;

/// <summary>A change to the workspace of the rule pages, in which <c>[|…|]</c> marks the place of the one diagnostic that is expected.</summary>
internal sealed class RuleCase(string rule) : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();
    private string? _place;

    /// <summary>The folder of the workspace.</summary>
    public string Root => _workspace.Root;

    /// <summary>The day as of which to check.</summary>
    public DateOnly AsOf { get; private set; } = TemporaryWorkspace.BaseDay;

    public RuleCase On(string day)
    {
        AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", null);
        return this;
    }

    public RuleCase Write(string path, string marked)
    {
        var (text, mark) = Marks.Remove(marked);
        if (mark is not null) _place = $"{path}({mark.Line},{mark.Column},{mark.EndLine},{mark.EndColumn})";
        _workspace.Write(path, text);
        return this;
    }

    public RuleCase Replace(string path, string old, string marked)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Write(path, text.Replace(old, marked, StringComparison.Ordinal));
    }

    /// <summary>Replaces text of an approved document, and has it approved as it then is.</summary>
    public RuleCase ReplaceApproved(string path, string old, string marked)
    {
        var before = DigestOf(path);
        Replace(path, old, marked);
        foreach (var approval in Directory.EnumerateFiles(_workspace.Full("approvals")))
            File.WriteAllText(approval, File.ReadAllText(approval).Replace(before, DigestOf(path), StringComparison.Ordinal));
        return this;
    }

    /// <summary>A control claims less than compliant, and says all that a gap needs; the open action of the workspace closes it too.</summary>
    public RuleCase ClaimsLess(string control, string claim = "partial")
    {
        Replace(control, "claim: compliant", $$"""
            claim: {{claim}}
            gap: { missing: A record., consequence: Nothing shows it. }
            priority: { risk: 3, regulatory: 3, trust: 3, complexity: 2 }
            """);
        var id = $"CTL-{Path.GetFileNameWithoutExtension(control)}";
        return Read("actions.yaml").Contains(id, StringComparison.Ordinal) ? this : Replace("actions.yaml", "controls: [", $"controls: [{id}, ");
    }

    public RuleCase Delete(string path)
    {
        _workspace.Delete(path);
        return this;
    }

    public string Read(string path) => File.ReadAllText(_workspace.Full(path));

    public string DigestOf(string path) => Digest.OfContent(File.ReadAllBytes(_workspace.Full(path)));

    /// <summary>The rule gives one diagnostic, at the mark, and no other rule gives any.</summary>
    /// <returns>What it says.</returns>
    public string Triggers(string severity = "error")
    {
        var result = _workspace.Check(AsOf);
        Assert.Equal([$"{_place}: {severity} {rule}"], result.Places());
        return result.Diagnostics[0].FullMessage;
    }

    /// <summary>No rule gives a diagnostic.</summary>
    public void DoesNotTrigger() => Assert.Empty(_workspace.Check(AsOf).Diagnostics.Select(d => $"{d.Place()}: {d.FullMessage}"));

    /// <summary>Only these other rules give diagnostics, each as often as it is named.</summary>
    public void LeavesItTo(params string[] others) => Assert.Equal(others, _workspace.Check(AsOf).Diagnostics.Select(d => d.Rule.Id).Order(StringComparer.Ordinal));

    /// <summary>All that the check reports.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics() => _workspace.Check(AsOf).Diagnostics;

    /// <summary>The related places of the one diagnostic.</summary>
    public string[] Related() => [.. Assert.Single(_workspace.Check(AsOf).Diagnostics).Related.Select(r => $"{r.Location.Path}: {r.Message}")];

    public void Dispose() => _workspace.Dispose();
}
