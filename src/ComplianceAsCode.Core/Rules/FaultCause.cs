using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules;

/// <summary>
/// The fault of which another fault is only a consequence. Where a fault of this rule is reported at this place, neither waived nor of lower
/// severity, the consequence is not reported besides; a rule names causes and need not know what becomes of them.
/// </summary>
/// <param name="Rule">The id of the rule that reports the cause. Causes of causes must not lead back.</param>
/// <param name="Place">Where that rule reports it.</param>
internal sealed record FaultCause(string Rule, Location Place);
