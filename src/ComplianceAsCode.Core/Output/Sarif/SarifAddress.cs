namespace ComplianceAsCode.Output.Sarif;

/// <summary>Relative addresses of files (RFC 3986, 4.2): each segment percent-encoded, so that no segment reads as a scheme, query or fragment.</summary>
internal static class SarifAddress
{
    public static string Of(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
