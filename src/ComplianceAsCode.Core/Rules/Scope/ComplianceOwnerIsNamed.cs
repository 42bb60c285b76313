using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1003. Without someone who answers for the management system it runs down.</summary>
internal sealed class ComplianceOwnerIsNamed() : RoleIsHeldRule(new("CAC1003", nameof(ComplianceOwnerIsNamed), Severity.Error,
    "a compliance owner is named and holds the role today", "ISO/IEC 42001 5.3, A.3.2"),
    "compliance-owner", "a compliance owner");
