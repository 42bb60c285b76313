using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplianceAsCode.Output.Json;

/// <summary>Writes JSON as all our formats have it: indented by two, LF, UTF-8 without needless escapes, a line end at the end.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text that a writer makes.</summary>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options)) write(writer);
        buffer.WriteByte((byte)'\n');
        // Build servers take ##vso[…] and ##[…] for commands wherever they stand in a log; JSON has another way to write the same.
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).Replace("##", "#\\u0023", StringComparison.Ordinal);
    }
}
