using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ComplianceAsCode.Output.Json;

/// <summary>Writes JSON as all our formats have it: indented by two, LF, UTF-8 without needless escapes, a line end at the end.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text that a writer makes.</summary>
    public static string Of(Action<Utf8JsonWriter> write) => Text(write, Options);

    /// <summary>The same on one line, for formats that have one value a line.</summary>
    public static string LineOf(Action<Utf8JsonWriter> write) => Text(write, Options with { Indented = false });

    private static string Text(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, options)) write(writer);
        buffer.WriteByte((byte)'\n');
        // Build servers take ##vso[…] and ##[…] for commands wherever they stand in a log; JSON has another way to write the same.
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length).Replace("##", "#\\u0023", StringComparison.Ordinal);
    }
}
