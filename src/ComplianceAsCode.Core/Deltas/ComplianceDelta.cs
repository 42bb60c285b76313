using ComplianceAsCode.Checking;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Deltas;

/// <summary>What a change does to compliance: computed from two finished checks of the same day, so that only the change makes a difference and not the calendar.</summary>
/// <param name="Organisation">The organisation.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Annotations">Annotations of code.</param>
/// <param name="Evidence">Evidence.</param>
/// <param name="Requirements">Requirements that stand elsewhere.</param>
/// <param name="Approvals">Approvals.</param>
/// <param name="Inventory">Systems, models, data sets, suppliers.</param>
/// <param name="Diagnostics">Diagnostics.</param>
public sealed record ComplianceDelta(
    string Organisation, DateOnly AsOf, AnnotationDelta Annotations, EvidenceDelta Evidence, IReadOnlyList<RequirementShift> Requirements,
    ApprovalDelta Approvals, InventoryDelta Inventory, DiagnosticComparison Diagnostics)
{
    /// <summary>Requirements of which less is shown than before.</summary>
    public IEnumerable<RequirementShift> Lost => Requirements.Where(r => r.IsLoss);

    /// <summary>Requirements of which more is shown than before.</summary>
    public IEnumerable<RequirementShift> Gained => Requirements.Where(r => !r.IsLoss);

    /// <summary>Computes the delta of a check that was compared with its base.</summary>
    /// <returns><see langword="null"/> where it was not, or where one of the two has no manifest that can be read.</returns>
    public static ComplianceDelta? Of(CheckResult result, AnnotationDelta annotations)
    {
        if (result is not { Before.Context: { } before, Context: { } now, Comparison: { } comparison }) return null;
        return new(
            now.Manifest.Organisation, now.AsOf, annotations, EvidenceDelta.Between(before, now), RequirementShift.Between(ReadinessModel.Of(result.Before)!, ReadinessModel.Of(result)!),
            ApprovalDelta.Between(before, now), InventoryDelta.Between(before, now), comparison);
    }
}
