using ComplianceAsCode;
using Microsoft.Extensions.Logging;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace CreditScoring;

/// <summary>A logistic regression over five features of an application. Not for several threads at once.</summary>
[AiModel("MDL-credit-scorer", Version = "2.1.0")]
[IntendedPurpose("Ranks consumer credit applications for a human underwriter; never decides alone.")]
[RiskLevel(AiRiskLevel.High)]
[ModelOwner("head-of-risk")]
[TrainingData("DST-applications")]
[KnownLimitation("Not validated for applicants under 21.")]
[KnownLimitation("Trained on generated applications; not validated on real ones.")]
[HumanOversight(OversightMode.HumanInTheLoop, Procedure = "POL-human-oversight")]
[EventLogging(LifecyclePhases.Testing | LifecyclePhases.Operation, Log = "LOG-credit-scoring")]
[Explainability("Feature contributions with each score")]
[Evidence("EVD-bias-2026Q4", Requirement = "A.6.2.4")]
public sealed partial class CreditScorer : IDisposable
{
    private readonly PredictionEngine<LoanApplication, Prediction> _engine;
    private readonly LinearBinaryModelParameters _weights;
    private readonly ILogger _log;

    private CreditScorer(PredictionEngine<LoanApplication, Prediction> engine, LinearBinaryModelParameters weights, ILogger log) =>
        (_engine, _weights, _log) = (engine, weights, log);

    /// <exception cref="ArgumentException">A value lies outside the range that the model was validated for.</exception>
    public CreditScore Score(LoanApplication application)
    {
        ApplicationCheck.Demand(application);

        var prediction = _engine.Predict(application);
        var score = new CreditScore(application.Id, prediction.Probability, prediction.Score, _weights.Bias, Contributions(prediction));
        _log.LogInformation(
            "MDL-credit-scorer 2.1.0 scored {Application}: probability {Probability}, recommends approval {Approval}",
            application.Id, score.Probability, score.RecommendsApproval);
        return score;
    }

    public void Dispose() => _engine.Dispose();

    private IReadOnlyList<Contribution> Contributions(Prediction prediction) =>
        [.. Features
            .Select((feature, i) => new Contribution(feature, _weights.Weights[i] * prediction.Features[i]))
            .OrderByDescending(c => Math.Abs(c.Value))
            .ThenBy(c => c.Feature, StringComparer.Ordinal)];

    private sealed class Prediction
    {
        public float Score { get; set; }

        public float Probability { get; set; }

        public float[] Features { get; set; } = [];
    }
}
