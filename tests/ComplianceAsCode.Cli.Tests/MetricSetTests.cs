using System.Text;
using ComplianceAsCode.Collecting;

namespace ComplianceAsCode.Cli.Tests;

public sealed class MetricSetTests
{
    [Theory]
    [InlineData("auc=0.81", "auc  0.81 ")]
    [InlineData("difference=0.03<=0.05", "difference  0.03 <=0.05")]
    [InlineData("difference[age under 25]=-1e-3>=-0.05", "difference age under 25 -0.001 >=-0.05")]
    [InlineData("count=3==3", "count  3 ==3")]
    [InlineData(" name with words = 1 ", "name with words  1 ")]
    [InlineData("x=1<2", "x  1 <2")]
    public void A_metric_is_a_name_a_value_and_what_is_asked(string text, string metric) => Assert.Equal([metric], MetricsOf(text));

    [Fact]
    public void A_bound_alone_is_for_each_slice_of_its_metric_that_is_given()
    {
        Assert.Equal(["d age 0.03 <=0.05", "d sex 0.04 <=0.05"], MetricsOf("d<=0.05", "d[age]=0.03", "d[sex]=0.04"));
        Assert.Equal(["d age 0.03 <=0.05", "d sex 0.04 "], MetricsOf("d[age]=0.03", "d[sex]=0.04", "d[age]<=0.05"));
    }

    [Theory]
    [InlineData("'auc' is no metric", "auc")]
    [InlineData("'=1' is no metric", "=1")]
    [InlineData("'a=>1': '' is no number", "a=>1")]
    [InlineData("'a=1<=2<=3' is no metric", "a=1<=2<=3")]
    [InlineData("'a[]=1' is no metric", "a[]=1")]
    [InlineData("'a=high': 'high' is no number", "a=high")]
    [InlineData("'a=NaN': 'NaN' is no number", "a=NaN")]
    [InlineData("'a=1,5': '1,5' is no number", "a=1,5")]
    [InlineData("'a=1<=': '' is no number", "a=1<=")]
    [InlineData("the metric 'a' is given twice", "a=1", "a=2")]
    [InlineData("the metric 'a' of slice 'x' is given twice", "a[x]=1", "a[x]=2")]
    [InlineData("'b<=1' asks something of a metric 'b' that has no value", "a=1", "b<=1")]
    [InlineData("'a<=2' asks something of the metric 'a' a second time", "a=1<=1", "a<=2")]
    public void What_is_no_metric_is_refused(string problem, params string[] texts)
    {
        var metrics = new MetricSet();
        var said = texts.Select(metrics.Add).FirstOrDefault(p => p is not null) ?? metrics.Bind().Problem;

        Assert.StartsWith(problem, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">=", 1, true)]
    [InlineData(">", 1, false)]
    [InlineData("<=", 1, true)]
    [InlineData("<", 1, false)]
    [InlineData("==", 1, true)]
    [InlineData("==", 2, false)]
    public void A_bound_holds_as_its_operator_says(string @operator, int value, bool holds) => Assert.Equal(holds, new MetricBound(@operator, 1m).Holds(value));

    [Fact]
    public void Json_gives_values_and_bounds_by_name_or_as_a_list()
    {
        Assert.Equal(["auc  0.81 ", "d age 0.03 <=0.05"], MetricsOfJson("""{ "auc": 0.81, "d": { "value": 0.03, "operator": "<=", "threshold": 0.05, "slice": "age", "unit": "%" } }"""));
        Assert.Equal(["d age 0.03 ", "d sex 1e2 "], MetricsOfJson("""[{ "name": "d", "slice": "age", "value": 0.03 }, { "name": "d", "slice": "sex", "value": 1e2 }]""").Select(m => m.Replace("100", "1e2", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("{", "is no JSON that can be read")]
    [InlineData("1", "is neither an object nor an array")]
    [InlineData("""{ "a": "1" }""", "cannot be taken: the metric 'a' is neither a number nor an object")]
    [InlineData("""{ "a": {} }""", "cannot be taken: the metric 'a' has no 'value'")]
    [InlineData("""{ "a": { "value": 1, "treshold": 2 } }""", "cannot be taken: the metric 'a' has a member 'treshold'; known are ")]
    [InlineData("""{ "a": { "value": 1, "threshold": 2 } }""", "cannot be taken: the metric 'a' has only one of 'operator' and 'threshold'")]
    [InlineData("""{ "a": { "value": 1, "threshold": 2, "operator": "=<" } }""", "cannot be taken: 'operator' of the metric 'a' is '=<'")]
    [InlineData("""{ "a": 1e999 }""", "cannot be taken: 'value' of the metric 'a' is no number of at most 28 digits")]
    [InlineData("""{ "a": 1, "a": 2 }""", "is no JSON that can be read")]
    [InlineData("[1]", "cannot be taken: a number in an array has no name")]
    [InlineData("""[{ "value": 1 }]""", "cannot be taken: a metric has no 'name'")]
    [InlineData("""[{ "name": "a", "value": 1 }, { "name": "a", "value": 1 }]""", "cannot be taken: the metric 'a' is given twice")]
    [InlineData("[[[[[[[[[[1]]]]]]]]]]", "is no JSON that can be read")]
    public void Json_of_another_form_is_refused(string json, string problem) => Assert.StartsWith(problem, MetricJson.AddTo(new(), Encoding.UTF8.GetBytes(json)), StringComparison.Ordinal);

    private static string[] MetricsOf(params string[] texts)
    {
        var metrics = new MetricSet();
        Assert.All(texts, t => Assert.Null(metrics.Add(t)));
        return Texts(metrics);
    }

    private static string[] MetricsOfJson(string json)
    {
        var metrics = new MetricSet();
        Assert.Null(MetricJson.AddTo(metrics, Encoding.UTF8.GetBytes(json)));
        return Texts(metrics);
    }

    private static string[] Texts(MetricSet metrics)
    {
        var (bound, problem) = metrics.Bind();
        Assert.Null(problem);
        return [.. bound.Select(m => FormattableString.Invariant($"{m.Name} {m.Slice} {m.Value} {m.Bound?.Operator}{m.Bound?.Threshold}"))];
    }
}
