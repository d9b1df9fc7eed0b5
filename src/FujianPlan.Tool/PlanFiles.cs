using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Reading;
using FujianPlan.Generator;

namespace FujianPlan.Tool;

/// <summary>The files of a plan, and what it is judged with.</summary>
/// <param name="Plans">The plan.</param>
/// <param name="Sources">What it may name as its source.</param>
/// <param name="ShippedPath">Where the record of what was released stands, or would.</param>
/// <param name="Shipped">That record; null where there is none.</param>
/// <param name="References">The plans that it may import.</param>
internal sealed record PlanFiles(
    IReadOnlyList<PlanFile> Plans,
    IReadOnlyList<SourceFile> Sources,
    string ShippedPath,
    PlanFile? Shipped,
    IReadOnlyList<ImportedPlan> References)
{
    /// <summary>Reads the files.</summary>
    /// <param name="plans">The plan.</param>
    /// <param name="sources">What it may name as its source; null for what it does name.</param>
    /// <param name="shipped">Where the record of what was released stands, or would.</param>
    /// <param name="isShippedNamed">Whether it has to be there.</param>
    /// <param name="references">The assemblies whose plans it may import.</param>
    /// <exception cref="IOException">One of them cannot be read, or an assembly is none.</exception>
    /// <exception cref="UnauthorizedAccessException">One of them may not be read.</exception>
    public static PlanFiles Read(IEnumerable<string> plans, IEnumerable<string>? sources, string shipped, bool isShippedNamed, IEnumerable<string> references) =>
        Of([.. plans.Order(StringComparer.Ordinal).Select(path => new PlanFile(path, Utf8Text.Read(path)))], sources, shipped, isShippedNamed, references);

    /// <summary>Reads what belongs to a plan that was read already, or that is about to be written.</summary>
    /// <exception cref="IOException">A file cannot be read, or an assembly is none.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public static PlanFiles Of(IReadOnlyList<PlanFile> plans, IEnumerable<string>? sources, string shipped, bool isShippedNamed, IEnumerable<string> references) => new(
        plans,
        sources is null ? NamedSources.Of(plans) : [.. sources.Select(path => new SourceFile(path, Utf8Text.Read(path)))],
        shipped,
        isShippedNamed || File.Exists(shipped) ? new PlanFile(shipped, Utf8Text.Read(shipped)) : null,
        [.. references.Select(PlanOf)]);

    /// <summary>What findings advise those who run the command.</summary>
    public static Advice Advice => Advice.OfCommand(Environment.CurrentDirectory);

    /// <summary>Judges the plan as the build does.</summary>
    public PlanReading Judge() => PlanReading.Of(Plans, Sources, Shipped, References, Advice);

    /// <summary>The source that the plan names; null where it names none, or it was not read.</summary>
    public SourceFile? Source => NamedSources.PathIn(Plans) is { } path ? Sources.FirstOrDefault(file => file.Path == path) : null;

    /// <summary>The text of one of the files; null where it is none of them.</summary>
    public string? TextOf(string path) =>
        Plans.FirstOrDefault(file => file.Path == path)?.Text ?? Sources.FirstOrDefault(file => file.Path == path)?.Text ?? (Shipped?.Path == path ? Shipped.Text : null);

    /// <summary>The plan that an assembly carries.</summary>
    /// <exception cref="IOException">It carries none, or is no assembly.</exception>
    public static ImportedPlan PlanOf(string path)
    {
        try
        {
            using PEReader file = new(File.OpenRead(path));
            return AssemblyPlan.Of(file.GetMetadataReader()) ?? throw new IOException($"'{path}' carries no plan.");
        }
        catch (Exception thrown) when (thrown is BadImageFormatException or InvalidOperationException or OverflowException)
        {
            throw new IOException($"'{path}' is no .NET assembly.", thrown);
        }
    }
}
