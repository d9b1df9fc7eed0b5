using System.Globalization;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Texts;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Starting;

/// <summary>What a folder that is made from a notice has of its own: the notice, its text, the draft of the plan, and what is left to do.</summary>
internal sealed partial class NoticeStarter
{
    private readonly string _original;
    private readonly string _text;
    private readonly DraftedSource _source;
    private readonly string _plan;
    private readonly int _doubts;
    private readonly DraftFacts _facts;
    private readonly int _findings;

    /// <summary>Drafts a plan from a notice.</summary>
    /// <param name="notice">The file of the notice.</param>
    /// <param name="folder">The folder that the plan will be in.</param>
    /// <param name="like">A plan that has agencies of it; null for none.</param>
    /// <exception cref="FileFault">No plan can be drafted from it.</exception>
    public NoticeStarter(string notice, string folder, LikePlan? like)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        _original = Path.GetFileName(UserPath.Full(notice));
        _source = new DraftedSource(notice, folder);
        _text = Path.GetFileName(_source.Path);
        DraftedNotice drafted = new(_source.Taken, null, null);
        if (drafted.FaultIn(notice) is { } fault)
        {
            throw FileFault.OfContent(fault);
        }

        if (_source.NameFrom(folder, isBeside: true) is not { } name)
        {
            throw FileFault.OfName(NoticeFaults.NoPath(folder, notice));
        }

        DraftYaml draft = drafted.Draft(name, _source.Path, like, plan => Judged(plan, PlanIn(folder)), PlanIn(folder), culture);
        _plan = "# yaml-language-server: $schema=plan.schema.json\n" + draft.Text;
        (_doubts, _facts) = (draft.Doubts, draft.Facts);
        Account = [.. drafted.IsInOrder ? Array.Empty<string>() : [DraftedNotice.NotInOrder.In(culture)], draft.Account.Line(culture)];
        TakenFrom = draft.Agencies.TakenFrom(culture);
        _findings = draft.Reading.Findings.Count;
    }

    /// <summary>How much is left to do, in a line.</summary>
    public FindingText Left => new(
        string.Create(CultureInfo.InvariantCulture, $"taken from {_source.Taken.Kind.English}; {Wording.Count(_doubts, "doubt")} and {Wording.Count(_findings, "finding")} of 'check' are left{(_doubts > 0 ? ": 'fujianplan doubts' goes through the doubts" : string.Empty)}. TODO.md says how to go on."),
        string.Create(CultureInfo.InvariantCulture, $"取自{_source.Taken.KindInChinese}；尚有存疑 {_doubts:N0} 处、check 所报问题 {_findings:N0} 处。{(_doubts > 0 ? "用“fujianplan doubts”逐处处理存疑之处；" : string.Empty)}后续步骤见 TODO.md。"));

    /// <summary>How many agencies are called as another plan calls them, in a line; null where none was named.</summary>
    public string? TakenFrom { get; }

    /// <summary>Whether the notice does not stand in order, and how many clauses were read, in a line each.</summary>
    public IReadOnlyList<string> Account { get; }

    /// <summary>Its files, which take the place of those that a starter has.</summary>
    /// <param name="name">The name of the project.</param>
    /// <param name="planOnly">Whether there is no project.</param>
    public IEnumerable<(string File, byte[] Content)> Files(string name, bool planOnly)
    {
        yield return ("plan.yaml", Encoding.UTF8.GetBytes(_plan));
        yield return (_original, _source.OriginalBytes.ToArray());
        if (_text != _original)
        {
            yield return (_text, _source.Taken.Bytes);
        }

        CultureInfo culture = CultureInfo.CurrentUICulture;
        yield return ("TODO.md", Encoding.UTF8.GetBytes(NoticeSteps.Of(name, _original, _text, _doubts, planOnly).In(culture)));
        if (!planOnly)
        {
            yield return ("README.md", Encoding.UTF8.GetBytes(NoticeReadme.Of(name, _facts, _original, _text).In(culture)));
            yield return ("Program.cs", Encoding.UTF8.GetBytes(Program(name)));
        }
    }

    /// <summary>The project of a starter, which holds the plan against the text of the notice, and whose package has the plan's title.</summary>
    /// <param name="project">The project.</param>
    /// <param name="name">Its name.</param>
    public string InProject(string project, string name)
    {
        string described = Description().Replace(project, $"<Description>{SecurityElement.Escape(Literal(_facts.Title ?? name)).Replace("$", "$$", StringComparison.Ordinal)}</Description>");
        const string end = "  </ItemGroup>\n</Project>";
        int at = described.IndexOf(end, StringComparison.Ordinal);
        string comment = StarterComments.In("<!-- The text that the plan quotes: every build compares the two. -->", CultureInfo.CurrentUICulture);
        return at < 0
            ? throw new InvalidOperationException("The project of the template does not end as it did.")
            : described.Insert(at, $"    {comment}\n    <FujianPlanSource Include=\"{SecurityElement.Escape(Literal(_text))}\" />\n");
    }

    private static string PlanIn(string folder) => Path.Combine(folder, "plan.yaml");

    private PlanReading Judged(string plan, string path) => PlanFiles.Beside(new PlanFile(path, plan), new SourceFile(Path.Combine(Path.GetDirectoryName(path)!, _text), _source.Text)).Judge();

    [GeneratedRegex("<Description>[^<]*</Description>", RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    // What has a meaning to MSBuild, in the form in which it has none.
    private static string Literal(string file) => string.Concat(file.Select(c => "%$@'();?*".Contains(c, StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"%{(int)c:X2}") : c.ToString()));

    // It names nothing of the plan, which its editors have still to go through.
    private static string Program(string name)
    {
        using StreamReader reader = new(typeof(NoticeStarter).Assembly.GetManifestResourceStream("notice/Program.cs")!, Encoding.UTF8);
        return StarterComments.In(reader.ReadToEnd(), CultureInfo.CurrentUICulture).Replace("MyPlan", name, StringComparison.Ordinal);
    }
}
