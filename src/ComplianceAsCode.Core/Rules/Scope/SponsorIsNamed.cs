using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1002. Without a sponsor nobody can approve, fund or decide.</summary>
internal sealed class SponsorIsNamed() : RoleIsHeldRule(new("CAC1002", nameof(SponsorIsNamed), Severity.Error,
    "an executive sponsor is named and holds the role today", "ISO/IEC 42001 5.1, 5.3"),
    "executive-sponsor", "an executive sponsor");
