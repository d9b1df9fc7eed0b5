using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Numerals;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Drafting.Agencies;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Texts;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Drafting;

/// <summary><c>fujianplan draft</c>: the text of a notice, as a plan for an editor to go on with.</summary>
internal static class DraftCommand
{
    private static readonly Argument<string> Notice = new Argument<string>(Wording.Of("notice", "通知")) { Description = Wording.Of("The notice: a text, or any file that the 'text' command reads. Its text is then written beside the plan.", "通知：文本，或 text 命令可提取文本的文件（其文本随即写在方案旁）。") }.OfPath();

    private static readonly Option<string?> Output = OutputOption.Of(Wording.Of("Where to write the draft. Default, or with '-': the standard output.", "草稿写到何处。默认或写“-”时：标准输出。"));

    private static readonly Option<bool> Force = new("--force") { Description = Wording.Of("Replace an existing file.", "覆盖已有的文件。") };

    private static readonly Option<string?> HeadingMarker = new("--heading-marker") { HelpName = Wording.Of("marker", "编号"), Description = Wording.Of("The number before the notice's first heading, such as 一、. Default: found in the notice.", "通知首个标题前的序号，如“一、”。默认：自动识别。") };

    private static readonly Option<string?> TaskMarker = new("--task-marker") { HelpName = Wording.Of("marker", "编号"), Description = Wording.Of("The number before its first task, such as （一） or 1. Default: found in the notice.", "首项任务前的序号，如“（一）”或“1.”。默认：自动识别。") };

    private static readonly Option<DraftFormat> Format = WordOption.Of<DraftFormat>("--format", Wording.Of("How doubts are reported: only in the draft, or also as SARIF on the standard output, with their places in the notice.", "以何种格式报告存疑之处：仅写在草稿中，或同时以 SARIF 输出到标准输出，并注明在通知中的位置。"));

    private static readonly Option<string?> Compare = new Option<string?>("--compare") { HelpName = Wording.Of("plan", "方案"), Description = Wording.Of("A plan that editors made from the same notice: reports how far the draft agrees with it.", "编者就同一通知编成的方案：报告草稿与它的一致程度。") }.OfPath();

    private static readonly Option<string?> Like = LikeOption.Create();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("draft", Wording.Of("Drafts a plan from the text of a notice and marks every doubt.", "根据通知的文本草拟方案，并标出每一处存疑。")) { Notice, Output, Force, HeadingMarker, TaskMarker, Like, Format, Compare };
        command.SetAction(arguments => Run(arguments));
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        string file = arguments.GetValue(Notice)!;
        string? output = OutputOption.In(arguments, Output), heading = arguments.GetValue(HeadingMarker), task = arguments.GetValue(TaskMarker);
        if ((WrongUse.Pointless(arguments, (Force, output is not null, new("--output", " --output"))) ?? Misused(file, output, arguments.GetValue(Force), heading, task)) is { } wrong)
        {
            return Told(wrong, ExitCode.WrongUse);
        }

        bool asSarif = arguments.GetValue(Format) == DraftFormat.Sarif;
        if (asSarif && output is null)
        {
            return Told(new FindingText("--format sarif writes the doubts to the standard output. Name a file for the draft with --output.", "--format sarif 会将存疑之处写到标准输出。请用 --output 指定草稿写到何处。"), ExitCode.WrongUse);
        }

        string path = UserPath.Full(output ?? "plan.yaml"), folder = Path.GetDirectoryName(path)!;
        DraftedSource from = new(file, folder);
        if (output is not null && !arguments.GetValue(Force) && from.InTheWay() is { } another)
        {
            return Told(another, ExitCode.WrongUse);
        }

        DraftedNotice notice = new(from.Taken, heading, task);
        if (notice.FaultIn(file) is { } fault)
        {
            return Told(fault, ExitCode.Findings);
        }

        // Before anything is written: what cannot be compared with is told instead.
        PlanFile? compared = arguments.GetValue(Compare) is { } other ? new PlanFile(UserPath.Full(other), Utf8Text.Read(other)) : null;
        LikePlan? like = LikeOption.Read(arguments.GetValue(Like));
        if (from.NameFrom(folder) is not { } source)
        {
            return Told(NoticeFaults.NoPath(folder, file), ExitCode.WrongUse);
        }

        DraftYaml draft = notice.Draft(source, from.Path, like, Judged, path, culture);
        if (output is null)
        {
            StandardStreams.Output.Data(draft.Text);
        }
        else
        {
            from.Write(output, Encoding.UTF8.GetBytes(draft.Text));
        }

        from.Tell(output is null);
        if (asSarif)
        {
            Severities.Read(null, [], out Severities own);
            SarifFindings.Write(StandardStreams.Output, [.. own.Tell(draft.Findings, culture)], culture);
        }

        if (!notice.IsInOrder)
        {
            StandardStreams.Errors.Line(DraftedNotice.NotInOrder.In(culture));
        }

        // As the command that is typed next will have it.
        Tell(draft, draft.Reading, draft.MoreFindings, compared, culture);
        return ExitCode.Clean;

        PlanReading Judged(string plan) => PlanFiles.Beside(new PlanFile(path, plan), new SourceFile(from.Path, from.Text)).Judge();

        int Told(FindingText what, int code)
        {
            StandardStreams.Errors.Line("fujianplan: " + what.In(culture));
            return code;
        }
    }

    /// <summary>A file's path from a folder, as a plan may have it; null where there is none.</summary>
    internal static string? PathFrom(string folder, string file)
    {
        string relative = Path.GetRelativePath(folder, file);
        relative = Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
        return Path.IsPathRooted(relative) || relative.Any(c => c is '\\' or ':' || char.IsControl(c)) ? null : relative;
    }

    private static FindingText? Misused(string file, string? output, bool force, string? heading, string? task)
    {
        if (file == StandardInput.Name)
        {
            return new FindingText("A plan names the file that it was made from, but the standard input has no name. Save the notice as a file and name that file.", "方案要写明来源文件，而标准输入没有文件名。请把通知存为文件，再写该文件。");
        }

        if (output is not null && !force && File.Exists(output))
        {
            return new FindingText($"'{output}' already exists; --force replaces it.", $"“{output}”已存在；可用 --force 覆盖。");
        }

        foreach ((string? marker, int numerals) in new[] { (heading, 1), (task, 2) })
        {
            if (marker is not null && NumberStyle.Parse(marker, numerals) is null)
            {
                return new FindingText($"'{marker}' is not a valid first number: it must contain one 一, 1, １ or sign (①, ⑴, ⒈, ㈠), as in 一、 or （一）.", $"“{marker}”不是首个序号的写法：应含一个“一”“1”“１”或单个符号（①、⑴、⒈、㈠），如“一、”“（一）”。");
            }
        }

        return null;
    }

    private static void Tell(DraftYaml draft, PlanReading reading, int more, PlanFile? compared, CultureInfo culture)
    {
        int agencies = reading.Model.Agencies.Count, findings = reading.Findings.Count;
        FindingText counts = PlanCounts.Of(reading.Model);
        StandardStreams.Errors.Line(new FindingText(
            string.Create(CultureInfo.InvariantCulture, $"{counts.English}; {Wording.Count(draft.Doubts, "doubt")}, marked '{DraftLines.Mark.Trim()}'; {Wording.Count(findings, "finding")} of 'check'{(more > 0 ? $", and {more:N0} more once these are corrected" : string.Empty)}"),
            string.Create(CultureInfo.InvariantCulture, $"{counts.Chinese}；存疑 {draft.Doubts} 处，以“{DraftLines.Mark.Trim()}”标出；check 发现 {findings} 处问题{(more > 0 ? $"，补正后另有 {more} 处" : string.Empty)}")).In(culture));
        if (agencies > 0)
        {
            StandardStreams.Errors.Line(draft.Account.Line(culture));
            StandardStreams.Errors.Line(draft.Agencies.Occurrences(culture));
            if (draft.Agencies.TakenFrom(culture) is { } taken)
            {
                StandardStreams.Errors.Line(taken);
            }
        }

        if (compared is null)
        {
            return;
        }

        PlanReading curated = PlanReading.Of([compared], [], advice: PlanFiles.Advice);
        foreach (string line in DraftAgreement.Of(reading, curated).Lines(culture))
        {
            StandardStreams.Errors.Line(line);
        }
    }
}
