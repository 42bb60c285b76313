using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>A rule about the last management review.</summary>
internal abstract class LastReviewRule(RuleDescriptor descriptor) : Rule<Document>(descriptor)
{
    protected sealed override IEnumerable<Document> Targets(CheckContext context) => Reviews.Last(context);
}
