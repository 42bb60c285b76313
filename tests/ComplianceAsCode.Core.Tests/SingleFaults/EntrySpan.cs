using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.SingleFaults;

/// <summary>The stretch of a text that has to go so that an entry of a mapping is gone and the rest reads as before.</summary>
internal static class EntrySpan
{
    /// <summary>The entry up to the next one; the last entry with its lines, or in braces with the comma before it.</summary>
    public static TextSpan Of(string text, YamlMapping mapping, YamlEntry entry)
    {
        var index = mapping.Entries.ToList().IndexOf(entry);
        var (start, end) = (entry.Key.Span.Start, entry.Value.Span.End);
        if (index + 1 < mapping.Entries.Count) return new(start, mapping.Entries[index + 1].Key.Span.Start);
        if (text[mapping.Span.Start] == '{') return new(index > 0 ? mapping.Entries[index - 1].Value.Span.End : start, end);

        // A block ends where the next token begins; what lies between is not the entry's.
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var line = text.LastIndexOf('\n', start) + 1;
        return new(string.IsNullOrWhiteSpace(text[line..start]) ? line : start, text.IndexOf('\n', end) is >= 0 and var next ? next + 1 : text.Length);
    }
}
