using System.Runtime.CompilerServices;
using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Standing;

/// <summary>Whether approvals that were given meet a policy.</summary>
/// <param name="same">Whether two names mean the same role.</param>
internal sealed class ApprovalQuorum(Func<string, string, bool> same)
{
    /// <summary>What is missing, in words; nothing where the policy is met.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="given">Who approved, in which role.</param>
    public IReadOnlyList<string> Missing(ApprovalPolicy policy, IReadOnlyList<(string Person, string Role)> given)
    {
        var places = policy.AllOf.Select(role => (IReadOnlyList<string>)[role]).Concat(Enumerable.Repeat(policy.AnyOf, policy.AnyOf.Count == 0 ? 0 : policy.Minimum)).ToList();
        var filled = policy.DistinctPeople ? FillWithPeople(places, given) : FillWithRoles(policy, places, given);
        var missing = policy.AllOf.Where((_, i) => !filled[i]).ToList();
        var further = filled.Skip(policy.AllOf.Count).Count(f => !f);
        if (further > 0) missing.Add(policy.Minimum > 1 ? $"{further} more of {string.Join(", ", policy.AnyOf)}" : policy.AnyOf.Count > 1 ? $"one of {string.Join(", ", policy.AnyOf)}" : policy.AnyOf[0]);
        return missing;
    }

    /// <summary>
    /// Gives each person at most one place, so that as few places as possible stay empty (a maximum matching by augmenting paths):
    /// whoever could fill two of them leaves one to somebody else.
    /// </summary>
    private bool[] FillWithPeople(List<IReadOnlyList<string>> places, IReadOnlyList<(string Person, string Role)> given)
    {
        var placeOf = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. places.Select((_, place) => TryFill(place, []))];

        bool TryFill(int place, HashSet<string> asked)
        {
            // Paths are as long as there are places, and a hostile manifest may have very many.
            if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) return false;
            foreach (var (person, role) in given)
            {
                if (!Fits(role, places[place]) || !asked.Add(person)) continue;
                if (placeOf.TryGetValue(person, out var held) && !TryFill(held, asked)) continue;
                placeOf[person] = place;
                return true;
            }
            return false;
        }
    }

    /// <summary>Counts each person once for each role; one approval may fill a place of all-of and one of any-of.</summary>
    private bool[] FillWithRoles(ApprovalPolicy policy, List<IReadOnlyList<string>> places, IReadOnlyList<(string Person, string Role)> given)
    {
        var fitting = given.Where(g => Fits(g.Role, policy.AnyOf)).Select(g => (g.Person, policy.AnyOf.First(role => same(g.Role, role)))).Distinct().Count();
        return [.. places.Select((roles, i) => i < policy.AllOf.Count ? given.Any(g => Fits(g.Role, roles)) : i - policy.AllOf.Count < fitting)];
    }

    private bool Fits(string role, IReadOnlyList<string> roles)
    {
        foreach (var each in roles)
            if (same(role, each)) return true;
        return false;
    }
}
