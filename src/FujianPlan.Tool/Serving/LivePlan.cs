using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Exploring;
using FujianPlan.Tool.Exploring.Data;
using FujianPlan.Tool.Exploring.Together;
using FujianPlan.Tool.Files;

namespace FujianPlan.Tool.Serving;

/// <summary>Reads a plan again and again, in whatever state it is, and keeps the last page that could be made of it.</summary>
/// <param name="arguments">The command line.</param>
/// <param name="plan">Which plan it names.</param>
internal sealed class LivePlan(ParseResult arguments, PlanArguments plan)
{
    private LivePage? _page;

    /// <summary>Reads it.</summary>
    /// <param name="fault">What could not be read; null where all could.</param>
    /// <param name="code">What a check would answer.</param>
    /// <returns>What is shown of it.</returns>
    public ShownPlan Read(out Exception? fault, out int code)
    {
        List<LiveFinding> findings = [];
        bool isCurrent = false;
        try
        {
            isCurrent = Read(findings, out fault);
        }
        catch (Exception thrown) when (thrown is not OperationCanceledException)
        {
            // A mistake in this program as well: the next state of the plan may be without it.
            fault = thrown;
        }

        if (fault is not null)
        {
            findings.Insert(0, new LiveFinding(LiveFindingKind.Error, FileFaults.TextOf(fault)));
        }

        code = fault is not null ? FileFaults.CodeOf(fault) : findings.Exists(finding => finding.Kind == LiveFindingKind.Error) ? ExitCode.Findings : ExitCode.Clean;
        LivePage page = _page ?? ExplorerPage.WithoutPlan();
        return new ShownPlan(page, LiveEvent.Of(page.Version, isStale: _page is not null && !isCurrent, findings));
    }

    private bool Read(List<LiveFinding> findings, out Exception? fault)
    {
        fault = null;
        CultureInfo culture = CultureInfo.CurrentUICulture;
        PlanFiles files = plan.Read(arguments);
        PlanReading reading = files.Judge();
        bool isSound = reading.Findings.All(finding => finding.Rule.Severity != FindingSeverity.Error);
        PlanFamily? family = null;
        if (isSound)
        {
            PlanChanges? changes = ChangesOf(files, reading.Model, findings, culture, out fault);
            isSound = OthersOf(files, reading.Model, findings, culture, out family, ref fault);
            _page = isSound ? ExplorerPage.ForServer(reading.Model, ShownSource.Of(files, reading.Model), changes, family) : _page;
        }

        SeverityFiles settings = new(files.Plans.Select(file => file.Path));
        Severities.Read(settings, [], out Severities severities);
        findings.AddRange(settings.Faults.Select(fault => new LiveFinding(LiveFindingKind.Warning, fault)));
        findings.AddRange(severities.Tell(files.FindingsOf(reading), culture).Select(LiveFinding.Of));
        findings.AddRange(PlanDoubts.In(files.Plans).Select(LiveFinding.Of));
        return isSound;
    }

    // A page of several plans needs all of them: while one is wrong, it stays as it was.
    private bool OthersOf(PlanFiles files, PlanModel model, List<LiveFinding> findings, CultureInfo culture, out PlanFamily? family, ref Exception? fault)
    {
        family = null;
        if (arguments.GetValue(ExplorerOptions.With) is not { Length: > 0 } named)
        {
            return true;
        }

        try
        {
            family = new OtherPlans(files, model).Read(named, plan.References(arguments), (_, wrong) => findings.AddRange(Tell(wrong.Findings, culture)));
        }
        catch (IOException thrown)
        {
            fault ??= thrown;
        }

        return family is not null;
    }

    // What is wrong with another plan is told with the severities of rules.
    private static IEnumerable<LiveFinding> Tell(EquatableArray<PlanFinding> wrong, CultureInfo culture)
    {
        Severities.Read(null, [], out Severities own);
        return own.Tell(wrong, culture).Select(LiveFinding.Of);
    }

    // An older version that cannot be read or understood is told, and the plan is shown without it.
    private PlanChanges? ChangesOf(PlanFiles files, PlanModel model, List<LiveFinding> findings, CultureInfo culture, out Exception? fault)
    {
        fault = null;
        if (arguments.GetValue(ExplorerOptions.Compare) is not { } older)
        {
            return null;
        }

        IReadOnlyList<PlanFile> history;
        try
        {
            history = ExplorerOptions.FilesOf(older, files);
        }
        catch (IOException thrown)
        {
            fault = thrown;
            return null;
        }

        PlanReading? before = ComparedPlan.Read(older, history, files.References, isHistory: true, out EquatableArray<PlanFinding> wrong, out FindingText? verdict);
        if (verdict is not null)
        {
            findings.Add(new LiveFinding(before is null ? LiveFindingKind.Error : LiveFindingKind.Warning, verdict));
            findings.AddRange(Tell(wrong, culture));
        }

        return before is null ? null : ExplorerOptions.ChangesSince(older, before, model);
    }
}
