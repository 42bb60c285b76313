using CreditScoring;
using Microsoft.Extensions.Logging;

// The event log is the structured log on standard output: one JSON object a line.
using var logging = LoggerFactory.Create(builder => builder.AddJsonConsole(options =>
{
    options.UseUtcTimestamp = true;
    options.TimestampFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
}));

var data = DataSplit.Of(ApplicationGenerator.Dataset());
var log = logging.CreateLogger("credit-scoring");
using var scorer = CreditScorer.Train(data.Training, log);
var service = new ScoringService(scorer, log);

foreach (var score in service.Rank(data.HeldOut.Take(10)))
{
    var strongest = score.Contributions[0];
    Console.Error.WriteLine(
        $"{score.ApplicationId}  {score.Probability:P0}  {(score.RecommendsApproval ? "approve" : "look closer")}  {strongest.Feature} {strongest.Value:+0.00;-0.00}");
}
