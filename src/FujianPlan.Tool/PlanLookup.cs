using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool;

/// <summary>Finds the files of the plan that a command is about: what the user names, or else the plan beside or above the current folder, as git finds a repository.</summary>
internal static class PlanLookup
{
    /// <summary>What a plan is called by default.</summary>
    public const string UsualName = "plan.yaml";

    private const string ShippedEnding = ".shipped.yaml";

    /// <summary>The files of a plan.</summary>
    /// <param name="named">What the user named: files, folders, or the standard input.</param>
    /// <returns>Their whole paths, and whether the user named the file itself: only such a one may be a pipe.</returns>
    /// <exception cref="FileFault">There is none.</exception>
    public static IReadOnlyList<(string Path, bool IsNamed)> Files(IReadOnlyCollection<string> named) => named.Count == 0
        ? [(Found(), false)]
        : [.. named.SelectMany(Named).DistinctBy(file => file.Path).OrderBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<(string Path, bool IsNamed)> Named(string name)
    {
        if (name == StandardInput.Name)
        {
            return [(StandardInput.Path, true)];
        }

        string full = UserPath.Full(name);
        return Directory.Exists(full) ? InFolder(full, name).Select(path => (path, false)) : [(full, true)];
    }

    // A folder is a plan of several files, unless it has one that is called as a plan is.
    private static string[] InFolder(string folder, string name)
    {
        string usual = Path.Combine(folder, UsualName);
        if (IsThere(usual))
        {
            return [usual];
        }

        string[] files = PlansIn(folder);
        return files.Length > 0 ? files : throw FileFault.OfName(new FindingText(
            $"There is no plan in the folder '{name}': neither {UsualName} nor any other .yaml file.",
            $"文件夹“{name}”中没有方案：既无 {UsualName}，也无其他 .yaml 文件。"));
    }

    private static string Found()
    {
        string current = UserPath.Full(".");
        for (string? folder = current; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            string path = Path.Combine(folder, UsualName);
            if (IsThere(path))
            {
                return path;
            }
        }

        string? nearest = EditDistance.Nearest(UsualName, PlansIn(current).Select(file => Path.GetFileName(file)));
        throw FileFault.OfName(nearest is null
            ? new FindingText(
                $"There is no {UsualName} in '{current}' or in a folder above it. Name the plan with --plan, or create one with 'fujianplan new'.",
                $"“{current}”及其上级文件夹中没有 {UsualName}。请用 --plan 指定方案，或用“fujianplan new”新建。")
            : new FindingText(
                $"There is no {UsualName} in '{current}' or in a folder above it. Did you mean '{nearest}'? If so: --plan {nearest}",
                $"“{current}”及其上级文件夹中没有 {UsualName}。是否为“{nearest}”？如是，请加上 --plan {nearest}"));
    }

    /// <summary>Whether a file is one of a plan, by its name, where it stands in a folder that is one.</summary>
    public static bool IsPlan(string file) => Path.GetExtension(file) is ".yaml" or ".yml" && !file.EndsWith(ShippedEnding, StringComparison.OrdinalIgnoreCase);

    private static string[] PlansIn(string folder)
    {
        try
        {
            return [.. Directory.EnumerateFiles(folder)
                .Where(IsPlan)
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception thrown) when (thrown is IOException or UnauthorizedAccessException)
        {
            throw new FileFault(new FindingText($"You do not have permission to read the folder '{folder}'.", $"您无权读取文件夹“{folder}”。"), thrown);
        }
    }

    // A link that leads nowhere is there: what is wrong with it is told.
    /// <summary>Whether something is at a path.</summary>
    public static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
}
