using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Reading;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool;

/// <summary>
/// The document that a plan names as its source, where the command line names none: it stands where the plan says, from wherever the
/// command is run.
/// </summary>
internal static class NamedSources
{
    /// <summary>Reads it.</summary>
    /// <param name="plans">The files of the plan.</param>
    /// <returns>
    /// The document; where it is not there, the names of the texts in the folder 'seeds' beside the plan, of which one may have been
    /// meant; they are not opened.
    /// </returns>
    /// <exception cref="IOException">It cannot be read, or is not UTF-8.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static IReadOnlyList<SourceFile> Of(IReadOnlyList<PlanFile> plans)
    {
        if (PathIn(plans) is not { } path)
        {
            return [];
        }

        if (!File.Exists(path))
        {
            string seeds = Path.Combine(Path.GetDirectoryName(plans[0].Path)!, "seeds");
            return Directory.Exists(seeds) ? [.. Texts(seeds).Select(text => new SourceFile(text, string.Empty))] : [];
        }

        return UnixFile.At(path) is { IsRegular: false }
            ? throw new IOException($"'{path}' is no regular file.")
            : [new SourceFile(path, Utf8Text.Read(path))];
    }

    /// <summary>Where it stands; null where the plan names none, or not as a path that leads from the plan.</summary>
    public static string? PathIn(IReadOnlyList<PlanFile> plans)
    {
        Located<string>? named = PlanReader.Read(plans, new FindingSink()).Source?.File;
        return named is null || named.Value.AsSpan().ContainsAny('\\', ':', '\0') || Path.IsPathRooted(named.Value)
            ? null
            : Path.GetFullPath(named.Value, Path.GetDirectoryName(named.Place.Path)!);
    }

    private static IEnumerable<string> Texts(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt", new EnumerationOptions { IgnoreInaccessible = true }).Order(StringComparer.Ordinal);
}
