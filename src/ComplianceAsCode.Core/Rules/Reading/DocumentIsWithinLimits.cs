using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0017. Documents are hostile input.</summary>
internal sealed class DocumentIsWithinLimits() : SyntaxRule(new("CAC0017", nameof(DocumentIsWithinLimits), Severity.Error,
    "the document is within the limits of size, nesting and aliases", RuleDescriptor.OurRule),
    SyntaxFaultKind.LimitExceeded, "split the document, or exclude the file in aims.yaml");
