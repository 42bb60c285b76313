namespace Admissions;

/// <summary>What the model is told about an application.</summary>
/// <param name="AverageGrade">Average of the last school report, 0 to 100.</param>
/// <param name="RelatedCourses">Courses in the subject that the applicant completed.</param>
/// <param name="MotivationRating">The interviewer's rating, 0 to 3.</param>
public sealed record Application(double AverageGrade, int RelatedCourses, int MotivationRating);
