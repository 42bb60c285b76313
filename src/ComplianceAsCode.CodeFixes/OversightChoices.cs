using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.CodeFixes;

/// <summary>
/// How human oversight can be stated. No document says where the person stands, and no tool may decide it: each mode is a choice, unless
/// an editor configuration says which of them holds for its files.
/// </summary>
internal static class OversightChoices
{
    /// <summary>The option of an editor configuration whose value is one of the modes.</summary>
    public const string Option = "compliance_oversight_mode";

    private static readonly string[] Modes = ["HumanInTheLoop", "HumanOnTheLoop", "HumanInCommand"];

    public static ImmutableArray<AnnotationChoice> For(IndexRecord? model, ComplianceIndex? index, AnalyzerConfigOptions options)
    {
        var decided = options.TryGetValue(Option, out var value) ? Modes.Where(mode => IsNamed(mode, value)).ToArray() : [];
        var choices =
            from id in Documents(model, index)
            from mode in decided.Length > 0 ? decided : Modes
            select new AnnotationChoice($"{mode} {id}", $"HumanOversight(OversightMode.{mode}, Procedure = {Candidates.Quote(id)})");
        var offered = choices.ToImmutableArray();
        return offered.Length == 1 ? [offered[0] with { Key = AnnotationChoice.Documented }] : offered;
    }

    private static IEnumerable<string> Documents(IndexRecord? model, ComplianceIndex? index)
    {
        var documents = index?.InUse(DocumentKinds.Policy, DocumentKinds.Procedure).ToArray() ?? [];
        var meant = Candidates.Narrow(documents, document => model?.All("oversight").Contains(document.Id) == true);
        if (meant.Length == documents.Length) meant = Candidates.Narrow(documents, IsAboutOversight);
        return meant.Select(document => document.Id).DefaultIfEmpty("POL-TODO");
    }

    private static bool IsAboutOversight(IndexRecord document) => Mentions(document.Id) || Mentions(document.First("title") ?? "");

    private static bool Mentions(string text) => text.IndexOf("oversight", StringComparison.OrdinalIgnoreCase) >= 0;

    // Editor configurations are written in lower case with underscores.
    private static bool IsNamed(string mode, string value) => mode.Equals(value.Replace("_", "").Trim(), StringComparison.OrdinalIgnoreCase);
}
