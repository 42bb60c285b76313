namespace ComplianceAsCode.Tests.SingleFaults;

/// <summary>No cascade: each single fault that reading can find, made at every place of a clean workspace, is reported once and draws nothing after it.</summary>
public sealed class OneFaultGivesOneDiagnosticTests
{
    private static readonly Dictionary<string, Edit> All = new[]
    {
        Edits.WithoutRequiredField(), Edits.WithEmptyRequiredField(), Edits.WithMisspeltKey(),
        Edits.WithInvalidValue(), Edits.WithUnknownKind(), Edits.WithMalformedId(),
        Edits.WithMisspeltReference(), Edits.WithReferenceToWrongKind(), Edits.WithMisspeltRequirement(),
        Edits.WithUnclosedQuote(),
    }.SelectMany(e => e).ToDictionary(e => e.Name, StringComparer.Ordinal);

    public static TheoryData<string> WithoutRequiredField => Names(Edits.WithoutRequiredField());

    public static TheoryData<string> WithEmptyRequiredField => Names(Edits.WithEmptyRequiredField());

    public static TheoryData<string> WithMisspeltKey => Names(Edits.WithMisspeltKey());

    public static TheoryData<string> WithInvalidValue => Names(Edits.WithInvalidValue());

    public static TheoryData<string> WithUnknownKind => Names(Edits.WithUnknownKind());

    public static TheoryData<string> WithMalformedId => Names(Edits.WithMalformedId());

    public static TheoryData<string> WithMisspeltReference => Names(Edits.WithMisspeltReference());

    public static TheoryData<string> WithReferenceToWrongKind => Names(Edits.WithReferenceToWrongKind());

    public static TheoryData<string> WithMisspeltRequirement => Names(Edits.WithMisspeltRequirement());

    public static TheoryData<string> WithUnclosedQuote => Names(Edits.WithUnclosedQuote());

    [Theory]
    [MemberData(nameof(WithoutRequiredField))]
    public void Missing_field_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0006", edit);

    [Theory]
    [MemberData(nameof(WithEmptyRequiredField))]
    public void Empty_field_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0006", edit);

    [Theory]
    [MemberData(nameof(WithMisspeltKey))]
    public void Misspelt_field_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0005", edit);

    [Theory]
    [MemberData(nameof(WithInvalidValue))]
    public void Invalid_value_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0007", edit);

    [Theory]
    [MemberData(nameof(WithUnknownKind))]
    public void Unknown_kind_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0004", edit);

    [Theory]
    [MemberData(nameof(WithMalformedId))]
    public void Malformed_id_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0009", edit);

    [Theory]
    [MemberData(nameof(WithMisspeltReference))]
    public void Misspelt_reference_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0011", edit);

    [Theory]
    [MemberData(nameof(WithReferenceToWrongKind))]
    public void Reference_to_the_wrong_kind_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0012", edit);

    [Theory]
    [MemberData(nameof(WithMisspeltRequirement))]
    public void Misspelt_requirement_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0013", edit);

    [Theory]
    [MemberData(nameof(WithUnclosedQuote))]
    public void Unclosed_quote_gives_one_diagnostic(string edit) => AssertGivesOnly("CAC0002", edit);

    private static void AssertGivesOnly(string rule, string edit)
    {
        using var workspace = All[edit].Apply();

        var diagnostics = workspace.Check().Diagnostics;

        Assert.True(diagnostics is [var only] && only.Rule.Id == rule, string.Join('\n', diagnostics.Select(d => $"{d.Place()}: {d.FullMessage}")));
        Assert.Equal(All[edit].Source.Path, diagnostics[0].Location.Path);
        // What is not there is reported at the document; where an open quote shows itself, the parser says.
        if (edit.EndsWith("taken out", StringComparison.Ordinal) || rule == "CAC0002") return;
        Assert.Equal(All[edit].Source.Lines.LineOf(All[edit].Span.Start), diagnostics[0].Location.Range.Line);
    }

    private static TheoryData<string> Names(IEnumerable<Edit> edits) => [.. edits.Select(e => new TheoryDataRow<string>(e.Name) { TestDisplayName = e.Name })];
}
