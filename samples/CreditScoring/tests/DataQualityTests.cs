using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

public sealed class DataQualityTests
{
    [Fact]
    public void The_data_set_meets_its_criteria()
    {
        var rows = ApplicationGenerator.Dataset();
        var outOfRange = rows.Count(r => !IsInRange(r));
        var duplicateIds = rows.Count - rows.Select(r => r.Id).Distinct(StringComparer.Ordinal).Count();
        var lossRate = Report.Round((double)rows.Count(r => !r.Repaid) / rows.Count);
        var young = Report.Round((double)rows.Count(r => r.Age < 30) / rows.Count);

        var evidence = Report.Evidence("EVD-data-quality-2026Q4", "data-quality-report")
            .Title("Quality of the data set DST-applications")
            .Requirement("A.7.4")
            .Summary($"All {rows.Count} rows of DST-applications 1.0.0 were checked against the criteria of PRC-data-management: completeness and range, unique ids, enough losses to learn from, and enough applicants under 30 to compare the groups.")
            .Artifact("compliance/reports/data-quality.json", Report.Json(new
            {
                Rows = rows.Count,
                OutOfRange = outOfRange,
                DuplicateIds = duplicateIds,
                LossRate = lossRate,
                ShareUnder30 = young,
            }))
            .Metric("rows-out-of-range", outOfRange, "==", 0)
            .Metric("duplicate-ids", duplicateIds, "==", 0)
            .Metric("loss-rate", lossRate, ">=", 0.05)
            .Metric("share-under-30", young, ">=", 0.1)
            .Write();

        Assert.Equal(EvidenceResult.Pass, evidence.Result);
    }

    [Fact]
    public void Generating_again_gives_the_same_rows() =>
        Assert.Equal(
            ApplicationGenerator.Dataset().Take(500).Select(r => (r.Id, r.Age, r.MonthlyIncome, r.Amount, r.Repaid)),
            new ApplicationGenerator(ApplicationGenerator.DatasetSeed).Generate(500).Select(r => (r.Id, r.Age, r.MonthlyIncome, r.Amount, r.Repaid)));

    private static bool IsInRange(LoanApplication row)
    {
        try
        {
            ApplicationCheck.Demand(row);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
