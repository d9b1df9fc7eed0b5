using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Exploring.Data;
using FujianPlan.Tool.Exploring.Pictures;
using FujianPlan.Tool.Exploring.Together;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Exploring;

/// <summary>What the user says of the page and of pictures.</summary>
internal static class ExplorerOptions
{
    /// <summary>What a picture shows.</summary>
    public static readonly Option<PictureKind?> Picture = WordOption.Of<PictureKind?>(
        "--picture", Wording.Of("What the picture shows. Default: matrix.", "画哪一种图。默认：matrix。"));

    /// <summary>The older version that the page is compared with.</summary>
    public static readonly Option<string?> Compare = new Option<string?>("--compare")
    {
        HelpName = Wording.Of("old", "旧方案"),
        Description = Wording.Of("An older plan: the page shows what has changed since. A file, a folder or a git revision (HEAD~1).", "页面据以列出变化的旧方案：文件或文件夹，或 git 的某一版本（HEAD~1）。"),
    }.OfPath();

    /// <summary>The plans that the page shows besides.</summary>
    public static readonly Option<string[]> With = new Option<string[]>("--with")
    {
        HelpName = Wording.Of("plan", "方案"),
        Description = Wording.Of("Another plan to show on the page, such as a city's plan beside its province's: a file or a folder. Can be repeated.", "页面一并展示的其他方案，如省方案之外的市方案：文件或文件夹。可写多次。"),
    }.OfPath();

    /// <summary>Reads the plans that the page shows besides.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="plan">What it says of the first plan.</param>
    /// <param name="files">The first plan's files.</param>
    /// <param name="model">The first plan.</param>
    /// <param name="family">The other plans; null where there are none.</param>
    /// <returns>Whether one of them has errors, which have been told.</returns>
    /// <exception cref="IOException">One of them cannot be read, or cannot stand in one page with another.</exception>
    public static bool Fails(ParseResult arguments, PlanArguments plan, PlanFiles files, PlanModel model, out PlanFamily? family)
    {
        string[] named = arguments.GetValue(With) ?? [];
        family = named.Length == 0 ? null : new OtherPlans(files, model).Read(named, plan.References(arguments), Tell);
        return named.Length > 0 && family is null;
    }

    private static void Tell(string name, PlanReading wrong)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        FindingWriter.Write(StandardStreams.Errors, wrong.Findings, culture);
        StandardStreams.Errors.Line("fujianplan: " + new FindingText($"Nothing was written: the plan '{name}' has errors.", $"方案“{name}”有错误，未写出任何内容。").In(culture));
    }

    /// <summary>Whether the plan was compared with an older version that is not understood; that has been told.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="files">The plan's files.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="changes">What changed; null where nothing is compared.</param>
    /// <exception cref="IOException">The older version cannot be read.</exception>
    public static bool Fails(ParseResult arguments, PlanFiles files, PlanModel plan, out PlanChanges? changes)
    {
        changes = null;
        if (arguments.GetValue(Compare) is not { } older)
        {
            return false;
        }

        PlanReading? before = ComparedPlan.Read(older, FilesOf(older, files), files.References, isHistory: true, CultureInfo.CurrentUICulture);
        changes = before is null ? null : ChangesSince(older, before, plan);
        return before is null;
    }

    /// <summary>The files of the older version.</summary>
    /// <param name="older">What the user calls it.</param>
    /// <param name="files">The plan's files.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static IReadOnlyList<PlanFile> FilesOf(string older, PlanFiles files)
    {
        // A revision alone means the plan where it stands now.
        string now = files.Plans[0].Path;
        string? place = now == StandardInput.Path ? null : files.Plans.Count == 1 ? now : Path.GetDirectoryName(now);
        return PlanRevision.Read(older, place);
    }

    /// <summary>What changed since the older version.</summary>
    /// <param name="older">What the user calls it.</param>
    /// <param name="before">The older version.</param>
    /// <param name="plan">The plan.</param>
    public static PlanChanges ChangesSince(string older, PlanReading before, PlanModel plan) =>
        // The page may go to others, whom the folders of this machine do not concern.
        new(Path.Exists(older) ? Path.GetFileName(UserPath.Full(older)) : older, before.Model, plan);
}
