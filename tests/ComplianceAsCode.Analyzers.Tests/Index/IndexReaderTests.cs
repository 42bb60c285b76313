using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.CodeTests;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Tests.Index;

public sealed class IndexReaderTests
{
    [Fact]
    public void Record_IsRead()
    {
        var model = Read("compliance-index 1\nmodel\tMDL-x\tmodels/x.md\t7\ttitle=A = B\tsystem=SYS-a\tsystem=SYS-b\tretired=true\n")!.Find("MDL-x")!;

        Assert.Equal(("model", "MDL-x", "models/x.md", 7, "models/x.md(7)"), (model.Kind, model.Id, model.Path, model.Line, model.Place));
        Assert.Equal("A = B", model.First("title"));
        Assert.Equal(["SYS-a", "SYS-b"], model.All("system"));
        Assert.True(model.IsRetired);
        Assert.Null(model.First("owner"));
    }

    [Fact]
    public void Escapes_AreUndone() =>
        Assert.Equal("tab\tline\nreturn\rslash\\n end\\", Read("compliance-index 1\nmodel\tM\tp\t1\ttitle=tab\\tline\\nreturn\\rslash\\\\n end\\\n")!.Find("M")!.First("title"));

    [Fact]
    public void FirstOfEqualIds_Counts() =>
        Assert.Equal(1, Read("compliance-index 1\nmodel\tM\tp\t1\nmodel\tM\tp\t2\n")!.Find("M")!.Line);

    [Theory]
    [InlineData("")]
    [InlineData("compliance-index 2\nmodel\tM\tp\t1\n")]
    [InlineData("compliance-index 10\nmodel\tM\tp\t1\n")]
    [InlineData("\ncompliance-index 1\nmodel\tM\tp\t1\n")]
    public void OtherVersionOrText_IsAbsent(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("model\tM\tp\t1")]
    [InlineData("model\tM\tp\n")]
    [InlineData("model\tM\tp\tone\n")]
    [InlineData("model\tM\tp\t99999999999\n")]
    [InlineData("\tM\tp\t1\n")]
    [InlineData("model\t\tp\t1\n")]
    public void BrokenRecord_IsLeftOut(string record)
    {
        var index = Read("compliance-index 1\nmodel\tOther\tp\t1\n" + record)!;
        Assert.Null(index.Find("M"));
        Assert.NotNull(index.Find("Other"));
    }

    [Fact]
    public void InUse_IsOrderedAndNotRetired() => Assert.Equal(
        ["MDL-credit-scorer", "MDL-help-assistant"], Read(WorkspaceIndex.Text)!.InUse("model").Select(model => model.Id));

    [Fact]
    public void AnyText_IsReadOrAbsent() => Gen.Char["compliance-index 1\t\n\r\\=MDLmodel"].Array[0, 300]
        .Sample(text => { Read("compliance-index 1\n" + new string(text)); Read(new string(text)); });

    [Fact]
    public void CutOffAnywhere_GivesNoRecordThatTheWholeDoesNotHave()
    {
        var whole = Read(WorkspaceIndex.Text)!;
        Gen.Int[0, WorkspaceIndex.Text.Length].Sample(length =>
        {
            var records = Read(WorkspaceIndex.Text[..length])?.InUse("model", "person", "policy") ?? [];
            return records.All(record => whole.Find(record.Id)?.Place == record.Place);
        });
    }

    [Fact]
    public void HugeIndex_IsRead()
    {
        var text = "compliance-index 1\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"model\tMDL-{i}\tmodels/{i}.md\t{i}\ttitle={i}\n"));
        Assert.Equal(199_999, Read(text)!.Find("MDL-199999")!.Line);
    }

    private static ComplianceIndex? Read(string text) => IndexReader.Read(SourceText.From(text));
}
