using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Operation;

/// <summary>CAC3304. What a role must be able to do is shown by a record that still counts and that its holders took part in.</summary>
internal sealed class RoleIsCompetent() : Rule<RoleIsCompetent.Competence>(new("CAC3304", nameof(RoleIsCompetent), Severity.Warning,
    "the competences that a role needs have current records of its holders", "ISO/IEC 42001 7.2, A.4.6"))
{
    /// <summary>A competence that a role needs.</summary>
    internal sealed record Competence(Document Role, YamlMapping Fields);

    protected override IEnumerable<Competence> Targets(CheckContext context) =>
        context.Register.Of(KindNames.Role).SelectMany(r => r.All(Role.Competences).Select(c => new Competence(r, c.Value)));

    protected override IEnumerable<RuleFinding> Check(Competence competence, CheckContext context)
    {
        var (role, fields) = competence;
        if (fields.Get(Role.CompetenceWhat) is not { } what || IsUnsure(role, fields, context.Register)) yield break;
        if (NextTurn(role, fields, context) is { } turn) yield return ChangeOn(turn, $"the records of '{what.Value}' of {role.Id} change");
        if (Problem(role, fields, context, context.AsOf) is not { } problem) yield break;
        var named = fields.Get(Role.CompetenceEvidence);
        yield return Fault(role.At(named?.Node ?? what.Node), $"{role.Name} needs '{what.Value}', and {problem}", "hold the training, or name the training or evidence that shows it") with
        {
            Subject = role,
            Related = named is not null && context.Register.Find(named.Value) is { } record ? [new(record.Anchor, $"{record.Id} is here")] : [],
        };
    }

    private static string? Problem(Document role, YamlMapping fields, CheckContext context, DateOnly day)
    {
        string[] holders = [.. RoleBook.HoldersOn(role, day).Distinct().Order(StringComparer.Ordinal)];
        if (holders.Length == 0) return null;
        if (fields.Get(Role.CompetenceEvidence) is not { } named) return "no record shows it";
        // Evidence that has expired or failed says so itself.
        if (context.Register.Find(named.Value, KindNames.Training) is not { } training) return null;
        if (DueDates.Of(training, context.Manifest) is { } due && day > due.LastDay) return $"{training.Id} counted until {due.LastDay:yyyy-MM-dd}";
        // A number, or names that are nobody's of the manifest, do not tell who.
        string[] attended = [.. AttendedBy(training).Where(person => context.Register.FindPerson(person) is not null)];
        return attended.Length > 0 && holders.Except(attended).FirstOrDefault() is { } absent ? $"{absent}, who holds it, did not attend {training.Id}" : null;
    }

    private static DateOnly? NextTurn(Document role, YamlMapping fields, CheckContext context)
    {
        var now = Problem(role, fields, context, context.AsOf);
        var lapse = fields.Get(Role.CompetenceEvidence) is { } named && context.Register.Find(named.Value, KindNames.Training) is { } training
            && DueDates.Of(training, context.Manifest) is { LastDay: var last } && last < DateOnly.MaxValue ? [last.AddDays(1)] : Array.Empty<DateOnly>();
        return RoleBook.NextChange([.. RoleBook.Turns(role), .. lapse], context.AsOf, day => Problem(role, fields, context, day) == now);
    }

    private static IEnumerable<string> AttendedBy(Document training) =>
        (training.Fields.Find(Training.Attended.Name)?.Value as YamlSequence)?.Items.OfType<YamlScalar>().Select(s => s.Value) ?? [];

    private static bool IsUnsure(Document role, YamlMapping fields, Register register) => register.IsUnclear(role)
        || (fields.Get(Role.CompetenceEvidence) is { } named && register.Find(named.Value) is { } record && register.IsUnclear(record));
}
