namespace ComplianceAsCode.Documents;

/// <summary>Where a relative link leads.</summary>
/// <param name="Path">The file, relative to the document's folder; empty for the document itself.</param>
/// <param name="Anchor">The heading, or empty.</param>
public sealed record LinkTarget(string Path, string Anchor)
{
    /// <summary>Reads a link's destination; one with a scheme, or one to a host, is not relative and gives nothing.</summary>
    public static LinkTarget? Parse(string target)
    {
        if (target.Length == 0 || target.StartsWith("//", StringComparison.Ordinal)) return null;
        var colon = target.IndexOf(':');
        if (colon > 1 && target.AsSpan(0, colon).IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.") < 0) return null;
        var hash = target.IndexOf('#');
        var path = hash < 0 ? target : target[..hash];
        var query = path.IndexOf('?');
        if (query >= 0) path = path[..query];
        return new(Unescape(path), hash < 0 ? "" : Unescape(target[(hash + 1)..]));
    }

    private static string Unescape(string text) => text.Contains('%') ? Uri.UnescapeDataString(text) : text;
}
