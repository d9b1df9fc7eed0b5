using System.Text;

namespace FujianPlan.Tool.Validation;

/// <summary>What the user said of how data is written. What is null is told by the data.</summary>
/// <param name="Encoding">What text is encoded in, which throws on what is none of it.</param>
/// <param name="IsUtf8">Whether the user said that it is UTF-8.</param>
/// <param name="Separator">What stands between the values of CSV.</param>
/// <param name="Sheet">The name or the number of the sheet of a workbook.</param>
internal sealed record DataOptions(Encoding? Encoding, bool IsUtf8, char? Separator, string? Sheet);
