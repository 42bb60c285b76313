using System.Text;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Adoption;

/// <summary>Makes ids from titles: letters of other alphabets that have a usual spelling in ASCII get it, and no id is given twice.</summary>
internal sealed class AdoptedIds(Register register)
{
    private static readonly IReadOnlyDictionary<char, string> Spellings = new[]
    {
        ("àáâãåāăą", "a"), ("ä", "ae"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"),
        ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõōŏő", "o"), ("ö", "oe"), ("ø", "oe"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"),
        ("ùúûũūŭůűų", "u"), ("ü", "ue"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    }.SelectMany(s => s.Item1.Select(c => (c, s.Item2))).ToDictionary(s => s.c, s => s.Item2);

    private readonly HashSet<string> _taken = [.. register.Ids];

    /// <summary>A new id of a kind, from the first of the texts that has a letter or digit to make one of.</summary>
    public string Next(Kind kind, params ReadOnlySpan<string> texts)
    {
        var name = "text";
        foreach (var text in texts)
        {
            if (Spelled(text) is not { Length: > 0 } spelled) continue;
            name = spelled;
            break;
        }
        var first = DocumentTemplate.IdFor(kind, name);
        var id = first;
        for (var number = 2; !_taken.Add(id); number++) id = $"{first}-{number}";
        return id;
    }

    private static string Spelled(string text)
    {
        var spelled = new StringBuilder();
        foreach (var c in text.ToLowerInvariant()) spelled.Append(Spellings.TryGetValue(c, out var spelling) ? spelling : c);
        return spelled.ToString() is var whole && whole.Any(char.IsAsciiLetterOrDigit) ? whole : "";
    }
}
