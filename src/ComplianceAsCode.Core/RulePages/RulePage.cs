using System.Text;

namespace ComplianceAsCode.RulePages;

/// <summary>A page of docs/rules: what it says of its rule, and the examples that prove it.</summary>
/// <param name="Id">The rule's id, such as CAC3102.</param>
/// <param name="Name">The rule's name.</param>
/// <param name="Severity">The default severity, as the table has it: error, warning or info.</param>
/// <param name="Stage">The stage, or <c>code</c>.</param>
/// <param name="Basis">The requirements, or <c>our rule</c>.</param>
/// <param name="Failing">The files of the failing example, exactly one of which is marked.</param>
/// <param name="Mended">The files of the mended example, none of which is marked.</param>
public sealed record RulePage(
    string Id, string Name, string Severity, string Stage, string Basis,
    IReadOnlyList<ExampleFile> Failing, IReadOnlyList<ExampleFile> Mended)
{
    /// <summary>The day as of which the workspace that examples are laid over is clean.</summary>
    public static DateOnly BaseDay { get; } = new(2026, 6, 30);
}

/// <summary>A file of an example.</summary>
/// <param name="Path">Where it lies, relative to the workspace.</param>
/// <param name="Text">Its text without the mark, with LF, ending with a line feed.</param>
/// <param name="Mark">The place of the diagnostic, in the marked file alone.</param>
/// <param name="Note">What the code block's info string says behind the language: <c>utf-16</c> for a file in that encoding, <c>absent</c> for one that is not there, <c>base</c> for one as it was in the base revision.</param>
public sealed record ExampleFile(string Path, string Text, MarkedSpan? Mark, string Note = "")
{
    /// <summary>Whether it is a file as it was in the base revision. Where an example has one, it is compared with the workspace as the files of that sort make it.</summary>
    public bool IsBase => Note == "base";

    /// <summary>The file's bytes; <see langword="null"/> where it is not there.</summary>
    public byte[]? ToBytes() => Note switch
    {
        "absent" => null,
        "utf-16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Text)],
        _ => Encoding.UTF8.GetBytes(Text),
    };
}

/// <summary>A place in a text. Lines and columns count from one, columns in UTF-16 units; the end is exclusive.</summary>
public sealed record MarkedSpan(int Line, int Column, int EndLine, int EndColumn);
