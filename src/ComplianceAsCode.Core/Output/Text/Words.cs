using System.Globalization;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Output.Text;

/// <summary>Words and numbers as reports write them.</summary>
public static class Words
{
    /// <summary>A number with its noun: <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(int number, string singular, string? plural = null) => $"{Number(number)} {(number == 1 ? singular : plural ?? singular + "s")}";

    /// <summary>A number.</summary>
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A measured number, with a point.</summary>
    public static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day, ISO 8601.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A share in whole percent, rounded down so that only all of them are 100 %; <c>–</c> of nothing.</summary>
    public static string Percent(int part, int whole) => whole == 0 ? "–" : $"{Number((int)(part * 100L / whole))} %";

    /// <summary>A severity as MSBuild and the manifest write it.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "off",
    };
}
