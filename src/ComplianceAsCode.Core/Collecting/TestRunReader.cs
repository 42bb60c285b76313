using System.Xml;

namespace ComplianceAsCode.Collecting;

/// <summary>
/// Reads the result files of test runs: TRX (Visual Studio, dotnet test) and JUnit XML. Such a file is hostile input: document type
/// definitions are refused, nothing outside the file is read, and names are only counted and cut.
/// </summary>
public static class TestRunReader
{
    /// <summary>Largest file, in bytes: 64 MiB.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestFile,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The run; or what is wrong with the file, in a clause that follows its name.</returns>
    public static (TestRun? Run, string? Problem) Read(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
            xml.MoveToContent();
            return (xml.LocalName, xml.NamespaceURI) switch
            {
                ("TestRun", TrxReader.Namespace) => (TrxReader.Read(xml), null),
                ("testsuites" or "testsuite", _) => (JUnitReader.Read(xml), null),
                var (root, _) => (null, $"is neither TRX nor JUnit XML: it begins with <{root}>; give the file that 'dotnet test --logger trx' or a JUnit reporter writes"),
            };
        }
        catch (XmlException e)
        {
            return (null, e.Message.Contains("DTD", StringComparison.Ordinal)
                ? "has a document type definition, which is not read; write the file without one"
                : FormattableString.Invariant($"is no XML that can be read (line {Math.Max(1, e.LineNumber)}, column {Math.Max(1, e.LinePosition)}); make it anew, it may be cut off"));
        }
    }
}
