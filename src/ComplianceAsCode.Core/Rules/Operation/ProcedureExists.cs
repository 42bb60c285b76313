using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Operation;

/// <summary>
/// CAC3306. What is claimed to be done, and is to be done by a procedure, has one. Where a control leaves its requirement out or admits a gap,
/// the procedure is not asked for: what is to become of the gap is asked there.
/// </summary>
internal sealed class ProcedureExists() : Rule<ProcedureExists.Call>(new("CAC3306", nameof(ProcedureExists), Severity.Warning,
    "the procedures that requirements call for exist, where controls claim that the requirements are met", "ISO/IEC 42001 8.1, 4.4, 7.5.1"))
{
    /// <summary>A procedure that requirements of a framework call for.</summary>
    internal sealed record Call(Framework Framework, string Type, IReadOnlyList<Artefact> Artefacts, IReadOnlyList<Requirement> Requirements);

    protected override IEnumerable<Call> Targets(CheckContext context) =>
        from framework in context.Register.Frameworks.Named
        from called in framework.Requirements.Where(r => r.NeedsStatement).SelectMany(ProceduresOf).GroupBy(c => c.Type, StringComparer.Ordinal)
        select new Call(framework, called.Key, [.. called.Select(c => c.Artefact).Distinct()], [.. called.Select(c => c.Requirement).Distinct()]);

    protected override IEnumerable<RuleFinding> Check(Call call, CheckContext context)
    {
        var controls = call.Requirements.SelectMany(context.Controls.Of).Distinct().Where(c => c.Get(Control.Applicable) is { Value: true } && c.Get(Control.Claim)?.Value == "compliant" && !NamesProcedure(c, context.Register)).ToList();
        if (controls.Count == 0 || MayExist(call, context.Register)) yield break;
        var procedures = context.Register.Of(KindNames.Procedure).Where(p => p.Get(Procedure.Type)?.Value == call.Type && p.Get(ControlledText.Status)?.Value != "retired").ToList();
        if (procedures.Exists(IsInUse) || IsProven(call, context.Register)) yield break;
        var ids = string.Join(", ", call.Requirements.Where(r => controls.Exists(c => context.Controls.Of(r).Contains(c))).Select(r => r.Id));
        yield return Fault(context.Manifest.FrameworkAt(call.Framework),
            procedures is [var draft, ..] ? $"{draft.Name} is the only procedure on {call.Type}, for which {ids} {(ids.Contains(',') ? "call" : "calls")}, and is not approved" : $"there is no procedure on {call.Type}, for which {ids} {(ids.Contains(',') ? "call" : "calls")}",
            procedures.Count > 0 ? "have it approved, or claim partial until it is" : $"write it: compliance new procedure --set type={call.Type}, or claim partial until it is there") with
        {
            Related = [.. controls.Select(c => new RelatedLocation(c.AtField(Control.Claim), $"{c.Id} claims that it is met"))],
            // Where nothing at all proves the claim, that is the greater fault.
            CausedBy = [.. controls.Select(c => new FaultCause("CAC2003", c.AtField(Control.Claim)))],
        };
    }

    private static IEnumerable<(string Type, Artefact Artefact, Requirement Requirement)> ProceduresOf(Requirement requirement) =>
        from artefact in requirement.Artefacts.Select(ArtefactCatalogue.Embedded.Find).OfType<Artefact>()
        where artefact.Kinds.Contains(KindNames.Procedure)
        from narrowing in artefact.Narrowings.Where(n => n.Field == Procedure.Type.Name)
        from type in narrowing.Values
        select (type, artefact, requirement);

    /// <summary>Whether a control names a procedure that carries it: one procedure may be on more than its type says.</summary>
    private static bool NamesProcedure(Document control, Register register) => register.IsUnclear(control, Control.Policies) || register.IsUnclear(control, Control.Records)
        || control.All(Control.Policies).Concat(control.All(Control.Records)).Any(named => register.Find(named.Value, KindNames.Procedure) is { } procedure ? IsInUse(procedure) : register.IsUnread(named.Value));

    /// <summary>Whether a procedure says that it is approved, or that cannot be read; whether it is, is said there.</summary>
    private static bool IsInUse(Document procedure) => procedure.Get(ControlledText.Status) is null || ApprovalBook.SaysApproved(procedure);

    /// <summary>Whether evidence stands for the procedure: one that is kept elsewhere, as a record of its type.</summary>
    private static bool IsProven(Call call, Register register) => register.Of(KindNames.Evidence).Any(e => call.Artefacts.Any(a => a.Slug == e.Get(Kinds.Evidence.Type)?.Value));

    /// <summary>Whether a fault of reading hides the procedure, or the evidence of it.</summary>
    private static bool MayExist(Call call, Register register) =>
        register.MayHave(KindNames.Procedure, call.Type) || register.Of(KindNames.Procedure).Any(p => register.IsUnclear(p, Procedure.Type))
        || call.Artefacts.Any(a => register.MayHave(KindNames.Evidence, a.Slug)) || register.Of(KindNames.Evidence).Any(e => register.IsUnclear(e, Kinds.Evidence.Type));
}
