namespace ComplianceAsCode.Output.JsonSchemas;

/// <summary>The edition of JSON Schema that a schema says it follows. Ours use only keywords that both have, but for the place of definitions.</summary>
public enum SchemaDialect
{
    /// <summary>Draft 2020-12, the current one.</summary>
    Draft202012,

    /// <summary>Draft 7, which editors know.</summary>
    Draft7,
}
