using System.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class FileIsReadableTests
{
    private const string Rule = "CAC0001";

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Document_in_another_encoding_triggers(string encoding) =>
        Example.Where(w => Encode(w, Files.Dataset, Encoding.GetEncoding(encoding), "")).Gives(Rule);

    [Fact]
    public void Latin_1_document_triggers() => Example.Where(w => Encode(w, Files.HelpDesk, Encoding.Latin1, "\nÄnderungen\n")).Gives(Rule);

    [Fact]
    public void Document_with_a_NUL_triggers() => Example.Where(w => Encode(w, Files.Dataset, Encoding.UTF8, "\0")).Gives(Rule);

    [Fact]
    public void Document_with_byte_order_mark_DoesNotTrigger() =>
        Example.Where(w => w.Write(Files.Dataset, [.. Encoding.UTF8.Preamble, .. File.ReadAllBytes(w.Full(Files.Dataset))])).GivesNothing();

    [Fact]
    public void Text_in_another_encoding_that_claims_nothing_DoesNotTrigger() =>
        Example.Where(w => w.Write("notes.md", Encoding.Latin1.GetBytes("# Prüfung\n"))).GivesNothing();

    [Fact]
    public void Link_to_nothing_triggers() =>
        Example.Where(w => File.CreateSymbolicLink(w.Full("evidence/latest.md"), "gone.md")).Gives(Rule);

    [Fact]
    public void Link_to_itself_triggers() =>
        Example.Where(w => File.CreateSymbolicLink(w.Full("evidence/latest.md"), "latest.md")).Gives(Rule);

    [Fact]
    public void Link_to_a_document_inside_DoesNotTrigger() =>
        Example.Where(w => File.CreateSymbolicLink(w.Full("evidence/latest.md"), "bias-2026Q2.md")).GivesNothing();

    [Fact]
    public void Excluded_file_DoesNotTrigger() => Example.Where(w => Encode(w, Files.Evidence, Encoding.Unicode, ""))
        .And(w => File.Move(w.Full(Files.Evidence), w.Full("old.md")))
        .AndReplace(Files.Manifest, "exclude: [framework.yaml]", "exclude: [framework.yaml, old.md]")
        .AndClaimsLess("controls/A.6.2.4.md")
        .AndReplace(Files.Manifest, "require: [bias-test]", "require: [impact-assessment]").GivesNothing();

    private static void Encode(TemporaryWorkspace workspace, string path, Encoding encoding, string added) =>
        workspace.Write(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(File.ReadAllText(workspace.Full(path)) + added)]);
}
