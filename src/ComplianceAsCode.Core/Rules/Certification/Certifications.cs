using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>Which certifications count: those under way, and of those decided the last one.</summary>
internal static class Certifications
{
    /// <summary>The certification decided last, where it can be told which one that is.</summary>
    public static IEnumerable<Document> Decided(CheckContext context)
    {
        var all = context.Register.Of(KindNames.Certification).ToList();
        if (context.Register.MayHave(KindNames.Certification) || all.Exists(c => context.Register.IsUnclear(c, Kinds.Certification.Decision) || DecisionOf(c) > context.AsOf)) return [];
        return all.Where(c => DecisionOf(c) is not null).MaxBy(DecisionOf) is { } last ? [last] : [];
    }

    /// <summary>The certifications under way and the one decided last.</summary>
    public static IEnumerable<Document> Current(CheckContext context) =>
        [.. context.Register.Of(KindNames.Certification).Where(c => DecisionOf(c) is null && !context.Register.IsUnclear(c, Kinds.Certification.Decision)), .. Decided(context)];

    /// <summary>The day of the decision.</summary>
    public static DateOnly? DecisionOf(Document certification) => certification.Get(Kinds.Certification.Decision)?.Value;
}
