namespace ComplianceAsCode.Packages.Tests;

/// <summary>Two target frameworks of which the SDK has all that is needed, so that nothing is downloaded.</summary>
internal static class Multi
{
    public const string Targets = """
        <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
        <EnableWindowsTargeting>true</EnableWindowsTargeting>
        <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
        """;
}
