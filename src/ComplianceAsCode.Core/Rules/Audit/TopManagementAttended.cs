using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4012. A management review without management is a meeting about it.</summary>
internal sealed class TopManagementAttended() : LastReviewRule(new("CAC4012", nameof(TopManagementAttended), Severity.Error,
    "somebody of top management took part in the last management review", "ISO/IEC 42001 9.3.1, 5.1"))
{
    private static readonly string[] TopManagement = ["top-management", "executive-sponsor"];

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var register = context.Register;
        if (document.Get(ManagementReview.Held) is not { } held || register.IsUnclear(document, ManagementReview.Attendees)) yield break;
        // Who was top management must be known; that nobody is, CAC1002 says.
        var roles = TopManagement.SelectMany(context.Roles.OfType).ToList();
        if (!roles.Exists(r => RoleBook.HasHolder(r, held.Value)) || register.MayHave(KindNames.Role) || register.Of(KindNames.Role).Any(r => register.IsUnclear(r, Role.Type) || (roles.Contains(r) && register.IsUnclear(r)))) yield break;
        if (document.All(ManagementReview.Attendees).Any(a => Array.Exists(TopManagement, role => context.Roles.Holds(a.Value, role, held.Value)))) yield break;
        yield return Fault(document.AtField(ManagementReview.Attendees), $"nobody who took part in {document.Name} was top management or executive sponsor on {held.Value:yyyy-MM-dd}",
            "hold the review with top management, or add who was there") with
        {
            Related = [.. roles.Select(r => new RelatedLocation(r.AtField(Role.Holders), $"{r.Id} says who is"))],
        };
    }
}
