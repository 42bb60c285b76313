using System.Text.RegularExpressions;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Standing;

/// <summary>
/// How a controlled text differs from what it was. It says something else where the words of the section that binds differ (that of policies is Policy, of
/// procedures Steps, of scopes Boundaries), or a field of what is laid down; all else is how it is said and kept.
/// </summary>
public static partial class TextChange
{
    /// <summary>Fields that say who keeps a text, since when and for whom it is written, and nothing of what it lays down.</summary>
    private static readonly HashSet<string> Keeping =
    [
        Common.Title.Name, Common.Owner.Name, Common.Tags.Name, Common.Language.Name, ControlledText.Author.Name, ControlledText.Version.Name, ControlledText.Status.Name,
        ControlledText.Effective.Name, ControlledText.ReviewBy.Name, ControlledText.Communicated.Name, ControlledText.Translations.Name, ControlledText.Sections.Name,
    ];

    private static readonly Dictionary<string, string> Binding = new(StringComparer.Ordinal)
    {
        [KindNames.Policy] = "Policy",
        [KindNames.Procedure] = "Steps",
        [KindNames.Scope] = "Boundaries",
    };

    /// <summary>What says something else now, in a clause such as <c>the words of 'Policy'</c>; <see langword="null"/> where only the wording around it changed.</summary>
    public static string? WhatIsSaid(Document before, Document now, Manifest manifest)
    {
        var names = before.Fields.Entries.Concat(now.Fields.Entries).Select(e => e.Key.Value).Distinct().Where(n => !Keeping.Contains(n) && !n.StartsWith("x-", StringComparison.Ordinal));
        if (names.FirstOrDefault(n => TextOf(before.Fields.Find(n)?.Value) != TextOf(now.Fields.Find(n)?.Value)) is { } field) return $"'{field}'";
        if (now.Kind is null || !Binding.TryGetValue(now.Kind.Name, out var section)) return WordsOf(Body(before)).SequenceEqual(WordsOf(Body(now)), StringComparer.OrdinalIgnoreCase) ? null : "the words of the text";
        var (old, current) = (Section(before, section, manifest), Section(now, section, manifest));
        // A text with sections of its own has none that binds more than the others.
        if (old is null || current is null) (old, current, section) = (Body(before), Body(now), "");
        return WordsOf(old).SequenceEqual(WordsOf(current), StringComparer.OrdinalIgnoreCase) ? null : section.Length == 0 ? "the words of the text" : $"the words of '{section}'";
    }

    private static string Body(Document document) => document.IsMarkdown && FrontMatter.Find(document.Source.Text) is { } matter ? document.Source.Text[matter.Body.Start..matter.Body.End] : "";

    /// <summary>The text below a heading, up to the next one of its level or above.</summary>
    private static string? Section(Document document, string name, Manifest manifest)
    {
        string[] names = [name, .. manifest.HeadingsFor(name)];
        var headings = document.Outline.Headings;
        for (var i = 0; i < headings.Count; i++)
        {
            if (!names.Contains(RequiredSections.Bare(headings[i].Text), StringComparer.OrdinalIgnoreCase)) continue;
            var end = headings.Skip(i + 1).FirstOrDefault(h => h.Level <= headings[i].Level)?.Span.Start ?? document.Source.Text.Length;
            return document.Source.Text[headings[i].Span.End..end];
        }
        return null;
    }

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(m => m.Value);

    /// <summary>What a field says, however it is laid out.</summary>
    private static string TextOf(YamlNode? node) => node switch
    {
        YamlScalar scalar => scalar.Value,
        YamlSequence sequence => string.Join('\n', sequence.Items.Select(TextOf)),
        YamlMapping mapping => string.Join('\n', mapping.Entries.Select(e => $"{e.Key.Value}: {TextOf(e.Value)}")),
        _ => "",
    };

    /// <summary>Letters, marks and digits together. A hyphen or a point ends a word, and a sign before a number is part of it.</summary>
    [GeneratedRegex(@"(?<!\w)[-−](?=\d)|[\p{L}\p{M}\p{N}]+|[<>≤≥=%]", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
