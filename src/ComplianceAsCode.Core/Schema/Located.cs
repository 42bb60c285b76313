using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A value as its field's type reads it, with the node that it was read from.</summary>
/// <param name="Value">The value.</param>
/// <param name="Node">Where it stands.</param>
public sealed record Located<T>(T Value, YamlNode Node);
