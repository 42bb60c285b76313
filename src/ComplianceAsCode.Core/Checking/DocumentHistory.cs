using ComplianceAsCode.Binding;
using ComplianceAsCode.Git;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Checking;

/// <summary>Who last changed the documents that need approval.</summary>
/// <param name="LastChanges">By path; nothing where it was not asked for, or cannot be told.</param>
/// <param name="Without">Why not.</param>
internal sealed record DocumentHistory(IReadOnlyDictionary<string, LastChange>? LastChanges, string Without)
{
    public static DocumentHistory Read(Register register, CheckOptions options, CancellationToken cancellation)
    {
        if (!options.ReadsHistory) return new(null, "the history was not read");
        try
        {
            return new(GitRepository.Open(options.Root, cancellation).LastChanges(register.Documents.Where(d => ApprovalBook.NeedsApproval(d, register.Manifest)).Select(d => d.Path)), "");
        }
        catch (GitException e)
        {
            return new(null, e.Fault.ToString());
        }
    }
}
