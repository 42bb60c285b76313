using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Output.Sarif;

/// <summary>Why a diagnostic is waived, in the words of its waiver.</summary>
internal static class SarifWaivers
{
    public static string? JustificationOf(Diagnostic diagnostic, CheckContext context) => context.Register.Of(KindNames.Waiver)
        .Where(w => w.Get(Waiver.Rule)?.Value == diagnostic.Rule.Id && context.AsOf < w.Get(Waiver.Expires)?.Value
            && w.Get(Waiver.Target)?.Value is { } target && (target == diagnostic.Subject || target == diagnostic.Location.Path))
        .Select(w => $"{w.Id}: {w.Get(Waiver.Reason)?.Value}").FirstOrDefault();
}
