namespace ComplianceAsCode.Adoption;

/// <summary>What becomes of a text that is brought in.</summary>
/// <param name="Source">The path of the text, relative to the workspace.</param>
public abstract record Adoption(string Source);

/// <summary>The text becomes a document.</summary>
/// <param name="Source">The path of the text.</param>
/// <param name="Path">The file that is written, relative to the workspace: the text itself, or a document that names it.</param>
/// <param name="Bytes">The whole content of that file.</param>
/// <param name="Id">The document's id.</param>
public sealed record Adopted(string Source, string Path, byte[] Bytes, string Id) : Adoption(Source);

/// <summary>The text is a document already, or one names it; nothing is to be done.</summary>
/// <param name="Source">The path of the text.</param>
/// <param name="Id">The document's id.</param>
public sealed record AlreadyAdopted(string Source, string Id) : Adoption(Source);

/// <summary>The text cannot be brought in.</summary>
/// <param name="Source">The path of the text.</param>
/// <param name="Problem">Why, and what to do, in the user's words.</param>
public sealed record NotAdopted(string Source, string Problem) : Adoption(Source);
