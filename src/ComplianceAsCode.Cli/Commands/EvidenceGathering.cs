using System.CommandLine;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Collecting;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary>Makes evidence of what a command line gives: reads the files that it names, completes what it leaves open. What cannot be done is a problem in words.</summary>
internal sealed class EvidenceGathering(EvidenceOptions options, ParseResult arguments, Register register, WorkspaceFolder folder, string workingDirectory)
{
    private readonly List<ArtifactFile> _files = [];
    private readonly MetricSet _metrics = new();
    private TestRun? _run;

    /// <summary>The evidence, but for what reading it would find.</summary>
    public (EvidenceDraft? Draft, string? Problem) Gather()
    {
        var type = Value(options.Type)!;
        if (!ArtefactCatalogue.Embedded.Knows(type))
            return (null, $"no catalogue has an artefact '{type}'; name one of it, or begin your own with x-{Nearest.Offer(type, ArtefactCatalogue.Embedded.Slugs)}");
        if (ReadFiles() is { } unreadable) return (null, unreadable);
        foreach (var metric in Values(options.Metrics))
            if (_metrics.Add(metric) is { } wrong) return (null, $"--metric {wrong}");
        var (metrics, unbound) = _metrics.Bind();
        if (unbound is not null) return (null, $"--metric {unbound}");

        if (Subject(options.Model, KindNames.Model, out var model) is { } noModel) return (null, noModel);
        if (Subject(options.System, KindNames.AiSystem, out var system) is { } noSystem) return (null, noSystem);
        var asOf = options.AsOf.Of(arguments);
        if (CollectedOn(asOf) is not { } collected) return (null, "the test run does not say when it ended; give the day with --collected");
        if ((Value(options.Owner) ?? OwnerOf(model) ?? OwnerOf(system)) is not { } owner) return (null, "say who answers for it: --owner ID, a person of the manifest or a role");
        if ((Value(options.Source) ?? SourceOfRun()) is not { } source) return (null, "say what made it: --source TEXT, the tool, pipeline or person");
        var subject = model ?? system;
        return (new(Value(options.Id) ?? FreeId(type, subject, collected), Value(options.Title) ?? TitleOf(type, subject), owner, type, collected, source)
        {
            ValidFor = Value(options.ValidFor),
            Requirements = [.. Values(options.Requirements).Distinct()],
            System = system?.Id,
            Model = model?.Id,
            Release = Value(options.Release),
            Files = [.. _files.DistinctBy(f => f.Path)],
            Pages = [.. Values(options.Urls).Distinct().Select(u => (u, asOf))],
            Metrics = metrics,
            Run = _run,
            Summary = Value(options.Summary),
            Stated = Value(options.Result),
        }, null);
    }

    private string? ReadFiles()
    {
        if (Value(options.From) is { } from)
        {
            var problem = Read(from, TestRunReader.LargestFile, out var bytes);
            if (problem is null) (_run, problem) = TestRunReader.Read(bytes!);
            if (problem is not null) return $"--from {from} {problem}";
        }
        foreach (var file in Values(options.MetricFiles))
            if ((Read(file, MetricJson.LargestFile, out var bytes) ?? MetricJson.AddTo(_metrics, bytes!)) is { } problem) return $"--metrics {file} {problem}";
        foreach (var file in Values(options.Artifacts))
        {
            var (path, full, problem) = Find(file);
            if (problem is not null) return $"--artifact {file} {problem}";
            _files.Add(new(path, NamedFile.DigestOf(full)));
        }
        return null;
    }

    /// <summary>Reads a file once: its digest is of the very bytes that are looked at.</summary>
    private string? Read(string file, int limit, out byte[]? bytes)
    {
        bytes = null;
        var (path, full, problem) = Find(file);
        if (problem is not null) return problem;
        bytes = NamedFile.ReadUpTo(full, limit);
        if (bytes is null) return $"is larger than {Words.Number(limit / 1024 / 1024)} MiB";
        _files.Add(new(path, Digest.Of(bytes)));
        return null;
    }

    private (string Path, string Full, string? Problem) Find(string file) =>
        string.IsNullOrWhiteSpace(file) || file.Contains('\0') ? ("", "", "is no path") : NamedFile.Find(folder, Path.GetFullPath(file, workingDirectory));

    private string? Subject(Option<string?> option, string kind, out Document? subject)
    {
        subject = null;
        if (Value(option) is not { } id) return null;
        subject = register.Find(id, kind);
        return subject is null ? $"there is no {kind} '{id}'{Nearest.Offer(id, register.Of(kind).Select(d => d.Id))}" : null;
    }

    private DateOnly? CollectedOn(DateOnly asOf) => arguments.GetValue(options.Collected) ?? (_run is null ? asOf : _run.Finished);

    private string? SourceOfRun() => _run is null ? null : $"{_run.Format} file {Path.GetFileName(Value(options.From)!)}";

    private static string? OwnerOf(Document? subject) => subject?.Get(Common.Owner)?.Value;

    private static string TitleOf(string type, Document? subject)
    {
        var words = (type.StartsWith("x-", StringComparison.Ordinal) && type.Length > 2 ? type[2..] : type).Replace('-', ' ');
        return char.ToUpperInvariant(words[0]) + words[1..] + (subject is null ? "" : $" of {subject.Title}");
    }

    /// <summary>Of type, subject and day; counted where that is taken.</summary>
    private string FreeId(string type, Document? subject, DateOnly collected)
    {
        var kind = Kinds.KindSet.Find(KindNames.Evidence)!;
        var name = subject is null ? type : $"{type} {subject.Id[(subject.Id.IndexOf('-') + 1)..]}";
        var id = $"{DocumentTemplate.IdFor(kind, name)}-{Words.Day(collected)}";
        return Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? id : $"{id}-{Words.Number(n)}")
            .First(free => !register.Ids.Contains(free) && folder.Resolve("", DocumentTemplate.PathFor(kind, free)).State == FileState.Missing);
    }

    private string? Value(Option<string?> option) => arguments.GetValue(option);

    private string[] Values(Option<string[]> option) => arguments.GetValue(option) ?? [];
}
