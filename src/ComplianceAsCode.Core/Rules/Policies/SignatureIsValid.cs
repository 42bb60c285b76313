using ComplianceAsCode.Approving;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3009. A signature ties an approval to a key, so that whoever can write the file cannot write it in another's name.</summary>
internal sealed class SignatureIsValid() : DocumentRule(new("CAC3009", nameof(SignatureIsValid), Severity.Error,
    "each signature of an approval holds, and each approval is signed where the manifest asks for that", "ISO/IEC 42001 7.5.3"),
    KindNames.Approval)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var approved = document.Get(Approval.Document) is { } named ? context.Register.Find(named.Value) : null;
        foreach (var entry in ApprovalEntry.Of(document))
        {
            if (entry.Signature is { } signature)
            {
                // What the statement says cannot be known where a field of it cannot be read.
                if (context.Register.FindPerson(entry.By.Value) is null || document.Facts.Invalid.Count > 0) continue;
                if (context.Facts.Signatures?.ProblemOf(entry) is { } problem)
                    yield return Fault(document.At(signature), $"the signature of {entry.By.Value} does not hold: {problem}", "have it approved and signed again: compliance approve --sign; allowed_signers lists the key, and from when to when it is valid") with { Related = SignersOf(context) };
                else if (IsKeyNew(entry, signature, context))
                    yield return Fault(document.At(signature), $"{entry.By.Value} signed with a key that signs for them only through the change that uses it", "list the key in a change of its own, which somebody else reviews, and approve after it is merged") with { Related = SignersOf(context) };
            }
            else if (approved is not null && context.Approvals.PolicyFor(approved) is { Signed: true } && ApprovalBook.IsOfContent(document, approved))
            {
                yield return Fault(document.At(entry.By), $"the approval of {approved.Name} by {entry.By.Value} is not signed, and the manifest asks for signatures", $"have it approved again: compliance approve {approved.Id} --as {entry.By.Value} --role {entry.Role.Value} --sign KEY");
            }
        }
    }

    /// <summary>Whether an approval is new against the base revision, and by that revision its key or its giver's principal was another.</summary>
    private static bool IsKeyNew(ApprovalEntry entry, Located<string> signature, CheckContext context) =>
        context.Base is { } before && !ApproverHoldsRole.IsIn(before, entry)
        && (before.FindPerson(entry.By.Value)?.SigningPrincipal != context.Register.FindPerson(entry.By.Value)?.SigningPrincipal
            || SshSignature.Read(signature.Value) is not { } read || before.Workspace.AllowedSigners?.Text.Contains(read.Key, StringComparison.Ordinal) != true);

    private static RelatedLocation[] SignersOf(CheckContext context) =>
        context.Register.Workspace.AllowedSigners is null ? [] : [new(Location.StartOf(AllowedSignersFile.Name), "allowed_signers is here")];
}
