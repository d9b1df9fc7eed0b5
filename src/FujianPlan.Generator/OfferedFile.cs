using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FujianPlan.Generator;

/// <summary>A file that the project hands to its compiler, and what the project says of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Options">What the project says.</param>
internal sealed record OfferedFile(AdditionalText File, AnalyzerConfigOptionsProvider Options);
