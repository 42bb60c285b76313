using ComplianceAsCode;

namespace Admissions;

/// <summary>A logistic regression over what an application says, with the weights of release 1.2.0.</summary>
[AiModel("MDL-admissions-scorer", Version = "1.2.0")]
[IntendedPurpose("Orders applications to the college for an admissions officer, who reads and decides each of them.")]
[RiskLevel(AiRiskLevel.High)]
[ModelOwner("head-of-admissions")]
[TrainingData("DST-applications-2025")]
[KnownLimitation("Not validated for applicants whose school reports carry no grades.")]
[EventLogging(LifecyclePhases.Testing | LifecyclePhases.Operation, Log = "LOG-admissions")]
public sealed class AdmissionsScorer
{
    private const double Intercept = -2.1;
    private const double GradeWeight = 0.042;
    private const double CourseWeight = 0.31;
    private const double MotivationWeight = 0.58;

    /// <summary>How likely an applicant is to complete the course, from 0 to 1.</summary>
    /// <param name="application">The application.</param>
    public double Score(Application application) => 1 / (1 + Math.Exp(-(
        Intercept
        + GradeWeight * application.AverageGrade
        + CourseWeight * application.RelatedCourses
        + MotivationWeight * application.MotivationRating)));
}
