using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9002. Settings that cannot be read would otherwise silently be their defaults.</summary>
internal sealed class ManifestIsValid() : WorkspaceRule(About)
{
    private static readonly RuleDescriptor About = new("CAC9002", nameof(ManifestIsValid), Severity.Error,
        "the manifest can be read and each of its settings is known and valid", RuleDescriptor.OurRule);

    public static Diagnostic Unreadable(TextRange at, string message, string fix) => new(About, About.Severity, new(Manifest.FileName, at), message, fix, [], "");

    protected override IEnumerable<RuleFinding> Check(CheckContext context)
    {
        var manifest = context.Manifest;
        // A misspelt setting is reported where it stands.
        var meant = manifest.Facts.Unknown.Select(u => Nearest.Of(u.Key.Value, u.Known)).ToHashSet(StringComparer.Ordinal);
        foreach (var (field, _, at) in manifest.Facts.Missing.Where(m => !meant.Contains(m.Field.Name)))
            yield return Fault(at switch { null => manifest.Anchor, YamlMapping { Entries: [var first, ..] } => manifest.At(first.Key), _ => manifest.At(at) }, $"'{field.Name}' is missing", $"add '{field.Name}:'; {char.ToLowerInvariant(field.Summary[0])}{field.Summary[1..].TrimEnd('.')}");
        foreach (var (key, known) in manifest.Facts.Unknown)
            yield return Fault(manifest.At(key), $"the manifest has no setting '{key.Value}' here", $"remove or rename it{Nearest.Offer(key.Value, known)}");
        foreach (var (node, _, message, fix) in manifest.Facts.Invalid)
            yield return Fault(manifest.At(node), message, fix);
        foreach (var (again, first) in manifest.Facts.Duplicates)
            yield return Fault(manifest.At(again), $"'{again.Value}' stands twice in this mapping", "keep one of them") with { Related = [new(manifest.At(first), "the first is here")] };
        foreach (var person in manifest.People.GroupBy(p => p.Id).SelectMany(g => g.Skip(1)))
            yield return Fault(person.At, $"the person '{person.Id}' stands twice", "keep one of them");
        if (manifest.SoleMaintainer is { } sole && context.Register.FindPerson(sole.Person.Value) is null)
            yield return Fault(manifest.At(sole.Person.Node), $"there is no person '{sole.Person.Value}'", $"name one of 'people'{Nearest.Offer(sole.Person.Value, manifest.People.Select(p => p.Id))}");
        foreach (var (at, message, fix) in ManifestNames.Unknown(manifest).Concat(RiskThresholds.Faults(manifest)))
            yield return Fault(manifest.At(at), message, fix);
        if (manifest.Fields.Find(ManifestShape.Frameworks.Name) is { Value: YamlSequence { Items.Count: 0 } } frameworks)
            yield return Fault(manifest.At(frameworks.Key), "'frameworks' names none, so no requirement would be judged", "name a framework, or remove the setting for iso-42001-2023");
        foreach (var key in ApprovalRoles.AskingNobody(manifest))
            yield return Fault(manifest.At(key), $"the approval of '{key.Value}' asks nobody", "name roles in 'all-of' or 'any-of', or remove the entry for the default");
        foreach (var role in ApprovalRoles.Unknown(context.Register))
            yield return Fault(manifest.At(role.Node), $"there is no role '{role.Value}'", $"name a type of role or the id of a role{ApprovalRoles.Offer(context.Register, role.Value)}");
    }
}
