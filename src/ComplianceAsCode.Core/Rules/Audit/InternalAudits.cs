using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>The internal audits of a workspace: which there are, when each was held, and what it covers.</summary>
internal static class InternalAudits
{
    /// <summary>The audits of type internal.</summary>
    public static IEnumerable<Document> Of(Register register) => register.Of(KindNames.Audit).Where(a => a.Get(Kinds.Audit.Type)?.Value == "internal");

    /// <summary>The day on which an audit was held; none where it is planned or not over.</summary>
    public static DateOnly? HeldOn(Document audit) => audit.Get(Kinds.Audit.Status)?.Value == "planned" ? null : audit.Get(Kinds.Audit.Performed)?.Value;

    /// <summary>Whether a fault of reading, reported where it stands, may hide an internal audit, its day or what it covers.</summary>
    public static bool MayBeHidden(CheckContext context, params Field[] fields) => context.Register.MayHave(KindNames.Audit, "internal")
        || context.Register.Of(KindNames.Audit).Any(a => fields.Append(Kinds.Audit.Type).Any(f => context.Register.IsUnclear(a, f)) || HeldOn(a) > context.AsOf);

    /// <summary>The requirements that criteria mean: single ones, areas and ranges.</summary>
    public static IEnumerable<Requirement> Expand(IEnumerable<Located<string>> criteria, Register register) =>
        criteria.SelectMany(c => register.Frameworks.ResolveCriteria(c.Value).Requirements).Distinct();
}
