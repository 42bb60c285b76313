using System.Text.Json.Nodes;

namespace ComplianceAsCode.Schema;

/// <summary>A file, relative to the manifest's folder, with <c>/</c>. Whether it exists, stays inside and has its digest is for rules; the walk over its mapping pairs it with the <c>sha256</c> beside it.</summary>
public sealed class PathType() : ScalarType<string>("path", "write a file's path relative to aims.yaml, with / between folders", Read, () => new JsonObject { ["type"] = "string" })
{
    private static bool Read(string text, out string value)
    {
        value = text;
        return text.Trim().Length > 0 && !text.Contains('\\') && text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0;
    }
}
