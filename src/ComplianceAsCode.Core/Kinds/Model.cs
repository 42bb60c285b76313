using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A model that a system uses (ISO/IEC 42001 A.4.2, A.6.2.7).</summary>
internal static class Model
{
    public static Field<string> Release { get; } = Fields.Text("release", "Release in use, as its maker counts it.") with { Required = true };

    public static Field<string> Origin { get; } = Fields.Choice("origin", "Whether it was trained here, fine-tuned here, or is run by a supplier.", "trained", "fine-tuned", "hosted") with { Required = true };

    public static Field<string> Type { get; } = Fields.Text("type", "What kind of model it is.") with { Required = true };

    public static Field<string> Supplier { get; } = Fields.Reference("supplier", "Who supplies it.", KindNames.Supplier) with { RequiredWhen = new("origin", "hosted") };

    public static Field<bool> Unknown { get; } = Fields.Boolean("unknown", "That the training data is not known.") with { Required = true };

    public static Field<string> UnknownBecause { get; } = Fields.Text("because", "Why it is not known.") with { Required = true };

    public static Field<YamlNode> TrainingData { get; } = new Field<YamlNode>("training-data", new EitherType(new ListType<string>(Types.To(KindNames.Dataset)), new ObjectType(new Shape([Unknown, UnknownBecause]))), "The data that it was trained on, or that this is unknown and why.");

    public static Field<IReadOnlyList<Located<string>>> Code { get; } = Fields.List("code", Types.Text, "Full names of the types that use it.");

    public static Field<string> FilePath { get; } = Fields.Path("path", "The file.") with { Required = true };

    public static Field<string> FileSha256 { get; } = Fields.Sha256("sha256", "Its digest.");

    public static Field<IReadOnlyList<Located<YamlMapping>>> Files { get; } = Fields.Objects("files", "Weights, prompts and other files that make up the model.", FilePath, FileSha256);

    public static Field<IReadOnlyList<Located<string>>> Limitations { get; } = Fields.List("limitations", Types.Text, "What it is not fit for.");

    public static Field<string> Explainability { get; } = Fields.Text("explainability", "How its results are explained.");

    public static Field<string> Card { get; } = Fields.Path("card", "Its model card.");

    public static Kind Kind { get; } = new(KindNames.Model, "MDL", 1, "models",
        "A model that a system uses (ISO/IEC 42001 A.4.2, A.6.2.7).",
        [Release, Origin, Type, Supplier, TrainingData, Code, Files, Limitations, Explainability, Card]);
}
