using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Identity;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Exploring.Data;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;

namespace FujianPlan.Tool.Exploring.Together;

/// <summary>Reads the plans that a page shows besides its first.</summary>
/// <param name="files">The files of the first plan.</param>
/// <param name="first">What they say.</param>
internal sealed class OtherPlans(PlanFiles files, PlanModel first)
{
    // What of the page is whose: each file by where it really stands, and each title.
    private readonly Dictionary<string, string?> _files = files.Plans.Select(file => RealPath(file.Path)).Distinct(StringComparer.Ordinal).ToDictionary(path => path, _ => (string?)null, StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _titles = new(StringComparer.Ordinal) { [ComparableName.Of(first.Facts.Title)] = null };
    private readonly List<ShownPlan> _read = [];

    /// <summary>Reads them.</summary>
    /// <param name="named">What the user named, each a plan.</param>
    /// <param name="references">The assemblies that plans may import.</param>
    /// <returns>The plans; null where one has errors, which have been told.</returns>
    /// <exception cref="IOException">One of them cannot be read, or cannot stand in one page with another.</exception>
    public PlanFamily? Read(IReadOnlyCollection<string> named, IReadOnlyList<string> references)
    {
        foreach (string name in named)
        {
            if (!Read(name, references))
            {
                return null;
            }
        }

        PlanModel[] all = [first, .. _read.Select(other => other.Plan)];
        return new PlanFamily(_read, new SameAgencies(all, PlanAssemblies.Of(all, references)));
    }

    private bool Read(string name, IReadOnlyList<string> references)
    {
        IReadOnlyList<(string Path, bool IsNamed)> plans = PlanLookup.Files([name]);
        foreach (string path in plans.Select(file => RealPath(file.Path)))
        {
            if (!_files.TryAdd(path, name))
            {
                throw FileFault.OfName(_files[path] is null
                    ? new FindingText($"--with names the first plan again: '{name}'. Leave it out.", $"--with 所写的“{name}”就是第一个方案，请去掉。")
                    : new FindingText($"--with names one plan twice: '{_files[path]}' and '{name}'. Leave one out.", $"--with 两次写了同一方案：“{_files[path]}”和“{name}”。请去掉其一。"));
            }
        }

        string folder = Path.GetDirectoryName(plans[0].Path) ?? plans[0].Path;
        PlanFiles other = PlanFiles.Read(plans, sources: null, shipped: null, Path.Combine(folder, "plan.shipped.yaml"), references);
        PlanReading reading = other.Judge();
        if (ComparedPlan.HasErrors(reading))
        {
            CultureInfo culture = CultureInfo.CurrentUICulture;
            FindingWriter.Write(StandardStreams.Errors, reading.Findings, culture);
            StandardStreams.Errors.Line("fujianplan: " + new FindingText($"Nothing was written: the plan '{name}' has errors.", $"方案“{name}”有错误，未写出任何内容。").In(culture));
            return false;
        }

        string title = reading.Model.Facts.Title;
        if (!_titles.TryAdd(ComparableName.Of(title), name))
        {
            string? same = _titles[ComparableName.Of(title)];
            throw FileFault.OfContent(same is null
                ? new FindingText($"Nothing was written: '{name}' has the title of the first plan, “{title}”, and readers could not tell them apart.", $"“{name}”与第一个方案标题相同（“{title}”），读者无从区分，未写出任何内容。")
                : new FindingText($"Nothing was written: '{name}' has the title of '{same}', “{title}”, and readers could not tell them apart.", $"“{name}”与“{same}”标题相同（“{title}”），读者无从区分，未写出任何内容。"));
        }

        _read.Add(new ShownPlan(reading.Model, ShownSource.Of(other, reading.Model)));
        return true;
    }

    // A plan is the same by whatever link it is named.
    private static string RealPath(string path) => File.Exists(path) && new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is { } target ? target.FullName : path;
}
