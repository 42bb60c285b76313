using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Recording;

/// <summary>Lets through only approvals that would count: what the rules would refuse is not recorded first.</summary>
/// <param name="context">The workspace and what is known of it.</param>
/// <param name="before">The base revision, where there is one: what a change grants cannot be used in the same change.</param>
public sealed class ApprovalGate(CheckContext context, Register? before)
{
    /// <summary>Why an approval is refused: what is wrong and what to do; <see langword="null"/> where it may be recorded.</summary>
    public string? Refusal(ApprovalRequest request)
    {
        var (document, person, role) = (request.Document, request.Person, request.Role);
        var register = context.Register;
        if (register.FindPerson(person) is null) return $"there is no person '{person}' in aims.yaml{Nearest.Offer(person, context.Manifest.People.Select(p => p.Id))}";
        if (context.Roles.IsUnclear(role)) return $"there is no role '{role}', or who holds it cannot be read; name a type of role or the id of a role, and see what 'compliance check' says{Nearest.Offer(role, register.Of(KindNames.Role).Select(r => r.Id))}";
        if (document.Kind?.Shape.Find(ControlledText.Status.Name) is not null && !ApprovalBook.SaysApproved(document))
            return $"{document.Name} does not say that it is approved; write 'status: approved' first, which is part of the text that is approved";
        var policy = context.Approvals.PolicyFor(document);
        if (policy is not null && !policy.AllOf.Concat(policy.AnyOf).Any(asked => context.Roles.Same(role, asked)))
            return $"the manifest asks for {policy} to approve {document.Name}; an approval in the role {role} would not count";
        var day = DateOnly.FromDateTime(request.At.UtcDateTime);
        if (day > context.AsOf) return $"the approval is dated {day:yyyy-MM-dd}, which is after {context.AsOf:yyyy-MM-dd}";
        if (context.ApprovalJudge.RoleProblem(person, role, day, policy) is { } problem) return $"{problem}; have it approved by someone who does: compliance approvals names them";
        if (before is not null && !new RoleBook(before).Holds(person, role, day)) return $"{person} holds the role {role} only through this change; grant it in a change of its own, which those who may grant it review";
        if (request.Meeting is null && context.ApprovalJudge.AuthorProblem(person, document, policy) is { } how) return $"{person} wrote {document.Name}: {how}; have it approved by somebody else";
        if (request.Meeting is { } meeting && register.Find(meeting, KindNames.Meeting) is null) return $"there is no meeting '{meeting}'{Nearest.Offer(meeting, register.Of(KindNames.Meeting).Select(m => m.Id))}";
        if (context.Facts.Origins.TryGetValue(document.Path, out var origin) && origin.IsNew && request.At < origin.AuthoredAt)
            return $"the approval is dated {ApprovalStatement.TimeOf(request.At)}, and {document.Name} was written as it stands at {ApprovalStatement.TimeOf(origin.AuthoredAt)}; have the text approved as it stands";
        return policy is { Signed: true } && request.Signature is null ? $"the manifest asks for signed approvals of {document.Name}; sign with: compliance approve {document.Id} --as {person} --role {role} --sign KEY" : null;
    }

    /// <summary>Whether the same approval is recorded already: this person, in this role, of this text.</summary>
    public bool IsRecorded(ApprovalRequest request) => context.Approvals.OfContent(request.Document).SelectMany(ApprovalEntry.Of)
        .Any(e => e.By.Value == request.Person && context.Roles.Same(e.Role.Value, request.Role) && e.Meeting?.Value == request.Meeting && (e.Signature is not null || request.Signature is null));
}
