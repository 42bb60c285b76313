using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Tests.Rules;

/// <summary>
/// A change to the workspace of the rule pages, and what the check says of it. A mark <c>[|…|]</c> in a text is the place of the one
/// diagnostic.
/// </summary>
internal sealed class Example
{
    private readonly List<Action<TemporaryWorkspace>> _changes = [];
    private string? _place;

    /// <summary>A file is replaced or added.</summary>
    public static Example Write(string path, string text) => new Example().AndWrite(path, text);

    /// <summary>A stretch of a file is replaced.</summary>
    public static Example Replace(string path, string old, string @new) => new Example().AndReplace(path, old, @new);

    /// <summary>Anything else that is done to the workspace.</summary>
    public static Example Where(Action<TemporaryWorkspace> change) => new Example().And(change);

    public Example AndWrite(string path, string text) => And(w => w.Write(path, Unmark(path, text)));

    public Example AndReplace(string path, string old, string @new) => And(w =>
    {
        var text = File.ReadAllText(w.Full(path));
        Assert.Contains(old, text, StringComparison.Ordinal);
        w.Write(path, Unmark(path, text.Replace(old, @new, StringComparison.Ordinal)));
    });

    /// <summary>See <see cref="RuleCase.ClaimsLess"/>.</summary>
    public Example AndClaimsLess(string control) => AndReplace(control, "claim: compliant", """
        claim: partial
        gap: { missing: A record., consequence: Nothing shows it. }
        priority: { risk: 3, regulatory: 3, trust: 3, complexity: 2 }
        """).AndReplace("actions.yaml", "controls: [", $"controls: [CTL-{Path.GetFileNameWithoutExtension(control)}, ");

    public Example And(Action<TemporaryWorkspace> change)
    {
        _changes.Add(change);
        return this;
    }

    /// <summary>The check reports this rule once, at the mark where there is one, and nothing else.</summary>
    public Diagnostic Gives(string rule, string? asOf = null)
    {
        var diagnostics = Check(asOf);
        Assert.Equal([rule], diagnostics.Select(d => d.Rule.Id == rule ? rule : $"{d.Place()}: {d.FullMessage}"));
        if (_place is not null) Assert.Equal(_place, diagnostics[0].Place().Split(": ")[0]);
        return diagnostics[0];
    }

    /// <summary>The check reports these, in the order of their places.</summary>
    public void GivesAll(params string[] rules) => Assert.Equal(rules, Check(null).Select(d => d.Rule.Id));

    /// <summary>The check reports nothing.</summary>
    public void GivesNothing(string? asOf = null) => Assert.Empty(Check(asOf).Select(d => $"{d.Place()}: {d.FullMessage}"));

    private IReadOnlyList<Diagnostic> Check(string? asOf)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        foreach (var change in _changes) change(workspace);
        return workspace.Check(asOf is null ? null : DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).Diagnostics;
    }

    private string Unmark(string path, string marked)
    {
        var (text, mark) = Marks.Remove(marked);
        if (mark is not null) _place = $"{path}({mark.Line},{mark.Column},{mark.EndLine},{mark.EndColumn})";
        return text;
    }
}
