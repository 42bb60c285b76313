using ComplianceAsCode.Manifests;
using ComplianceAsCode.Standing;
using CsCheck;

namespace ComplianceAsCode.Tests.Standing;

public sealed class ApprovalQuorumTests
{
    private static readonly ApprovalPolicy Nobody = new([], [], 1, DistinctPeople: true, SeparateAuthor: true, Deputies: true, Signed: false);

    [Fact]
    public void All_of_asks_each_role() =>
        Assert.Equal(["owner"], Missing(Nobody with { AllOf = ["sponsor", "owner"] }, ("anna", "sponsor")));

    [Fact]
    public void Any_of_asks_one() =>
        Assert.Empty(Missing(Nobody with { AnyOf = ["sponsor", "owner"] }, ("anna", "owner")));

    [Fact]
    public void Any_of_names_all_that_would_do() =>
        Assert.Equal(["one of sponsor, owner"], Missing(Nobody with { AnyOf = ["sponsor", "owner"] }, ("anna", "auditor")));

    [Fact]
    public void Any_of_a_single_role_names_it() =>
        Assert.Equal(["sponsor"], Missing(Nobody with { AnyOf = ["sponsor"] }));

    [Fact]
    public void Minimum_counts_people() =>
        Assert.Equal(["1 more of member"], Missing(Nobody with { AnyOf = ["member"], Minimum = 3 }, ("anna", "member"), ("ben", "member"), ("anna", "member")));

    [Fact]
    public void Person_counts_once_although_she_holds_two_roles() =>
        Assert.Equal(["owner"], Missing(Nobody with { AllOf = ["sponsor", "owner"] }, ("anna", "sponsor"), ("anna", "owner")));

    [Fact]
    public void Person_counts_twice_where_people_need_not_be_distinct() =>
        Assert.Empty(Missing(Nobody with { AllOf = ["sponsor", "owner"], DistinctPeople = false }, ("anna", "sponsor"), ("anna", "owner")));

    [Fact]
    public void Repeating_an_approval_adds_nothing_where_people_need_not_be_distinct() =>
        Assert.Equal(["1 more of sponsor, owner"], Missing(Nobody with { AnyOf = ["sponsor", "owner"], Minimum = 2, DistinctPeople = false }, ("anna", "owner"), ("anna", "owner")));

    [Fact]
    public void Who_can_fill_two_places_leaves_one_to_somebody_else() =>
        Assert.Empty(Missing(Nobody with { AllOf = ["sponsor", "owner"] }, ("anna", "sponsor"), ("anna", "owner"), ("ben", "sponsor")));

    [Fact]
    public void All_of_and_any_of_are_filled_by_different_people() =>
        Assert.Equal(["owner"], Missing(Nobody with { AllOf = ["sponsor"], AnyOf = ["owner"] }, ("anna", "sponsor"), ("anna", "owner")));

    [Fact]
    public void Policy_that_asks_nobody_is_met() => Assert.Empty(Missing(Nobody));

    [Fact]
    public void As_few_places_as_possible_stay_empty() =>
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 1, 1].Array[0, 3], Gen.String[Gen.Char['a', 'c'], 1, 1].Array[0, 2], Gen.Int[1, 3], Given)
            .Sample((allOf, anyOf, minimum, given) =>
            {
                var policy = Nobody with { AllOf = allOf, AnyOf = anyOf, Minimum = minimum };
                var places = allOf.Select(r => new[] { r }).Concat(Enumerable.Repeat(anyOf, anyOf.Length == 0 ? 0 : minimum)).ToList();
                Assert.Equal(places.Count - MostFilled(places, 0, given, []) == 0, Missing(policy, given).Count == 0);
            });

    private static Gen<(string Person, string Role)[]> Given { get; } = Gen.Select(Gen.String[Gen.Char['p', 'r'], 1, 1], Gen.String[Gen.Char['a', 'c'], 1, 1]).Array[0, 6];

    /// <summary>Tries everything.</summary>
    private static int MostFilled(List<string[]> places, int place, (string Person, string Role)[] given, HashSet<string> used)
    {
        if (place == places.Count) return 0;
        var best = MostFilled(places, place + 1, given, used);
        foreach (var (person, role) in given)
        {
            if (!places[place].Contains(role) || !used.Add(person)) continue;
            best = Math.Max(best, 1 + MostFilled(places, place + 1, given, used));
            used.Remove(person);
        }
        return best;
    }

    private static IReadOnlyList<string> Missing(ApprovalPolicy policy, params (string Person, string Role)[] given) =>
        new ApprovalQuorum(string.Equals).Missing(policy, given);
}
