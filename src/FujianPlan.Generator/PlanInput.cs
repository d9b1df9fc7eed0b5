using FujianPlan.Authoring.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FujianPlan.Generator;

/// <summary>A file that the compiler handed over.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text; null where it could not be read, or was not asked for.</param>
/// <remarks>A record of what was read, and not of files: the compiler's would keep its compilation alive.</remarks>
internal sealed record PlanInput(string Path, PlanInputKind Kind, string? Text)
{
    private const string RoleKey = "build_metadata.AdditionalFiles.FujianPlanRole";
    private const string DefaultName = "plan.yaml";

    /// <summary>The compiler's own text: the same for all who ask for it in one compilation. Not part of the value.</summary>
    public SourceText? Origin { get; private init; }

    /// <summary>Takes an additional file if it is a plan of ours, or the record of what was released of one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">What the build says of it.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The input; null for any other file.</returns>
    public static PlanInput? PlanOf(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) =>
        KindOf(file, options) is { } kind and not PlanInputKind.Source ? Read(file, kind, cancellation) : null;

    /// <summary>Takes an additional file if it is a document that a plan may name as its source.</summary>
    /// <param name="file">The file. It is opened where a plan may name it: what lies beside its source may be a pipe.</param>
    /// <param name="options">What the build says of it.</param>
    /// <param name="plans">The plans.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The input; null for any other file.</returns>
    public static PlanInput? SourceOf(AdditionalText file, AnalyzerConfigOptionsProvider options, IEnumerable<PlanInput> plans, CancellationToken cancellation)
    {
        if (KindOf(file, options) is not PlanInputKind.Source)
        {
            return null;
        }

        return plans.Any(plan => plan.Kind == PlanInputKind.Plan && plan.Text is not null && SourceMention.IsIn(plan.Text, file.Path))
            ? Read(file, PlanInputKind.Source, cancellation)
            : new PlanInput(file.Path, PlanInputKind.Source, null);
    }

    /// <inheritdoc/>
    public bool Equals(PlanInput? other) => other is not null && Path == other.Path && Kind == other.Kind && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The plan files among some inputs, in the order of their paths.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <returns>The files.</returns>
    public static PlanFile[] Plans(IEnumerable<PlanInput> inputs) =>
    [
        .. inputs.Where(input => input.Kind == PlanInputKind.Plan)
            .OrderBy(input => input.Path, StringComparer.Ordinal)
            .Select(input => new PlanFile(input.Path, input.Text)),
    ];

    /// <summary>The source documents among some inputs.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <returns>The documents.</returns>
    public static SourceFile[] Sources(IEnumerable<PlanInput> inputs) =>
    [
        .. inputs.Where(input => input.Kind == PlanInputKind.Source)
            .OrderBy(input => input.Path, StringComparer.Ordinal)
            .Select(input => new SourceFile(input.Path, () => input.Text)),
    ];

    /// <summary>The record of what was released, among some inputs.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <returns>The file; null where there is none.</returns>
    public static PlanFile? Shipped(IEnumerable<PlanInput> inputs) => inputs
        .Where(input => input.Kind == PlanInputKind.Shipped)
        .OrderBy(input => input.Path, StringComparer.Ordinal)
        .Select(input => new PlanFile(input.Path, input.Text))
        .FirstOrDefault();

    private static PlanInput Read(AdditionalText file, PlanInputKind kind, CancellationToken cancellation)
    {
        SourceText? text = file.GetText(cancellation);
        return new PlanInput(file.Path, kind, text?.ToString()) { Origin = text };
    }

    // Where the build says nothing (an IDE without our targets, a test), the file's name decides.
    private static PlanInputKind? KindOf(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        if (options.GetOptions(file).TryGetValue(RoleKey, out string? role) && role.Length > 0)
        {
            return role switch
            {
                "plan" => PlanInputKind.Plan,
                "source" => PlanInputKind.Source,
                "shipped" => PlanInputKind.Shipped,
                _ => null,
            };
        }

        string name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return string.Equals(name, DefaultName, StringComparison.OrdinalIgnoreCase) ? PlanInputKind.Plan : null;
    }
}

/// <summary>What a file that the compiler hands over is to us.</summary>
internal enum PlanInputKind
{
    /// <summary>A plan, or a part of one.</summary>
    Plan,

    /// <summary>A document that a plan may name as its source.</summary>
    Source,

    /// <summary>The record of what was released of the plan.</summary>
    Shipped,
}
