namespace ComplianceAsCode.Schema;

/// <summary>The fields within a field.</summary>
public static class Nesting
{
    /// <summary>The fields of the mapping that a type reads, if it may be one.</summary>
    public static Shape? ShapeOf(FieldType? type) => type switch
    {
        ObjectType mapping => mapping.Shape,
        EitherType either => either.MappingShape,
        _ => null,
    };
}
