using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1008. Nobody can judge the risks of a system of which they do not know whom it concerns and where its data goes.</summary>
internal sealed class SystemIsDescribed() : DocumentRule(new("CAC1008", nameof(SystemIsDescribed), Severity.Error,
    "a system beyond minimal risk says its data flows, team, processes, users and affected parties", "ISO/IEC 42001 A.4.2, A.4.3, A.4.6, A.6.2.3, A.6.2.5"),
    KindNames.AiSystem)
{
    private static readonly string[] Builders = ["provider", "producer"];
    private static readonly string[] InService = ["deployment", "operation"];

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(AiSystem.Risk) is not { Value: not "minimal" and var risk } || context.Scopes.IsOutside(document) || context.Scopes.MayExclude(document)) yield break;
        Field[] missing = [.. Missing(document, context.Manifest).Where(f => !IsUnclear(f))];
        if (missing.Length == 0) yield break;
        yield return Fault(missing.Length == 1 ? document.AtField(missing[0]) : document.Anchor,
            $"{document.Name} is of {risk} risk and does not say its {string.Join(", ", missing.Select(f => $"'{f.Name}'"))}",
            $"add {string.Join(", ", missing.Select(f => $"'{f.Name}:' ({Hint(f)})"))}");

        bool IsUnclear(Field field) => context.Register.IsUnclear(document, field) || (Nesting.ShapeOf(field.Type)?.Fields.Any(f => context.Register.IsUnclear(document, f)) ?? false);
    }

    private static IEnumerable<Field> Missing(Document system, Manifest manifest)
    {
        if (system.All(AiSystem.DataFlows).Count == 0) yield return AiSystem.DataFlows;
        if (IsBlank(system.Get(AiSystem.Team)?.Value)) yield return AiSystem.Team;
        if (system.All(AiSystem.Users).Count == 0) yield return AiSystem.Users;
        if (system.All(AiSystem.AffectedParties).Count == 0) yield return AiSystem.AffectedParties;
        // Who only uses a system does not know how another builds it. A role that the manifest does not declare may be wrong.
        if (system.All(AiSystem.AiRoles).Any(r => Builders.Contains(r.Value) && manifest.AiRoles.Contains(r.Value)) && IsBlank(system.Get(AiSystem.Development)?.Value.Get(AiSystem.DevelopmentProcess)?.Value)) yield return AiSystem.Development;
        if (InService.Contains(system.Get(AiSystem.Lifecycle)?.Value) && IsBlank(system.Get(AiSystem.Deployment)?.Value.Get(AiSystem.DeploymentProcess)?.Value)) yield return AiSystem.Deployment;
    }

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);

    private static string Hint(Field field) =>
        char.ToLowerInvariant(field.Summary[0]) + field.Summary[1..].TrimEnd('.') + (field.Type is ObjectType ? ", with 'process:' below it" : "");
}
