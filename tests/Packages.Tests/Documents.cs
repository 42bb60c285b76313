namespace ComplianceAsCode.Packages.Tests;

/// <summary>The clean workspace of the rule pages, and faults for it.</summary>
internal static class Documents
{
    /// <summary>The day as of which the workspace is clean.</summary>
    public const string CleanAsOf = "2026-06-30";

    /// <summary>The error that <see cref="Break"/> causes.</summary>
    public const string Fault = "error CAC0011";

    /// <summary>What <see cref="AddUnapprovedPolicy"/> causes, without its severity: a fault of the organisation, at no system.</summary>
    public const string Unapproved = "CAC3004";

    public static Solution WithDocuments(this Solution solution) => solution.Copy("docs/rules/workspace");

    /// <summary>Makes a role name a holder whom the manifest does not know.</summary>
    public static Solution Break(this Solution solution) => solution.Replace("roles.yaml", "person: head-of-risk", "person: nobody");

    public static Solution Mend(this Solution solution) => solution.Replace("roles.yaml", "person: nobody", "person: head-of-risk");

    /// <summary>Adds a policy that says that it is approved and is not, and that no system names.</summary>
    public static Solution AddUnapprovedPolicy(this Solution solution) =>
        solution.Write("policies/travel.md", File.ReadAllText(solution.PathOf("policies/ai-policy.md")).Replace("POL-ai-policy", "POL-travel").Replace("[ai-policy]", "[travel]"));

    /// <summary>Sets the severity of a rule in the manifest.</summary>
    public static Solution WithSeverity(this Solution solution, string rule, string severity) =>
        solution.Write("aims.yaml", File.ReadAllText(solution.PathOf("aims.yaml")).TrimEnd() + $"\nrules: {{ {rule}: {severity} }}\n");
}
