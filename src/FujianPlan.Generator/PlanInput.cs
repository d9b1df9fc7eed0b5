using FujianPlan.Authoring.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator;

/// <summary>A file that the compiler handed over: a plan, or a source document.</summary>
/// <param name="Path">Its path.</param>
/// <param name="IsPlan">Whether it is a plan; otherwise a source document.</param>
/// <param name="Text">Its text; null where it could not be read.</param>
internal sealed record PlanInput(string Path, bool IsPlan, string? Text)
{
    private const string RoleKey = "build_metadata.AdditionalFiles.FujianPlanRole";
    private const string DefaultName = "plan.yaml";

    /// <summary>The compiler's own text: the same for all who ask for it in one compilation. Not part of the value.</summary>
    public SourceText? Origin { get; private init; }

    /// <summary>Takes an additional file if it is one of ours.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What the build says of it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The input; null for a file that is none of ours.</returns>
    public static PlanInput? Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        bool? isPlan = IsPlanFile(file, options);
        if (isPlan is null)
        {
            return null;
        }

        SourceText? text = file.GetText(cancellation);
        return new PlanInput(file.Path, isPlan.Value, text?.ToString()) { Origin = text };
    }

    /// <inheritdoc/>
    public bool Equals(PlanInput? other) => other is not null && Path == other.Path && IsPlan == other.IsPlan && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The plan files among some inputs, in the order of their paths.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <returns>The files.</returns>
    public static PlanFile[] Plans(IEnumerable<PlanInput> inputs) =>
    [
        .. inputs.Where(input => input.IsPlan)
            .OrderBy(input => input.Path, StringComparer.Ordinal)
            .Select(input => new PlanFile(input.Path, input.Text)),
    ];

    /// <summary>The source documents among some inputs.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <returns>The documents; null where one could not be read: it may be the plan's, and is not to be missed then.</returns>
    public static SourceFile[]? Sources(IReadOnlyList<PlanInput> inputs) => inputs.Any(IsUnreadSource) ? null :
    [
        .. inputs.Where(input => !input.IsPlan)
            .OrderBy(input => input.Path, StringComparer.Ordinal)
            .Select(input => new SourceFile(input.Path, input.Text!)),
    ];

    /// <summary>Whether an input is a source document that could not be read. Plans report that themselves.</summary>
    /// <param name="input">The input.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsUnreadSource(PlanInput input) => !input.IsPlan && input.Text is null;

    // Where the build says nothing (an IDE without our targets, a test), the file's name decides.
    private static bool? IsPlanFile(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(file).TryGetValue(RoleKey, out string? role) && role.Length > 0)
        {
            return role switch { "plan" => true, "source" => false, _ => null };
        }

        string name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return string.Equals(name, DefaultName, StringComparison.OrdinalIgnoreCase) ? true : null;
    }
}
