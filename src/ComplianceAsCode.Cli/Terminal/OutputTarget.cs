using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>Where a command's result goes: standard output, or a file that is written whole or not at all.</summary>
internal static class OutputTarget
{
    public static void Write(CliEnvironment environment, string? file, Action<TextWriter> write)
    {
        if (file is null)
        {
            write(environment.Out);
            return;
        }
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        AtomicFile.WriteIfChanged(Path.GetFullPath(file, environment.WorkingDirectory), text.ToString());
    }
}
