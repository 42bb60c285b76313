namespace ComplianceAsCode.Deltas;

/// <summary>An annotation as it stands in C# code.</summary>
/// <param name="Name">The attribute's name, such as <c>HumanOversight</c>.</param>
/// <param name="Text">The attribute with its arguments, white space folded.</param>
/// <param name="Path">The file, relative to the repository's top, with <c>/</c>.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record AnnotationUse(string Name, string Text, string Path, int Line);
