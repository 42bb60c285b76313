using System.Text;
using ComplianceAsCode.Checking;
using ComplianceAsCode.RulePages;
using ComplianceAsCode.Statements;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>The reference AIMS is clean because nothing is wrong with it, and not because nothing is looked at: each rule finds its fault in it, and no other rule speaks.</summary>
public sealed class InjectedFaultsTests(ReferenceAimsCopy copy) : IClassFixture<ReferenceAimsCopy>
{
    private static readonly DateOnly Written = new(2026, 11, 23);

    private static readonly Dictionary<string, InjectedFault> ByName = InjectedFaults.All.GroupBy(f => f.Rule)
        .SelectMany(faults => faults.Select((fault, i) => (Name: $"{fault.Rule}, fault {i + 1}", fault)))
        .ToDictionary(f => f.Name, f => f.fault, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. ByName.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_is_reported_at_its_place_and_nothing_else_is(string name)
    {
        var fault = ByName[name];
        var aims = copy.Fresh();

        var place = Inject(fault, aims);
        var result = aims.Check(Written);

        Assert.Equal([$"{place}: {Severity(fault.Rule)} {fault.Rule}"], result.Places());
        Assert.Equal(["CAC3109"], result.Waived.Select(d => d.Rule.Id));
    }

    [Fact]
    public void Every_rule_on_documents_has_a_fault() =>
        Assert.Equal(
            RuleSet.Catalogue.All.Where(r => r.Stage != 6).Select(r => r.Id).Order(StringComparer.Ordinal),
            InjectedFaults.All.Select(f => f.Rule).Concat(InjectedFaults.Without.Keys).Distinct().Order(StringComparer.Ordinal));

    private static string Severity(string rule) => RuleSet.Catalogue.Find(rule)!.Severity.ToString().ToLowerInvariant();

    /// <summary>Makes the fault.</summary>
    /// <returns>Where it is to be reported: <c>path(line,column,endLine,endColumn)</c>.</returns>
    private static string? Inject(InjectedFault fault, TemporaryWorkspace aims)
    {
        var places = new List<string>();
        var before = fault.Edit is { } edit ? Digest.OfContent(File.ReadAllBytes(aims.Full(edit.Path))) : "";
        foreach (var each in fault.Edit is null ? fault.And : [fault.Edit, .. fault.And])
            aims.Write(each.Path, Unmarked(each.Path, Replaced(File.ReadAllText(aims.Full(each.Path)), each.Old, each.New), places));
        if (fault.IsLatin1) aims.Write(fault.Edit!.Path, Encoding.Latin1.GetBytes(File.ReadAllText(aims.Full(fault.Edit.Path))));
        if (fault.Approved) Approve(fault.Edit!.Path, before, aims);
        foreach (var added in fault.Added) aims.Write(added.Path, Unmarked(added.Path, added.Text, places));
        if (fault.Deleted is { } deleted) File.Delete(aims.Full(deleted));
        if (fault.IsRestated) Restate(aims);
        if (fault.At is { } at) Unmarked(at.Path, Replaced(File.ReadAllText(aims.Full(at.Path)), Marks.Remove(at.Text).Text, at.Text), places);
        return Assert.Single(places);
    }

    private static string Replaced(string text, string old, string @new)
    {
        var parts = text.Split(old);
        Assert.True(parts.Length == 2, $"stands there {parts.Length - 1} times: {old}");
        return string.Join(@new, parts);
    }

    private static string Unmarked(string path, string marked, List<string> places)
    {
        var (text, mark) = Marks.Remove(marked);
        if (mark is not null) places.Add($"{path}({mark.Line},{mark.Column},{mark.EndLine},{mark.EndColumn})");
        return text;
    }

    private static void Restate(TemporaryWorkspace aims)
    {
        const string Statement = "statements/STM-aims.md", File = "statements/statement-of-applicability.md";
        var context = aims.Check(Written).Context!;
        var (before, text) = (Digest.OfContent(System.IO.File.ReadAllBytes(aims.Full(Statement))), Encoding.UTF8.GetBytes(StatementMarkdown.Of(StatementOfApplicability.Of(context.Register, context.Controls))));
        aims.Replace(Statement, Digest.OfContent(System.IO.File.ReadAllBytes(aims.Full(File))), Digest.OfContent(text)).Write(File, text);
        Approve(Statement, before, aims);
    }

    private static void Approve(string path, string before, TemporaryWorkspace aims)
    {
        var after = Digest.OfContent(File.ReadAllBytes(aims.Full(path)));
        foreach (var approval in Directory.EnumerateFiles(aims.Full("approvals")))
            File.WriteAllText(approval, File.ReadAllText(approval).Replace(before, after, StringComparison.Ordinal));
    }
}
