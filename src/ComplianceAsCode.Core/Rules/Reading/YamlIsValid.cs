using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0002. The message carries the parser's reason and place.</summary>
internal sealed class YamlIsValid() : SyntaxRule(new("CAC0002", nameof(YamlIsValid), Severity.Error,
    "the YAML parses", RuleDescriptor.OurRule),
    SyntaxFaultKind.InvalidYaml, "correct the YAML here");
