using System.Reflection;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>The version of this program.</summary>
internal static class ToolVersion
{
    public static string Text => typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
