using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.JsonSchemas;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance schema</c>: JSON Schema for editors.</summary>
internal sealed class SchemaCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly Argument<string> _kind = KindArgument.Of("The kind of document, or aims for the manifest. Default: one schema of all kinds.", SchemaDocuments.Names);
    private readonly Option<string?> _output = CommonOptions.Output();

    public SchemaCommand(CliEnvironment environment)
        : base("schema", "Writes the JSON Schema of front matter, YAML documents or the manifest, for editors.")
    {
        _environment = environment;
        _kind.Arity = ArgumentArity.ZeroOrOne;
        Arguments.Add(_kind);
        Options.Add(_output);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance schema policy", "compliance schema aims --output .vscode/aims.schema.json"];

    private int Run(ParseResult arguments)
    {
        var schema = arguments.GetValue(_kind) switch
        {
            null => SchemaDocuments.OfAllKinds(),
            SchemaDocuments.ManifestName => SchemaDocuments.OfManifest(),
            var name => SchemaDocuments.Of(KindSet.Find(name)!),
        };
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer => writer.Write(schema));
        return ExitCodes.Clean;
    }
}
