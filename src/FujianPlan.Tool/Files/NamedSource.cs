using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;

namespace FujianPlan.Tool.Files;

/// <summary>
/// The document that a plan names as its source, where the command line names none: it stands where the plan says, from wherever the
/// command is run. Nothing else is opened, and nothing but a regular file.
/// </summary>
internal sealed class NamedSource
{
    /// <summary>The document, once a plan was asked for it; where it is not there, the names of those of which one may have been meant.</summary>
    public IReadOnlyList<SourceFile> Files { get; private set; } = [];

    /// <summary>Why it could not be read; null where it could, or nobody wanted it.</summary>
    public FileFault? Fault { get; private set; }

    /// <summary>Finds it.</summary>
    /// <param name="document">The plan.</param>
    /// <returns>The document, which is opened when its text is wanted; where it is not there, texts in the folder 'seeds' beside the plan.</returns>
    public IReadOnlyList<SourceFile> Of(PlanDocument document) => Files = PathIn(document) switch
    {
        null => [],
        { } path when Exists(path) => [new SourceFile(path, () => Read(path))],
        _ => [.. TextsBeside(document.Source!.File!.Place.Path).Select(text => new SourceFile(text, () => null))],
    };

    /// <summary>Where a plan says that it stands; null where the plan names none, or not as a path that leads from the plan.</summary>
    /// <param name="document">The plan.</param>
    public static string? PathIn(PlanDocument document)
    {
        Located<string>? named = document.Source?.File;
        return named is null || named.Value.AsSpan().ContainsAny('\\', ':', '\0') || Path.IsPathRooted(named.Value)
            ? null
            : Path.GetFullPath(named.Value, Path.GetDirectoryName(named.Place.Path)!);
    }

    // A link that leads nowhere, and a folder, are there: what is wrong with them is told.
    private static bool Exists(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private static IEnumerable<string> TextsBeside(string plan)
    {
        string folder = Path.Combine(Path.GetDirectoryName(plan)!, "seeds");
        try
        {
            return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.txt", new EnumerationOptions { IgnoreInaccessible = true }).Order(StringComparer.Ordinal)] : [];
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private string? Read(string path)
    {
        try
        {
            return Utf8Text.ReadRegular(path);
        }
        catch (FileFault fault)
        {
            Fault = fault.OfPlan();
            return null;
        }
    }
}
