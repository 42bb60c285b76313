using System.Text.Json;

namespace ComplianceAsCode.Output.Json;

/// <summary>Shapes that our JSON formats repeat.</summary>
internal static class JsonWriting
{
    /// <summary>Writes an object of a value, or <c>null</c> where there is none.</summary>
    public static void WriteObjectOrNull<T>(this Utf8JsonWriter json, string name, T? value, Action<T> members)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        members(value);
        json.WriteEndObject();
    }
}
