using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>Management reviews. Of what is held again and again the last one counts: minutes of an earlier one are not rewritten.</summary>
internal static class Reviews
{
    /// <summary>The last review, where it can be told which one that is.</summary>
    public static IEnumerable<Document> Last(CheckContext context)
    {
        if (MayBeHidden(context)) return [];
        return context.Register.Of(KindNames.ManagementReview).MaxBy(r => r.Get(ManagementReview.Held)?.Value) is { } last ? [last] : [];
    }

    /// <summary>Whether a fault of reading, reported where it stands, may hide a review or its day.</summary>
    public static bool MayBeHidden(CheckContext context) => context.Register.MayHave(KindNames.ManagementReview)
        || context.Register.Of(KindNames.ManagementReview).Any(r => context.Register.IsUnclear(r, ManagementReview.Held) || r.Get(ManagementReview.Held)?.Value > context.AsOf);
}
