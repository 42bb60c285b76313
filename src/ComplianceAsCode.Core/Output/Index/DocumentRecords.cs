using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Output.Index;

/// <summary>Records of the documents that code can name, but for models.</summary>
internal static class DocumentRecords
{
    public static IEnumerable<IndexRecord> Of(CheckContext context)
    {
        var register = context.Register;
        return
        [
            .. Named(register, KindNames.AiSystem).Select(System),
            .. Named(register, KindNames.Dataset).Select(Titled),
            .. OfTexts(register, KindNames.Policy, Policy.Supersedes),
            .. OfTexts(register, KindNames.Procedure, Procedure.Supersedes),
            .. Named(register, KindNames.EventLog).Select(d => Titled(d).With("phase", Values(d.All(EventLog.Phases)))),
            .. Named(register, KindNames.Evidence).Select(d => OfEvidence(d, context)),
            .. Named(register, KindNames.Role).Select(d => OfRole(d, context)),
        ];
    }

    /// <summary>Documents of a kind that an id finds: of two with one id, code means the one that references mean.</summary>
    internal static IEnumerable<Document> Named(Register register, string kind) => register.Of(kind).Where(d => d.Id.Length > 0 && register.Find(d.Id) == d);

    internal static IndexRecord Titled(Document document) =>
        new IndexRecord(document.Kind!.Name, document.Id, document.Anchor).With("title", document.Title);

    internal static bool IsRetired(Document system) => system.Get(AiSystem.Lifecycle)?.Value == "retired";

    internal static IEnumerable<string> Values(IEnumerable<Located<string>> located) => located.Select(v => v.Value);

    private static IndexRecord System(Document system) => Titled(system)
        .With("purpose", system.Get(AiSystem.Purpose)?.Value)
        .With("risk", system.Get(AiSystem.Risk)?.Value)
        .With("release", system.Get(AiSystem.Release)?.Value)
        .With("owner", system.Get(Common.Owner)?.Value)
        .With("model", Values(system.All(AiSystem.Models)))
        .When(IsRetired(system), "retired");

    private static IEnumerable<IndexRecord> OfTexts(Register register, string kind, Field<string> supersedes)
    {
        var texts = Named(register, kind).ToArray();
        var successors = texts.Where(d => !IsWithdrawn(d)).ToLookup(d => d.Get(supersedes)?.Value, d => d.Id);
        return texts.Select(d => Titled(d).When(IsWithdrawn(d), "retired").With("successor", successors[d.Id]));
    }

    private static bool IsWithdrawn(Document text) => text.Get(ControlledText.Status)?.Value == "retired";

    private static IndexRecord OfEvidence(Document evidence, CheckContext context) => Titled(evidence)
        .With("type", evidence.Get(Evidence.Type)?.Value)
        .With("system", evidence.Get(Evidence.System)?.Value)
        .With("model", evidence.Get(Evidence.Model)?.Value)
        .With("requirement", Values(evidence.All(Evidence.Requirements)))
        .With("fresh", context.Evidence.IsFresh(evidence, context.AsOf))
        .With("passed", EvidenceBook.Passed(evidence));

    private static IndexRecord OfRole(Document role, CheckContext context) => Titled(role)
        .With("holder", context.Manifest.People.Select(p => p.Id).Where(p => context.Roles.Holds(p, role.Id, context.AsOf)));
}
