using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ComplianceAsCode.CodeFixes;

/// <summary>
/// Finds how a missing annotation can be filled. What the documents leave no doubt about is the one choice; otherwise each candidate is one.
/// Where nothing is known, a placeholder is written that TextIsMeaningful reports until someone has replaced it.
/// </summary>
internal static class AnnotationChoices
{
    private static readonly string[] OversightModes = ["HumanInTheLoop", "HumanOnTheLoop", "HumanInCommand"];
    private static readonly string[] RiskLevels = ["Minimal", "Limited", "High"];

    public static ImmutableArray<AnnotationChoice> For(string annotation, INamedTypeSymbol type, ComplianceIndex? index)
    {
        var model = Annotations.Find(type, Annotations.AiModel) is { } registration
            ? index?.Find(AnnotationArgument.Id(registration), DocumentKinds.Model)
            : null;
        return annotation switch
        {
            Annotations.AiModel => Models(type, index),
            Annotations.AiSystem => Ids("assembly: AiSystem", model?.All("system"), index, "SYS-TODO", DocumentKinds.System),
            Annotations.IntendedPurpose => [Text("IntendedPurpose", model?.First("purpose"), "TODO: state the intended purpose of this model")],
            Annotations.KnownLimitation => [Text("KnownLimitation", null, "TODO: state what this model is not fit for")],
            Annotations.ModelOwner =>
                Ids("ModelOwner", model?.All("owner"), index, "TODO", DocumentKinds.Person, DocumentKinds.Role),
            Annotations.TrainingData => TrainingData(model, index),
            Annotations.RiskLevel => Risk(model),
            Annotations.HumanOversight => Oversight(index),
            Annotations.EventLogging => Logs(index),
            _ => [],
        };
    }

    private static ImmutableArray<AnnotationChoice> Models(INamedTypeSymbol type, ComplianceIndex? index)
    {
        var models = index?.InUse(DocumentKinds.Model).ToArray() ?? [];
        var name = type.ToDisplayString(FullName);
        var systems = Annotations.All(type.ContainingAssembly, Annotations.AiSystem).Select(AnnotationArgument.Id).ToArray();
        var narrowed = Narrow(models, model => model.All("code").Contains(name));
        if (narrowed.Length == models.Length) narrowed = Narrow(models, model => model.All("system").Any(systems.Contains));
        return Choices(narrowed, "AiModel(\"MDL-TODO\")", model => model.First("release") is { } release
            ? $"AiModel({Quote(model.Id)}, Version = {Quote(release)})"
            : $"AiModel({Quote(model.Id)})");
    }

    private static ImmutableArray<AnnotationChoice> TrainingData(IndexRecord? model, ComplianceIndex? index)
    {
        // A model has all of its training data, not one of it.
        const string placeholder = "DST-TODO";
        if (model is null) return Ids("TrainingData", null, index, placeholder, DocumentKinds.Dataset);

        // A document that names none leaves it open: any dataset of the workspace would be a guess.
        var documented = model.All("training-data").DefaultIfEmpty(placeholder).Select(id => $"TrainingData({Quote(id)})");
        return [new(AnnotationChoice.Documented, documented.ToImmutableArray())];
    }

    private static ImmutableArray<AnnotationChoice> Risk(IndexRecord? model) => RiskNames.Member(model?.First("risk")) is { } level
        ? [new(AnnotationChoice.Documented, $"RiskLevel(AiRiskLevel.{level})")]
        : [.. RiskLevels.Select(candidate => new AnnotationChoice(candidate, $"RiskLevel(AiRiskLevel.{candidate})"))];

    // No document says where the person stands, and no tool may decide it.
    private static ImmutableArray<AnnotationChoice> Oversight(ComplianceIndex? index)
    {
        var documents = index?.InUse(DocumentKinds.Policy, DocumentKinds.Procedure).ToArray() ?? [];
        var ids = Narrow(documents, document => IsAbout(document, "oversight")).Select(document => document.Id).DefaultIfEmpty("POL-TODO");
        return
        [
            .. from id in ids
               from mode in OversightModes
               select new AnnotationChoice($"{mode} {id}", $"HumanOversight(OversightMode.{mode}, Procedure = {Quote(id)})"),
        ];
    }

    private static ImmutableArray<AnnotationChoice> Logs(ComplianceIndex? index) => Choices(
        index?.InUse(DocumentKinds.EventLog).ToArray() ?? [],
        "EventLogging(LifecyclePhases.Operation, Log = \"LOG-TODO\")",
        log => $"EventLogging({Phases(log)}, Log = {Quote(log.Id)})");

    private static string Phases(IndexRecord log)
    {
        string[] known = ["design", "development", "testing", "deployment", "operation", "retirement"];
        var phases = known.Intersect(log.All("phase")).Select(phase => $"LifecyclePhases.{char.ToUpperInvariant(phase[0])}{phase.Substring(1)}");
        return string.Join(" | ", phases.DefaultIfEmpty("LifecyclePhases.Operation"));
    }

    private static AnnotationChoice Text(string annotation, string? documented, string placeholder) =>
        new(AnnotationChoice.Documented, $"{annotation}({Quote(documented ?? placeholder)})");

    private static ImmutableArray<AnnotationChoice> Ids(
        string annotation, IEnumerable<string>? documented, ComplianceIndex? index, string placeholder, params ImmutableArray<string> kinds)
    {
        var known = index?.InUse(kinds).ToArray() ?? [];
        return Choices(
            Narrow(known, document => documented?.Contains(document.Id) == true),
            $"{annotation}({Quote(placeholder)})",
            document => $"{annotation}({Quote(document.Id)})");
    }

    private static ImmutableArray<AnnotationChoice> Choices(IndexRecord[] candidates, string placeholder, Func<IndexRecord, string> attribute) =>
        candidates.Length switch
        {
            0 => [new(AnnotationChoice.Documented, placeholder)],
            1 => [new(AnnotationChoice.Documented, attribute(candidates[0]))],
            _ => [.. candidates.Select(candidate => new AnnotationChoice(candidate.Id, attribute(candidate)))],
        };

    private static IndexRecord[] Narrow(IndexRecord[] documents, Func<IndexRecord, bool> isMeant)
    {
        var meant = documents.Where(isMeant).ToArray();
        return meant.Length > 0 ? meant : documents;
    }

    private static bool IsAbout(IndexRecord document, string subject) =>
        document.Id.IndexOf(subject, StringComparison.OrdinalIgnoreCase) >= 0
        || document.First("title")?.IndexOf(subject, StringComparison.OrdinalIgnoreCase) >= 0;

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static readonly SymbolDisplayFormat FullName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);
}
