using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Exploring.Data;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>Reads the plans that a page shows besides its first.</summary>
/// <param name="files">The files of the first plan.</param>
/// <param name="first">What they say.</param>
internal sealed class OtherPlans(PlanFiles files, PlanModel first)
{
    // What of the page is whose: each file by where it really stands, and each title.
    private readonly Dictionary<string, string?> _files = files.Plans.Select(file => RealPath(file.Path)).Distinct(StringComparer.Ordinal).ToDictionary(path => path, _ => (string?)null, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _titles = new(StringComparer.Ordinal) { [ComparableName.Of(first.Facts.Title)] = null };
    private readonly List<OtherPlan> _read = [];

    /// <summary>Reads them.</summary>
    /// <param name="named">What the user named, each a plan.</param>
    /// <param name="references">The assemblies that plans may import.</param>
    /// <param name="tell">Tells of a plan that has errors: what the user named, and what is wrong with it.</param>
    /// <returns>The plans; null where one has errors.</returns>
    /// <exception cref="IOException">One of them cannot be read, or cannot stand in one page with another.</exception>
    public PlanFamily? Read(IReadOnlyCollection<string> named, IReadOnlyList<string> references, Action<string, PlanReading> tell)
    {
        foreach (string name in named)
        {
            if (!Read(name, references, tell))
            {
                return null;
            }
        }

        PlanModel[] all = [first, .. _read.Select(other => other.Plan)];
        return new PlanFamily(_read, new SameAgencies(all, PlanAssemblies.Of(all, references)));
    }

    private bool Read(string name, IReadOnlyList<string> references, Action<string, PlanReading> tell)
    {
        IReadOnlyList<(string Path, bool IsNamed)> plans = PlanLookup.Files([name]);
        foreach (string path in plans.Select(file => RealPath(file.Path)))
        {
            if (!_files.TryAdd(path, name))
            {
                throw FileFault.OfName(_files[path] is null
                    ? new FindingText($"--with names the first plan again: '{name}'. Remove it.", $"--with 所写的“{name}”就是第一个方案，请去掉。")
                    : new FindingText($"--with names the same plan twice: '{_files[path]}' and '{name}'. Remove one of them.", $"--with 两次写了同一方案：“{_files[path]}”和“{name}”。请去掉其一。"));
            }
        }

        string folder = Path.GetDirectoryName(plans[0].Path) ?? plans[0].Path;
        PlanFiles other = PlanFiles.Read(plans, sources: null, shipped: null, Path.Combine(folder, "plan.shipped.yaml"), references);
        PlanReading reading = other.Judge();
        if (ComparedPlan.HasErrors(reading))
        {
            tell(name, reading);
            return false;
        }

        string title = reading.Model.Facts.Title;
        if (!_titles.TryAdd(ComparableName.Of(title), name))
        {
            string? same = _titles[ComparableName.Of(title)];
            throw FileFault.OfContent(same is null
                ? new FindingText($"'{name}' has the same title as the first plan, “{title}”: readers could not tell them apart.", $"“{name}”与第一个方案标题相同（“{title}”），读者无从区分。")
                : new FindingText($"'{name}' has the same title as '{same}', “{title}”: readers could not tell them apart.", $"“{name}”与“{same}”标题相同（“{title}”），读者无从区分。"));
        }

        _read.Add(new OtherPlan(reading.Model, ShownSource.Of(other, reading.Model), PlanDoubts.In(other.Plans).Count));
        return true;
    }

    // A plan is the same by whatever link it is named.
    private static string RealPath(string path)
    {
        string? folder = Path.GetDirectoryName(path);
        string real = folder is null ? path : Path.Combine(RealPath(folder), Path.GetFileName(path));
        return Path.Exists(real) && (Directory.Exists(real) ? new DirectoryInfo(real) : (FileSystemInfo)new FileInfo(real)).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : real;
    }
}
