using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Kinds;

/// <summary>A meeting of a body of the management system.</summary>
internal static class Meeting
{
    public static Field<string> Body { get; } = Fields.Reference("body", "The body that met.", KindNames.Role) with { Required = true, Historical = true };

    public static Field<DateOnly> Held { get; } = Fields.Date("held", "Day of the meeting.") with { Required = true, InPast = true };

    public static Field<IReadOnlyList<Located<string>>> Attendees { get; } = Fields.List("attendees", Types.Person, "Who was there.");

    public static Field<IReadOnlyList<Located<string>>> Topics { get; } = Fields.List("topics", Types.Text, "What was dealt with.");

    public static Field<string> DecisionText { get; } = Fields.Text("text", "The decision.") with { Required = true };

    public static Field<string> DecisionOwner { get; } = new Field<string>("owner", new ReferenceType([KindNames.Role], people: true), "Who carries it out.") with { Required = true };

    public static Field<DateOnly> DecisionDue { get; } = Fields.Date("due", "By when.");

    public static Field<string> DecisionAction { get; } = Fields.Reference("action", "The action that follows it up.", KindNames.Action);

    public static Field<IReadOnlyList<Located<YamlMapping>>> Decisions { get; } = Fields.Objects("decisions", "What was decided.", DecisionText, DecisionOwner, DecisionDue, DecisionAction);

    public static Kind Kind { get; } = new(KindNames.Meeting, "MTG", 3, "meetings",
        "A meeting of a body of the management system.",
        [Body, Held, Attendees, Topics, Decisions], ownerRequired: false);
}
