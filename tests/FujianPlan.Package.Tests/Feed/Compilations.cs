using System.Security.Cryptography;

namespace FujianPlan.Package.Tests;

/// <summary>
/// What the C# compiler was asked when a clone was packed: its options, and of each file that it was to read, what is in it. Where these are the same for two clones,
/// only a compiler that answers one question in two ways could make two assemblies of them. So a second clone need not ask it again.
/// </summary>
/// <param name="clone">The clone.</param>
internal sealed class Compilations(RepositoryCopy clone)
{
    private const string Variable = "FUJIANPLAN_COMPILE_TWICE";

    private const string Order = "asked.rsp";

    /// <summary>Options that name what is made, and not what is read.</summary>
    private static readonly string[] Made = ["/out:", "/refout:", "/doc:", "/pdb:", "/pathmap:"];

    /// <summary>Whether a second clone compiles everything again all the same, the native command as well: before a release, and each night.</summary>
    public static bool AreMadeTwice { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    /// <summary>What makes a pack write down what is compiled, and use what was compiled in another clone.</summary>
    /// <param name="other">That clone; null where the compiler is to be asked.</param>
    public IEnumerable<string> Options(RepositoryCopy? other) =>
    [
        $"-p:CustomAfterMicrosoftCommonTargets={Path.Combine(clone.Folder, "tests", "FujianPlan.Package.Tests", "Feed", "Compilations.targets")}",
        .. other is null ? Array.Empty<string>() : [$"-p:CompiledIn={other.Folder}"],
    ];

    /// <summary>What was asked, by the folder in which the compiler put its answer; without the place of the clone.</summary>
    public SortedDictionary<string, string[]> Asked() => new(
        // Not in the folders of tests, some of which are being built.
        new[] { "src", "build" }.SelectMany(folder => Directory.GetFiles(Path.Combine(clone.Folder, folder), Order, SearchOption.AllDirectories))
            .ToDictionary(file => Path.GetRelativePath(clone.Folder, Path.GetDirectoryName(file)!), file => AskedIn(file)),
        StringComparer.Ordinal);

    private string[] AskedIn(string file)
    {
        // It lies in the project's folder, under obj.
        string project = file[..file.IndexOf($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)];
        // Names with blanks are quoted, and blanks are in the place of a clone.
        return [.. File.ReadLines(file).Select(line => line.Replace("\"", "", StringComparison.Ordinal)).Select(line => Named(line) + Read(line, project))];
    }

    private string Named(string text) => text.Replace(clone.Folder, "", StringComparison.Ordinal);

    /// <summary>What is in the file that an option names, or that is to be compiled; nothing where it is none of this clone.</summary>
    private string Read(string line, string project)
    {
        int colon = line.StartsWith('/') && !File.Exists(line) ? line.IndexOf(':', StringComparison.Ordinal) : -1;
        // A resource is named by its file and its name.
        string file = Path.Combine(project, line[(colon + 1)..].Split(',')[0]);
        if (Made.Any(option => line.StartsWith(option, StringComparison.Ordinal)) || !file.StartsWith(clone.Folder, StringComparison.Ordinal) || !File.Exists(file))
        {
            return "";
        }

        // What is written for the compiler names folders, which it is told to leave out of what it makes.
        return " " + (Path.GetExtension(file) is ".editorconfig" or ".json"
            ? Named(File.ReadAllText(file)).ReplaceLineEndings(" ")
            : Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
    }
}
