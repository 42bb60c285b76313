using Microsoft.Extensions.Logging.Abstractions;

namespace CreditScoring.Tests;

/// <summary>The model of this release, trained once for all tests, and its scores on data that training never saw.</summary>
public sealed class TrainedScorer : IDisposable
{
    public TrainedScorer()
    {
        Data = DataSplit.Of(ApplicationGenerator.Dataset());
        Scorer = CreditScorer.Train(Data.Training, NullLogger.Instance);
        HeldOut = [.. Data.HeldOut.Select(a => new ScoredApplication(a, Scorer.Score(a)))];
    }

    public DataSplit Data { get; }

    public CreditScorer Scorer { get; }

    public IReadOnlyList<ScoredApplication> HeldOut { get; }

    public void Dispose() => Scorer.Dispose();
}
