using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Readiness;

/// <summary>Where the requirements of a framework stand.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Requirements">Its requirements that can be assessed, in its own order.</param>
public sealed record FrameworkReadiness(Framework Framework, IReadOnlyList<RequirementReadiness> Requirements)
{
    /// <summary>The framework's id.</summary>
    public string Id => Framework.Id;

    /// <summary>Its name.</summary>
    public string Title => Framework.Title;

    /// <summary>How many requirements apply: what percentages are of. Those that are excluded, do not apply, apply later or cannot be evaluated are none of them.</summary>
    public int Applying => Requirements.Count(r => r.Standing.Applies);

    /// <summary>How many requirements have a status.</summary>
    public int Count(RequirementStatus status) => Requirements.Count(r => r.Standing.Status == status);

    /// <summary>The frameworks that the manifest names.</summary>
    public static IReadOnlyList<FrameworkReadiness> AllOf(CheckContext context)
    {
        var named = context.Register.Frameworks.Named;
        var standings = named.ToDictionary(f => f, f => f.Requirements.Where(r => r.IsAssessable).Select(context.Standing.Of).ToList());
        var reuse = new ReuseFinder(standings);
        return
        [
            .. from framework in named
               let prefix = framework == named[0] ? "" : framework.Family + ":"
               select new FrameworkReadiness(framework, [.. standings[framework].Select(s => new RequirementReadiness(
                   prefix + s.Requirement.Id, s, GapPriority.Of(s), reuse.For(framework, s.Requirement), ActionsOfGap.Open(s, prefix + s.Requirement.Id, context.Register)))]) into readiness
               where readiness.Requirements.Count > 0
               select readiness,
        ];
    }
}
