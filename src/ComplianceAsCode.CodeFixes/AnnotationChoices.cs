using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.CodeFixes;

/// <summary>
/// Finds how a missing annotation can be filled. What the documents leave no doubt about is the one choice; otherwise each candidate is one.
/// Where nothing is known, a placeholder is written that TextIsMeaningful reports until someone has replaced it.
/// </summary>
internal static class AnnotationChoices
{
    private static readonly string[] RiskLevels = ["Minimal", "Limited", "High"];

    private static readonly AnnotationChoice NoModel =
        new(AnnotationChoice.NoModel, "NotAnAiSystem(Justification = \"TODO: say why this is no AI system, and who decided it\")");

    public static ImmutableArray<AnnotationChoice> For(string annotation, INamedTypeSymbol type, ComplianceIndex? index, AnalyzerConfigOptions options)
    {
        var model = Annotations.Find(type, Annotations.AiModel) is { } registration
            ? index?.Find(AnnotationArgument.Id(registration), DocumentKinds.Model)
            : null;
        return annotation switch
        {
            Annotations.AiModel => Models(type, index),
            Annotations.AiSystem => Ids("assembly: AiSystem", model?.All("system"), index, "SYS-TODO", DocumentKinds.System),
            Annotations.IntendedPurpose => [Text("IntendedPurpose", model?.First("purpose"), "TODO: state the intended purpose of this model")],
            Annotations.KnownLimitation => Limitations(model),
            Annotations.ModelOwner =>
                Ids("ModelOwner", model?.All("owner"), index, "TODO", DocumentKinds.Person, DocumentKinds.Role),
            Annotations.TrainingData => TrainingData(model, index),
            Annotations.RiskLevel => Risk(model),
            Annotations.HumanOversight => OversightChoices.For(model, index, options),
            Annotations.EventLogging => Logs(model, index),
            _ => [],
        };
    }

    private static ImmutableArray<AnnotationChoice> Models(INamedTypeSymbol type, ComplianceIndex? index)
    {
        var models = index?.InUse(DocumentKinds.Model).ToArray() ?? [];
        var name = TypeNames.Full(type);
        var systems = Annotations.All(type.ContainingAssembly, Annotations.AiSystem).Select(AnnotationArgument.Id).ToArray();
        var narrowed = Candidates.Narrow(models, model => model.All("code").Contains(name));
        if (narrowed.Length == models.Length) narrowed = Candidates.Narrow(models, model => model.All("system").Any(systems.Contains));
        return narrowed.Length == 0
            ? [new(AnnotationChoice.Blank, "AiModel(\"MDL-TODO\")"), NoModel]
            : Choices(narrowed, "", Registration).Add(NoModel);
    }

    private static string Registration(IndexRecord model) => model.First("release") is { } release
        ? $"AiModel({Candidates.Quote(model.Id)}, Version = {Candidates.Quote(release)})"
        : $"AiModel({Candidates.Quote(model.Id)})";

    // A model has all of its limitations, as of its training data.
    private static ImmutableArray<AnnotationChoice> Limitations(IndexRecord? model)
    {
        var documented = (model?.All("limitation") ?? []).DefaultIfEmpty("TODO: state what this model is not fit for");
        return [new(AnnotationChoice.Documented, [.. documented.Select(limitation => $"KnownLimitation({Candidates.Quote(limitation)})")])];
    }

    private static ImmutableArray<AnnotationChoice> TrainingData(IndexRecord? model, ComplianceIndex? index)
    {
        // A model has all of its training data, not one of it.
        const string placeholder = "DST-TODO";
        if (model is null) return Ids("TrainingData", null, index, placeholder, DocumentKinds.Dataset);

        // A document that names none leaves it open: any dataset of the workspace would be a guess.
        var documented = model.All("training-data").DefaultIfEmpty(placeholder).Select(id => $"TrainingData({Candidates.Quote(id)})");
        return [new(AnnotationChoice.Documented, documented.ToImmutableArray())];
    }

    private static ImmutableArray<AnnotationChoice> Risk(IndexRecord? model) => RiskNames.Member(model?.First("risk")) is { } level
        ? [new(AnnotationChoice.Documented, $"RiskLevel(AiRiskLevel.{level})")]
        : [.. RiskLevels.Select(candidate => new AnnotationChoice(candidate, $"RiskLevel(AiRiskLevel.{candidate})"))];

    private static ImmutableArray<AnnotationChoice> Logs(IndexRecord? model, ComplianceIndex? index) => Choices(
        Candidates.Narrow(index?.InUse(DocumentKinds.EventLog).ToArray() ?? [], log => model?.All("log").Contains(log.Id) == true),
        "EventLogging(LifecyclePhases.Operation, Log = \"LOG-TODO\")",
        log => $"EventLogging({Phases(log)}, Log = {Candidates.Quote(log.Id)})");

    private static string Phases(IndexRecord log)
    {
        string[] known = ["design", "development", "testing", "deployment", "operation", "retirement"];
        var phases = known.Intersect(log.All("phase")).Select(phase => $"LifecyclePhases.{char.ToUpperInvariant(phase[0])}{phase.Substring(1)}");
        return string.Join(" | ", phases.DefaultIfEmpty("LifecyclePhases.Operation"));
    }

    private static AnnotationChoice Text(string annotation, string? documented, string placeholder) =>
        new(AnnotationChoice.Documented, $"{annotation}({Candidates.Quote(documented ?? placeholder)})");

    private static ImmutableArray<AnnotationChoice> Ids(
        string annotation, IEnumerable<string>? documented, ComplianceIndex? index, string placeholder, params ImmutableArray<string> kinds)
    {
        var known = index?.InUse(kinds).ToArray() ?? [];
        return Choices(
            Candidates.Narrow(known, document => documented?.Contains(document.Id) == true),
            $"{annotation}({Candidates.Quote(placeholder)})",
            document => $"{annotation}({Candidates.Quote(document.Id)})");
    }

    private static ImmutableArray<AnnotationChoice> Choices(IndexRecord[] candidates, string placeholder, Func<IndexRecord, string> attribute) =>
        candidates.Length switch
        {
            0 => [new(AnnotationChoice.Documented, placeholder)],
            1 => [new(AnnotationChoice.Documented, attribute(candidates[0]))],
            _ => [.. candidates.Select(candidate => new AnnotationChoice(candidate.Id, attribute(candidate)))],
        };
}
