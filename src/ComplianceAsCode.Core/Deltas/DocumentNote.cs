using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Deltas;

/// <summary>A document, and what is to be said of it.</summary>
/// <param name="Document">The document: as it is now, or as it was where it is gone.</param>
/// <param name="What">A clause behind its id; it may quote documents.</param>
public sealed record DocumentNote(Document Document, string What);
