namespace ComplianceAsCode.Evidence;

/// <summary>
/// Writes one evidence document, a Markdown file with YAML front matter of kind <c>evidence</c>, from test code or a pipeline.
/// It touches the disk only when the environment variable <c>COMPLIANCE_EVIDENCE</c> names the folder to write to: an ordinary test run
/// leaves the tree clean. Arguments are checked either way. Not for use by several threads at once.
/// </summary>
/// <example>
/// <code>
/// var evidence = EvidenceWriter.For("EVD-bias-2026Q4", type: "bias-test")
///     .Owner("head-of-risk").Source("CreditScoring.Tests").System("SYS-credit-scoring").Release("2.1.0")
///     .Requirement("A.6.2.4").ValidFor("P180D")
///     .Metric("demographic-parity-difference", 0.031, "&lt;=", 0.05, slice: "age")
///     .Artifact("compliance/reports/bias.json", json)
///     .Write();
/// Assert.Equal(EvidenceResult.Pass, evidence.Result);
/// </code>
/// </example>
public sealed class EvidenceWriter
{
    private readonly string _id;
    private readonly string _type;
    private readonly EvidenceEnvironment _environment;
    private readonly List<string> _requirements = [];
    private readonly List<Artifact> _artifacts = [];
    private readonly List<Metric> _metrics = [];
    private string? _title;
    private string? _owner;
    private string? _source;
    private string? _system;
    private string? _model;
    private string? _release;
    private string? _validFor;
    private string? _summary;
    private DateTime? _collected;
    private (DateTime From, DateTime To)? _period;
    private EvidenceResult? _stated;

    private EvidenceWriter(string id, string type, EvidenceEnvironment environment)
    {
        _id = Require.Id(id, "EVD", nameof(id));
        _type = Require.Slug(type, nameof(type));
        _environment = environment ?? throw new ArgumentNullException(nameof(environment));
    }

    /// <summary>Begins an evidence document that is written where this process's environment says.</summary>
    /// <param name="id"><c>EVD-</c> and a name of letters, digits, <c>.</c> and <c>-</c>; also the file's name.</param>
    /// <param name="type">A slug of the catalogue, such as <c>bias-test</c>, or <c>x-…</c>.</param>
    /// <exception cref="ArgumentException">The id or the type is malformed, or <c>SOURCE_DATE_EPOCH</c> is.</exception>
    public static EvidenceWriter For(string id, string type) => For(id, type, EvidenceEnvironment.FromProcess());

    /// <summary>Begins an evidence document that is written where <paramref name="environment"/> says.</summary>
    /// <exception cref="ArgumentException">The id or the type is malformed.</exception>
    public static EvidenceWriter For(string id, string type, EvidenceEnvironment environment) => new(id, type, environment);

    /// <summary>The title; left out, it is made from the type and the subject.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EvidenceWriter Title(string title) => Set(ref _title, Require.Text(title, nameof(title), "the title"));

    /// <summary>The person or role that answers for the evidence, by id. Required.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EvidenceWriter Owner(string owner) => Set(ref _owner, Require.Text(owner, nameof(owner), "the owner"));

    /// <summary>The tool, the pipeline's URL or the person that made the evidence. Required.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EvidenceWriter Source(string source) => Set(ref _source, Require.Text(source, nameof(source), "the source"));

    /// <summary>The AI system that the evidence is about, by id (<c>SYS-…</c>).</summary>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public EvidenceWriter System(string system) => Set(ref _system, Require.Id(system, "SYS", nameof(system)));

    /// <summary>The model that the evidence is about, by id (<c>MDL-…</c>).</summary>
    /// <exception cref="ArgumentException">The id is malformed.</exception>
    public EvidenceWriter Model(string model) => Set(ref _model, Require.Id(model, "MDL", nameof(model)));

    /// <summary>The release of the subject that was examined: any text.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EvidenceWriter Release(string release) => Set(ref _release, Require.Text(release, nameof(release), "the release"));

    /// <summary>Adds a requirement that the evidence proves: <c>A.6.2.4</c>, or with its framework <c>eu-ai-act:Art. 15(1)</c>.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EvidenceWriter Requirement(string requirement)
    {
        if (!_requirements.Contains(Require.Text(requirement, nameof(requirement), "a requirement")))
            _requirements.Add(requirement);
        return this;
    }

    /// <summary>
    /// The day on which the evidence was collected. A local time is turned into UTC first. Left out, it is the day of
    /// <c>SOURCE_DATE_EPOCH</c> or, without that, today (UTC).
    /// </summary>
    public EvidenceWriter Collected(DateTime date) => Set(ref _collected, DayOf(date));

    /// <summary>How long the evidence holds, as an ISO 8601 duration of years, months, weeks or days, such as <c>P180D</c>.</summary>
    /// <exception cref="ArgumentException">The duration is malformed.</exception>
    public EvidenceWriter ValidFor(string duration) => Set(ref _validFor, Require.Duration(duration, nameof(duration)));

    /// <summary>The first and the last day that the evidence covers.</summary>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public EvidenceWriter Period(DateTime from, DateTime to)
    {
        if (DayOf(to) < DayOf(from))
            throw new ArgumentException($"The period ends on {YamlScalar.Of(DayOf(to))}, before it begins on {YamlScalar.Of(DayOf(from))}.", nameof(to));

        _period = (DayOf(from), DayOf(to));
        return this;
    }

    /// <summary>What was done and found, in Markdown: the text of the document, above the table of metrics.</summary>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EvidenceWriter Summary(string markdown) => Set(ref _summary, Require.Text(markdown, nameof(markdown), "the summary"));

    /// <summary>Adds a measured value of which nothing is asked.</summary>
    /// <param name="name">The metric's name, such as <c>auc</c>.</param>
    /// <param name="value">A finite number of at most 1E+28 either way, in <paramref name="unit"/>.</param>
    /// <param name="slice">The part of the data that it was measured on.</param>
    /// <param name="unit">The unit of the value.</param>
    /// <exception cref="ArgumentException">The value is not finite or too large, a text is empty, or this metric of this slice was added already.</exception>
    public EvidenceWriter Metric(string name, double value, string? slice = null, string? unit = null) =>
        Add(new Metric(name, value, slice, unit));

    /// <summary>Adds a measured value and what is asked of it; a missed threshold makes the result <see cref="EvidenceResult.Fail"/>.</summary>
    /// <param name="name">The metric's name, such as <c>demographic-parity-difference</c>.</param>
    /// <param name="value">A finite number of at most 1E+28 either way, in <paramref name="unit"/>.</param>
    /// <param name="operator">One of <c>&gt;=</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&lt;</c>, <c>==</c>.</param>
    /// <param name="threshold">A finite number of at most 1E+28 either way, in <paramref name="unit"/>.</param>
    /// <param name="slice">The part of the data that it was measured on.</param>
    /// <param name="unit">The unit of value and threshold.</param>
    /// <exception cref="ArgumentException">A number is not finite or too large, the operator is unknown, a text is empty, or this metric of this slice was added already.</exception>
    public EvidenceWriter Metric(string name, double value, string @operator, double threshold, string? slice = null, string? unit = null) =>
        Add(new Metric(name, value, @operator, threshold, slice, unit));

    /// <summary>Adds a file that the evidence rests on. It is read by <see cref="Write"/>, for its digest.</summary>
    /// <param name="path">Absolute, or relative to the workspace (the folder with <c>aims.yaml</c>).</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public EvidenceWriter Artifact(string path)
    {
        _artifacts.Add(new Artifact(path, content: null));
        return this;
    }

    /// <summary>Adds a report that <see cref="Write"/> puts beside the evidence, as UTF-8 text: nothing is written when no evidence is asked for.</summary>
    /// <param name="path">Absolute, or relative to the workspace (the folder with <c>aims.yaml</c>).</param>
    /// <param name="content">The report's text; line ends are written as they are.</param>
    /// <exception cref="ArgumentException">A text is empty.</exception>
    public EvidenceWriter Artifact(string path, string content)
    {
        _artifacts.Add(new Artifact(path, Require.Text(content, nameof(content), "an artefact")));
        return this;
    }

    /// <summary>
    /// States a result where metrics alone don't tell it. A missed threshold beats it: a failing metric can't be stated away.
    /// </summary>
    public EvidenceWriter Result(EvidenceResult result) => Set(ref _stated, result);

    /// <summary>Writes the document, atomically, and leaves a file that would not change untouched.</summary>
    /// <returns>What was done, and the computed result.</returns>
    /// <exception cref="InvalidOperationException">The evidence has no owner or no source.</exception>
    /// <exception cref="IOException">The folder lies in no workspace; an artefact is missing, outside the workspace or behind a symbolic link; or the disk refuses.</exception>
    /// <exception cref="UnauthorizedAccessException">The disk refuses.</exception>
    public EvidenceWriteResult Write()
    {
        var owner = _owner ?? throw Missing("owner", nameof(Owner), "the person or role that answers for it");
        var source = _source ?? throw Missing("source", nameof(Source), "the tool, pipeline or person that made it");
        if (_environment.Folder is not { } name)
            return new EvidenceWriteResult(EvidenceWriteOutcome.NotRequested, ComputedResult, path: null);

        var folder = Path.GetFullPath(name);
        var files = new ArtifactStore(Workspace.Containing(folder)).Keep(_artifacts, _id);
        var path = Path.Combine(folder, _id + ".md");
        return new EvidenceWriteResult(
            AtomicFile.Write(path, Render(owner, source, files)) ? EvidenceWriteOutcome.Written : EvidenceWriteOutcome.Unchanged,
            ComputedResult,
            path);
    }

    private EvidenceResult ComputedResult =>
        _metrics.Any(m => m.IsMissed) ? EvidenceResult.Fail
        : _stated ?? (_metrics.Any(m => m.Threshold is not null) ? EvidenceResult.Pass : EvidenceResult.Information);

    private string Render(string owner, string source, IReadOnlyCollection<DigestedFile> files)
    {
        var title = _title ?? DefaultTitle();
        return new EvidenceDocument()
            .Field("kind", "evidence")
            .Field("id", _id)
            .Field("title", title)
            .Field("owner", owner)
            .Field("type", _type)
            .Field("collected", _collected ?? _environment.Today)
            .Field("valid-for", _validFor)
            .Period(_period)
            .Field("source", source)
            .Requirements(_requirements)
            .Field("system", _system)
            .Field("model", _model)
            .Field("release", _release)
            .Field("result", ComputedResult.ToString().ToLowerInvariant())
            .Artifacts(files)
            .Metrics(_metrics)
            .WithBody(EvidenceBody.Render(title, _summary, _metrics));
    }

    private string DefaultTitle()
    {
        var words = _type.Replace('-', ' ');
        var subject = _model ?? _system;
        return char.ToUpperInvariant(words[0]) + words.Substring(1) + (subject is null ? "" : " of " + subject);
    }

    private EvidenceWriter Add(Metric metric)
    {
        if (_metrics.Any(m => m.Name == metric.Name && m.Slice == metric.Slice))
            throw new ArgumentException($"Metric '{metric.Name}' of slice '{metric.Slice}' was added already; give each slice its own name.", nameof(metric));

        _metrics.Add(metric);
        return this;
    }

    private InvalidOperationException Missing(string field, string method, string meaning) =>
        new($"Evidence {_id} has no {field}; call {method}(…) with {meaning} before Write().");

    private EvidenceWriter Set<T>(ref T field, T value)
    {
        field = value;
        return this;
    }

    private static DateTime DayOf(DateTime time) => (time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : time).Date;
}
