using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool;

/// <summary>The files of a plan, and what it is judged with.</summary>
/// <param name="plans">The plan.</param>
/// <param name="sources">What the user named as what may be its source; null for what the plan names.</param>
/// <param name="shippedPath">Where the record of what was released stands, or would.</param>
/// <param name="shipped">That record; null where there is none.</param>
/// <param name="references">The plans that it may import.</param>
internal sealed class PlanFiles(
    IReadOnlyList<PlanFile> plans,
    IReadOnlyList<SourceFile>? sources,
    string shippedPath,
    PlanFile? shipped,
    IReadOnlyList<ImportedPlan> references)
{
    private readonly NamedSource _named = new();

    /// <summary>What findings advise those who run the command.</summary>
    public static Advice Advice => Advice.OfCommand(UserPath.CurrentFolder);

    /// <summary>The plan.</summary>
    public IReadOnlyList<PlanFile> Plans => plans;

    /// <summary>What may be its source; where the user named nothing, known once the plan was judged.</summary>
    public IReadOnlyList<SourceFile> Sources => sources ?? _named.Files;

    /// <summary>The source that the plan names, once it was judged: the one whose text was wanted. Null where there is none.</summary>
    public SourceFile? Source => Sources.FirstOrDefault(file => file.IsRead);

    /// <summary>Where the record of what was released stands, or would.</summary>
    public string ShippedPath => shippedPath;

    /// <summary>That record; null where there is none.</summary>
    public PlanFile? Shipped => shipped;

    /// <summary>The plans that it may import.</summary>
    public IReadOnlyList<ImportedPlan> References => references;

    /// <summary>Reads the files.</summary>
    /// <param name="plans">The files of the plan, and whether the user named each itself.</param>
    /// <param name="sources">The documents that the user named as what may be its source; null for the one that it names.</param>
    /// <param name="shipped">The record that the user named; null for <paramref name="shippedByDefault"/>, where it is there.</param>
    /// <param name="shippedByDefault">Where the record stands by default.</param>
    /// <param name="references">The assemblies, which the user named.</param>
    /// <exception cref="IOException">One of them cannot be read, or an assembly is none.</exception>
    public static PlanFiles Read(IEnumerable<(string Path, bool IsNamed)> plans, IEnumerable<string>? sources, string? shipped, string shippedByDefault, IEnumerable<string> references) => new(
        [.. plans.Select(ReadPlan)],
        sources is null ? null : [.. sources.Select(path => (path, Utf8Text.Read(path))).ToArray().Select(file => new SourceFile(file.path, () => file.Item2))],
        shipped ?? shippedByDefault,
        shipped is not null ? new PlanFile(shipped, Utf8Text.Read(shipped)) : ShippedAt(shippedByDefault),
        [.. references.Select(PlanOf)]);

    /// <summary>Reads a file of a plan.</summary>
    /// <param name="file">Its whole path, and whether the user named it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static PlanFile ReadPlan((string Path, bool IsNamed) file) => new(
        file.Path,
        !file.IsNamed ? Utf8Text.ReadRegular(file.Path) : file.Path == StandardInput.Path ? Utf8Text.Read(StandardInput.Name) : Utf8Text.Read(file.Path));

    /// <summary>A plan that is about to be written, with what the next command will find beside it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="source">Its source, which was read already.</param>
    /// <exception cref="IOException">The record of what was released cannot be read.</exception>
    public static PlanFiles Beside(PlanFile plan, SourceFile source)
    {
        string shipped = Path.Combine(Path.GetDirectoryName(plan.Path)!, "plan.shipped.yaml");
        return new PlanFiles([plan], [source], shipped, ShippedAt(shipped), []);
    }

    /// <summary>Another state of the plan, with what it is judged with.</summary>
    /// <param name="changed">The plan.</param>
    public PlanFiles With(IReadOnlyList<PlanFile> changed) => new(changed, sources, shippedPath, shipped, references);

    /// <summary>Judges the plan as the build does.</summary>
    /// <exception cref="IOException">The source that it names cannot be read.</exception>
    public PlanReading Judge()
    {
        PlanReading reading = PlanReading.Of(plans, sources is null ? _named.Of : _ => sources, shipped, references, Advice, TwoThreads.For(plans));
        return _named.Fault is { } fault ? throw fault : reading;
    }

    /// <summary>What a build would say of the plan: what was found in it, and where all is well, whether an assembly holds it.</summary>
    /// <param name="reading">The plan, judged.</param>
    public EquatableArray<PlanFinding> FindingsOf(PlanReading reading) =>
        reading.Findings.All(finding => finding.Rule.Severity != FindingSeverity.Error) && AssemblyRoom.Judge(reading, plans) is { } tooLarge
            ? new EquatableArray<PlanFinding>(reading.Findings.Prepend(tooLarge))
            : reading.Findings;

    /// <summary>The text of one of the files; null where it is none of them.</summary>
    public string? TextOf(string path) =>
        plans.FirstOrDefault(file => file.Path == path)?.Text ?? Sources.FirstOrDefault(file => file.Path == path && file.IsRead)?.Text ?? (shipped?.Path == path ? shipped.Text : null);

    private static PlanFile? ShippedAt(string path) => File.Exists(path) ? new PlanFile(path, Utf8Text.ReadRegular(path)) : null;

    /// <summary>The plan that an assembly carries.</summary>
    /// <exception cref="IOException">It carries none, or is no assembly.</exception>
    public static ImportedPlan PlanOf(string path)
    {
        try
        {
            using PEReader file = new(InputFile.OpenSeekable(path));
            return AssemblyPlan.Of(file.GetMetadataReader()) ?? throw FileFault.OfContent(new FindingText($"'{path}' contains no plan.", $"“{path}”中没有方案。"));
        }
        catch (Exception thrown) when (thrown is BadImageFormatException or InvalidOperationException or OverflowException)
        {
            throw FileFault.OfContent(new FindingText($"'{path}' is not a .NET assembly.", $"“{path}”不是 .NET 程序集。"), thrown);
        }
    }
}
