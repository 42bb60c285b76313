using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Binding;

/// <summary>Reads a document that is about to be written: what is written by machine reads without a fault.</summary>
public static class Proofreading
{
    /// <summary>The first fault of reading that a document would have, in words for who gave its values.</summary>
    /// <param name="path">Where it would stand, relative to the workspace.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <param name="register">The documents and people that it may name.</param>
    /// <param name="asOf">The day after which nothing has happened yet.</param>
    /// <returns><see langword="null"/> where it has none.</returns>
    public static string? FirstFault(string path, ReadOnlySpan<byte> bytes, Register register, DateOnly asOf)
    {
        if (SourceFile.Decode(path, bytes) is not { } source) return "the text cannot be written as UTF-8";
        var parsed = DocumentParser.Parse(source);
        if (parsed.Unread is { } unread) return unread.Fault.Message;
        return parsed.Documents is [{ Kind: not null } document] ? Faults(document, register, asOf).FirstOrDefault() : "the text is no document";
    }

    private static IEnumerable<string> Faults(Document document, Register register, DateOnly asOf)
    {
        var facts = document.Facts;
        foreach (var missing in facts.Missing) yield return $"'{missing.Field.Name}' is missing";
        foreach (var unknown in facts.Unknown) yield return $"there is no field '{unknown.Key.Value}'";
        foreach (var invalid in facts.Invalid) yield return $"{invalid.Message}; {invalid.Fix}";
        foreach (var date in facts.PastDates.Where(d => d.Day > asOf)) yield return $"'{date.Field.Name}' is {date.Day:yyyy-MM-dd}, which is after {asOf:yyyy-MM-dd}; give the day on which it happened, or a later --as-of";
        foreach (var dates in facts.Disorders) yield return $"'{dates.LaterField.Name}' lies before '{dates.EarlierField.Name}'";
        foreach (var reference in facts.References)
            if (FaultOf(reference, register) is { } fault) yield return fault;
        foreach (var citation in facts.Citations)
            if (register.Frameworks.Resolve(citation.Node.Value).Problem is { } problem) yield return problem;
    }

    private static string? FaultOf(Reference reference, Register register)
    {
        if (!register.Resolves(reference)) return $"'{reference.Field.Name}' names '{reference.Id}', which does not exist{Nearest.Offer(reference.Id, register.Ids)}";
        return register.Find(reference.Id) is { Kind: { } kind } && !reference.Type.AnyKind && !reference.Type.Kinds.Contains(kind.Name)
            ? $"'{reference.Field.Name}' names the {kind.Name} '{reference.Id}', where {reference.Type} was expected"
            : null;
    }
}
