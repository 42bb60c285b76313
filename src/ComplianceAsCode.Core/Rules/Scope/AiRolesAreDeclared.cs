using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1005. What an organisation owes depends on whether it provides, produces or uses AI.</summary>
internal sealed class AiRolesAreDeclared() : Rule<Document?>(new("CAC1005", nameof(AiRolesAreDeclared), Severity.Error,
    "the organisation's roles towards AI are declared, and each system's are among them", "ISO/IEC 42001 4.1"))
{
    protected override IEnumerable<Document?> Targets(CheckContext context) => context.Register.Of(KindNames.AiSystem).Prepend<Document?>(null);

    protected override IEnumerable<RuleFinding> Check(Document? system, CheckContext context)
    {
        var declared = context.Manifest.AiRoles;
        if (system is null)
        {
            if (declared.Count == 0 && !context.Manifest.SaysAiRoles)
                yield return Fault(context.Manifest.Anchor, "the manifest declares no AI roles", "add 'ai-roles:' with provider, producer, user, partner or subject");
            yield break;
        }
        // A role of the manifest that cannot be read may be the one.
        foreach (var role in declared.Count == 0 || context.Manifest.Facts.Invalid.Exists(i => i.Field == ManifestShape.AiRoles) ? [] : system.All(AiSystem.AiRoles))
            if (!declared.Contains(Canonical(role.Value)))
                yield return Fault(system.At(role), $"{system.Name} has the AI role '{role.Value}', which aims.yaml does not declare", "add it to 'ai-roles' in aims.yaml, or correct it here") with { Subject = system };
    }

    /// <summary>ISO/IEC 22989 calls users customers.</summary>
    private static string Canonical(string role) => role == "customer" ? "user" : role;
}
