using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Kinds;

/// <summary>Training that was held (ISO/IEC 42001 7.2, 7.3).</summary>
internal static class Training
{
    public static Field<string> Topic { get; } = Fields.Text("topic", "What it was about.") with { Required = true };

    public static Field<DateOnly> Held { get; } = Fields.Date("held", "Day on which it was held.") with { Required = true, InPast = true };

    public static Field<Duration> ValidFor { get; } = Fields.Duration("valid-for", "How long it counts.");

    public static Field<IReadOnlyList<Located<string>>> Roles { get; } = Fields.References("roles", "Roles that it was for.", KindNames.Role);

    public static Field<bool> AllStaff { get; } = Fields.Boolean("all-staff", "Whether it was for everybody.");

    public static Field<YamlNode> Attended { get; } = new Field<YamlNode>("attended", new EitherType(new ListType<string>(Types.Text), new ObjectType(new Shape([]))), "How many took part, or who.");

    public static Field<IReadOnlyList<Located<string>>> Records { get; } = Fields.List("records", Types.Text, "Where attendance is recorded.");

    public static Kind Kind { get; } = new(KindNames.Training, "TRN", 3, "trainings",
        "Training that was held (ISO/IEC 42001 7.2, 7.3).",
        [Topic, Held, ValidFor, Roles, AllStaff, Attended, Records]);
}
