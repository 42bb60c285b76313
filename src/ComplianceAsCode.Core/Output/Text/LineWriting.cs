namespace ComplianceAsCode.Output.Text;

/// <summary>Lines end with LF on every platform.</summary>
internal static class LineWriting
{
    /// <summary>Writes a line.</summary>
    public static void Line(this TextWriter writer, string text = "")
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
