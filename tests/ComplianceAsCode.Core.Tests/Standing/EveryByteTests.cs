using System.Text;
using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Standing;

/// <summary>An approval is of exactly one text: whichever byte of it is another, missing or too many, it is void.</summary>
public sealed class EveryByteTests
{
    private const string Policy = "policies/human-oversight.md";

    [Fact]
    public void Another_byte_anywhere_voids_the_approval() => EachPosition((bytes, i) => [.. bytes[..i], (byte)(bytes[i] ^ 1), .. bytes[(i + 1)..]]);

    [Fact]
    public void Missing_byte_anywhere_voids_the_approval() => EachPosition((bytes, i) => [.. bytes[..i], .. bytes[(i + 1)..]]);

    [Fact]
    public void Further_byte_anywhere_voids_the_approval() => EachPosition((bytes, i) => [.. bytes[..i], (byte)' ', .. bytes[i..]]);

    [Fact]
    public void Line_ends_alone_do_not()
    {
        var (register, bytes) = Read();

        Assert.True(IsInForce(register, bytes));
        Assert.True(IsInForce(register, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n"))));
    }

    private static void EachPosition(Func<byte[], int, byte[]> change)
    {
        var (register, bytes) = Read();
        var survived = Enumerable.Range(0, bytes.Length).AsParallel().Where(i => IsInForce(register, change(bytes, i))).ToArray();

        Assert.True(bytes.Length > 400);
        Assert.Empty(survived);
    }

    private static (Register Register, byte[] Bytes) Read()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        return (workspace.Check().Context!.Register, File.ReadAllBytes(workspace.Full(Policy)));
    }

    /// <summary>Whether the policy is in force where its file has these bytes; a file that is no such document any more is not.</summary>
    private static bool IsInForce(Register register, byte[] bytes)
    {
        if (SourceFile.Decode(Policy, bytes) is not { } source) return false;
        var documents = register.Documents.Where(d => d.Path != Policy).Concat(DocumentParser.Parse(source).Documents).ToArray();
        var context = new CheckContext(new(register.Workspace with { Documents = documents }), TemporaryWorkspace.BaseDay, RuleSet.Catalogue, ApprovalFacts.None);
        return context.Register.Find("POL-human-oversight") is { } policy && context.Approvals.IsInForce(policy);
    }
}
