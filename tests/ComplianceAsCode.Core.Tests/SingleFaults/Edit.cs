using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.SingleFaults;

/// <summary>One change to one file of the workspace of the rule pages: a stretch of its text is replaced.</summary>
/// <param name="Name">What was done, for the name of the test.</param>
/// <param name="Source">The file before.</param>
/// <param name="Span">The stretch.</param>
/// <param name="By">What stands there instead.</param>
internal sealed record Edit(string Name, SourceFile Source, TextSpan Span, string By)
{
    /// <summary>The file after.</summary>
    public SourceFile After() => SourceFile.Decode(Source.Path, Encoding.UTF8.GetBytes(string.Concat(Source.Text.AsSpan(0, Span.Start), By, Source.Text.AsSpan(Span.End))))!;

    /// <summary>Makes the change, and has an approved text approved again, since an approval of the text before would be a second fault.</summary>
    public TemporaryWorkspace Apply()
    {
        var after = After();
        var workspace = TemporaryWorkspace.OfRulePages().Write(after.Path, after.Text);
        foreach (var approval in Directory.EnumerateFiles(workspace.Full("approvals")))
            File.WriteAllText(approval, File.ReadAllText(approval).Replace(Source.ContentDigest, after.ContentDigest, StringComparison.Ordinal));
        return workspace;
    }
}
