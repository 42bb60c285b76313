namespace ComplianceAsCode.Cli.Commands;

/// <summary>A command that shows in its help how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines that work as they stand.</summary>
    IReadOnlyList<string> Examples { get; }
}
