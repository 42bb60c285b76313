namespace ComplianceAsCode.Analyzers.Apis;

/// <summary>One line of the list of model APIs.</summary>
/// <param name="Kind">What it is: one of the constants.</param>
/// <param name="Package">The package that has it; empty for a host.</param>
/// <param name="Version">The version of the package that the name was compared with; empty where it was not.</param>
/// <param name="Id">A documentation-comment id; of a host, its name with <c>*</c> for any part.</param>
internal sealed record ModelApiRecord(string Kind, string Package, string Version, string Id)
{
    public const string Api = "api";
    public const string Host = "host";
    public const string Names = "names";

    private const string None = "-";

    public static IEnumerable<ModelApiRecord> ReadAll(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            yield return new(fields[0], OrEmpty(fields[1]), OrEmpty(fields[2]), fields[5]);
        }
    }

    private static string OrEmpty(string field) => field == None ? "" : field;
}
