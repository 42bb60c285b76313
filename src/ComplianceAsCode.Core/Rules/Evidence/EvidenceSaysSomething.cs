using System.Text.RegularExpressions;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Prose;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3112. Evidence that says nothing proves nothing. English is read, by word lists that are data; it is a hint for whoever reviews the evidence and lowers no status.</summary>
internal sealed partial class EvidenceSaysSomething() : DocumentRule(new("CAC3112", nameof(EvidenceSaysSomething), Severity.Warning,
    "evidence says what was found", "ISO/IEC 42001 7.5.2, 9.1"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (!IsEnglish(document) || document.Get(Kinds.Evidence.Result)?.Value == "fail" || context.Evidence.MayBeHistory(document)) yield break;
        var body = BodyText.Of(document);
        // What a template left open is reported at its mark.
        if (body is { } open && Placeholder().IsMatch(open.Text, open.Span.Start)) yield break;
        var sentences = body is { } said ? Sentence.Split(said.Text, said.Span) : [];
        var emptiness = Substance.Judge(sentences, Known(document, context));
        if (emptiness is Emptiness.Blank or Emptiness.Repetition && HasContents(document, context.Register)) yield break;
        if (emptiness == Emptiness.Blank)
            yield return Fault(document.AtField(Common.Title), $"{document.Name} has neither text nor metrics nor artifacts", "say what was done, on what, and what was found, or add 'metrics' or 'artifacts'");
        else if (emptiness != Emptiness.None)
            yield return Fault(document.Source.At(sentences.First().Span), $"{document.Name} {Words(emptiness)}", "say what was done, on what, and what was found; if nothing was done, it is a gap and no evidence");
    }

    private static string Words(Emptiness emptiness) => emptiness switch
    {
        Emptiness.Template => "has the text of a template",
        Emptiness.Denial => "only says what was not done or is not there",
        _ => "only repeats its title and its requirements, in words that fit any evidence",
    };

    /// <summary>What is known before the text is read: its own title, type and source, its subject, and what its requirements ask.</summary>
    private static IEnumerable<string> Known(Document document, CheckContext context)
    {
        yield return document.Title;
        yield return document.Get(Kinds.Evidence.Type)?.Value ?? "";
        yield return document.Get(Kinds.Evidence.Source)?.Value ?? "";
        foreach (var named in new[] { document.Get(Kinds.Evidence.System), document.Get(Kinds.Evidence.Model) })
            if (named is not null && context.Register.Find(named.Value) is { } subject) yield return subject.Title;
        foreach (var requirement in context.Evidence.RequirementsOf(document)) yield return $"{requirement.Title} {requirement.Summary}";
    }

    /// <summary>Numbers and files say something without words. What cannot be read may be one of them.</summary>
    private static bool HasContents(Document document, Register register) =>
        document.All(Kinds.Evidence.Metrics).Count + document.All(Kinds.Evidence.Artifacts).Count > 0
        || register.IsUnclear(document, Kinds.Evidence.Metrics) || register.IsUnclear(document, Kinds.Evidence.Artifacts);

    [GeneratedRegex(@"\b(?:TODO|TBD|FIXME)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    private static bool IsEnglish(Document document) =>
        document.Get(Common.Language)?.Value is not { } language || language.Equals("en", StringComparison.OrdinalIgnoreCase) || language.StartsWith("en-", StringComparison.OrdinalIgnoreCase);
}
