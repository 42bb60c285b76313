using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1001. Everything else is judged within the scope.</summary>
internal sealed class ScopeIsDefined() : WorkspaceRule(new("CAC1001", nameof(ScopeIsDefined), Severity.Error,
    "there is exactly one approved scope statement", "ISO/IEC 42001 4.3"))
{
    protected override IEnumerable<RuleFinding> Check(CheckContext context)
    {
        var scopes = context.Register.Of(KindNames.Scope).Where(s => s.Get(ControlledText.Status)?.Value != "retired").ToList();
        var approved = scopes.Where(s => s.Get(ControlledText.Status) is null || ApprovalBook.SaysApproved(s)).ToList();
        if (scopes.Count == 0)
        {
            if (!context.Register.MayHave(KindNames.Scope)) yield return Fault(context.Manifest.Anchor, "there is no scope statement", "write one: compliance new scope");
        }
        else if (approved.Count == 0 && !context.Register.MayHave(KindNames.Scope, "approved"))
        {
            yield return Fault(scopes[0].AtField(ControlledText.Status), $"{scopes[0].Name} is not approved, and no other scope statement is", "set 'status: approved', and have that text approved and recorded") with { Subject = scopes[0] };
        }
        foreach (var further in approved.Skip(1))
            yield return Fault(further.AtField(ControlledText.Status), $"{further.Name} is a second approved scope statement", "retire one of them") with
            {
                Subject = further,
                Related = [new(approved[0].Anchor, $"{approved[0].Id} is here")],
            };
    }
}
