using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0003. Without the second fence everything would be fields.</summary>
internal sealed class FrontMatterIsClosed() : SyntaxRule(new("CAC0003", nameof(FrontMatterIsClosed), Severity.Error,
    "front matter has both its fences", RuleDescriptor.OurRule),
    SyntaxFaultKind.UnclosedFrontMatter, "put a line --- behind the last field");
