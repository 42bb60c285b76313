using System.Collections.Concurrent;
using System.Text;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Approving;

/// <summary>Which signatures of approvals hold: gathered before any rule runs.</summary>
public sealed class SignatureFacts
{
    private readonly ConcurrentDictionary<string, string?> _problems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> _people;

    private SignatureFacts(Manifest manifest) => _people = manifest.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);

    /// <summary>Verifies the signatures of a workspace's approvals.</summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="program">The program that verifies.</param>
    /// <param name="cache">A folder of the user's own that remembers which held; <see langword="null"/> where all are verified.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static SignatureFacts Gather(Workspace workspace, SshKeygen program, string? cache, CancellationToken cancellation)
    {
        var facts = new SignatureFacts(workspace.Manifest);
        ApprovalEntry[] signed = [.. workspace.Documents.Where(d => d.Is(KindNames.Approval)).SelectMany(ApprovalEntry.Of).Where(e => e.Signature is not null)];
        if (signed.Length == 0) return facts;
        using var verifier = new SignatureVerifier(program, workspace.AllowedSigners?.Text ?? "", new(cache));
        Parallel.ForEach(signed.DistinctBy(facts.KeyOf), new ParallelOptions { CancellationToken = cancellation },
            entry => facts._problems[facts.KeyOf(entry)] = facts.Problem(entry, workspace.AllowedSigners is not null, verifier));
        return facts;
    }

    /// <summary>What is wrong with the signature of an approval; <see langword="null"/> where it holds or there is none.</summary>
    public string? ProblemOf(ApprovalEntry entry) =>
        entry.Signature is null ? null : _problems.TryGetValue(KeyOf(entry), out var problem) ? problem : "it was not verified";

    private string? Problem(ApprovalEntry entry, bool hasSigners, SignatureVerifier verifier)
    {
        if (SshSignature.Read(entry.Signature!.Value) is not { } signature) return "it is no OpenSSH signature";
        if (_people.GetValueOrDefault(entry.By.Value)?.SigningPrincipal is not { } principal) return $"aims.yaml names no 'signing-principal' of {entry.By.Value}";
        return hasSigners ? verifier.Problem(ApprovalStatement.Of(entry), signature, principal, entry.At.Value) : "there is no readable file allowed_signers beside aims.yaml";
    }

    private string KeyOf(ApprovalEntry entry) =>
        $"{Digest.Of(ApprovalStatement.Of(entry))} {Digest.Of(Encoding.UTF8.GetBytes(entry.Signature!.Value))} {_people.GetValueOrDefault(entry.By.Value)?.SigningPrincipal}";
}
