using System.Globalization;

namespace FujianPlan.Benchmarks;

/// <summary>A line of the table: what was measured against what, the ratio, and what it shall not exceed.</summary>
/// <param name="Work">What was measured.</param>
/// <param name="Against">What it is measured against.</param>
/// <param name="Ratio">The median of the ratios; or, where nothing is measured against, the figure itself.</param>
/// <param name="Target">What it shall not exceed; null where it is only told.</param>
/// <param name="Remark">What the figure cannot say.</param>
internal sealed record Row(string Work, string Against, double Ratio, double? Target, string Remark = "")
{
    public bool IsMet => Target is not { } target || Ratio <= target;

    private string Verdict => Target is null ? string.Empty : IsMet ? "pass" : "FAIL";

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"| {Work} | {Against} | {Figure(Ratio)} | {(Target is { } target ? "≤ " + Figure(target) : string.Empty)} | {Verdict} | {Remark} |");

    private static string Figure(double value) => value >= 100 ? value.ToString("0", CultureInfo.InvariantCulture)
        : value >= 10 ? value.ToString("0.0", CultureInfo.InvariantCulture)
        : value.ToString("0.00##", CultureInfo.InvariantCulture);
}
