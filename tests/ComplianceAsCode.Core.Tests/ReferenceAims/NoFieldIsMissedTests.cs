using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>Whatever required field is taken out of a complete management system is missed at its document, by name.</summary>
public sealed class NoFieldIsMissedTests
{
    private static readonly IReadOnlyList<RequiredField> All = [.. ReferenceAimsInMemory.Documents.SelectMany(RequiredFields.Of)];

    [Fact]
    public void Each_required_field_that_is_taken_out_is_seen_when_its_document_is_read()
    {
        var unnoticed = All.AsParallel().AsOrdered().Where(f => !IsMissing(f)).Select(f => $"{f.Document.Id}: {f.Path}").ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{All.Count} required fields in {ReferenceAimsInMemory.Documents.Count} documents, {unnoticed.Count} unnoticed");
        Assert.Empty(unnoticed);
    }

    [Fact]
    public void Each_required_field_of_a_kind_that_is_taken_out_is_reported_by_name()
    {
        var ofKinds = All.DistinctBy(f => (f.Document.Kind!.Name, f.Path)).ToList();

        var unnoticed = ofKinds.AsParallel().AsOrdered().Select(f => (Field: f, Reported: Reported(f))).Where(f => !f.Reported.Exists(d => Names(d, f.Field))).ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{ofKinds.Count} required fields of kinds, {unnoticed.Count} unnoticed");
        Assert.Empty(unnoticed.Select(f => $"{f.Field.Document.Id}: {f.Field.Path}: {string.Join("; ", f.Reported.Select(d => d.FullMessage))}"));
    }

    private static List<Diagnostic> Reported(RequiredField field) => [.. ReferenceAimsInMemory.With(field.Without).Diagnostics.Where(d => d.Severity >= Severity.Warning && d.Location.Path == field.Document.Path)];

    private static bool Names(Diagnostic diagnostic, RequiredField field) => diagnostic.Message.Contains($"'{field.Field.Name}'", StringComparison.Ordinal);

    /// <summary>What is read of a document leads to its report: <see cref="Schema.FieldFacts.Missing"/>, or that it has no kind.</summary>
    private static bool IsMissing(RequiredField field) => DocumentParser.Parse(field.Without).Documents is [var document]
        && (field.Path == "kind" ? document.Kind is null : document.Facts.Missing.Exists(m => m.Field.Name == field.Field.Name));
}
