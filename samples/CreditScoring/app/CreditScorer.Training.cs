using Microsoft.Extensions.Logging;
using Microsoft.ML;
using Microsoft.ML.Trainers;

namespace CreditScoring;

public sealed partial class CreditScorer
{
    private const int Seed = 42;

    private static readonly string[] Features =
    [
        nameof(LoanApplication.MonthlyIncome),
        nameof(LoanApplication.DebtRatio),
        nameof(LoanApplication.YearsEmployed),
        nameof(LoanApplication.MissedPayments),
        nameof(LoanApplication.Amount),
    ];

    /// <summary>Trains the model: the same applications give the same model.</summary>
    public static CreditScorer Train(IReadOnlyCollection<LoanApplication> applications, ILogger log)
    {
        var ml = new MLContext(Seed);
        var pipeline = ml.Transforms.Concatenate(nameof(Prediction.Features), Features)
            .Append(ml.Transforms.NormalizeMeanVariance(nameof(Prediction.Features), fixZero: false))
            .Append(ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                LabelColumnName = nameof(LoanApplication.Repaid),
                FeatureColumnName = nameof(Prediction.Features),
                // With several threads the order of additions, and with it the model, would differ from run to run.
                NumberOfThreads = 1,
            }));

        var model = pipeline.Fit(ml.Data.LoadFromEnumerable(applications));
        log.LogInformation("MDL-credit-scorer 2.1.0 trained on {Count} applications of DST-applications", applications.Count);
        return new CreditScorer(
            ml.Model.CreatePredictionEngine<LoanApplication, Prediction>(model),
            model.LastTransformer.Model.SubModel,
            log);
    }
}
