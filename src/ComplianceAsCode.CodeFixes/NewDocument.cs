namespace ComplianceAsCode.CodeFixes;

/// <summary>A document that is to be written.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Path">The full path of the file.</param>
/// <param name="Text">The whole text.</param>
internal sealed record NewDocument(string Id, string Path, string Text);
