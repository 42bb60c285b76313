using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9001. There is no register without a manifest, so the check itself reports this one.</summary>
internal static class ManifestIsFound
{
    public static RuleDescriptor Descriptor { get; } = new("CAC9001", nameof(ManifestIsFound), Severity.Warning,
        "a folder with the manifest aims.yaml is found", RuleDescriptor.OurRule);

    /// <param name="below">A folder directly below that holds a manifest, where there is one.</param>
    public static Diagnostic Missing(string? below) => new(Descriptor, Descriptor.Severity, Location.StartOf(Manifest.FileName),
        "there is no aims.yaml, so no document is checked",
        below is not null
            ? $"there is one in the folder '{below}': name it with --root or ComplianceRoot"
            : "write one with the lines 'aims: 1' and 'organisation: your organisation' at the top of the repository, or name its folder with --root or ComplianceRoot", [], "");
}
