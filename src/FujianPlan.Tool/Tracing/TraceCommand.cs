using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Model;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;
using FujianPlan.Tool.Writing;

namespace FujianPlan.Tool.Tracing;

/// <summary><c>fujianplan trace</c>: which tasks of a plan have software, and where, by what assemblies say of themselves.</summary>
internal static class TraceCommand
{
    private static readonly Argument<string[]> Assemblies = new Argument<string[]>(Wording.Of("assemblies", "程序集")) { Description = Wording.Of("The .dll and .exe files. They are read, never run.", ".dll 和 .exe 文件。只读取，不运行。"), Arity = ArgumentArity.OneOrMore }.OfPath();

    private static readonly Option<TraceFormat> Format = WordOption.Of<TraceFormat>("--format", Wording.Of("The format of the report.", "以何种格式输出。"));

    private static readonly Option<string?> Output = OutputOption.Of(Wording.Of("Where to write; the file is written completely or not at all. Default, or with '-': the standard output.", "写到何处；要么完整写出，要么不写。默认或写“-”时：标准输出。"));

    private static readonly Option<string?> Namespace = new("--namespace") { HelpName = Wording.Of("namespace", "命名空间"), Description = Wording.Of("The namespace of the plan's types, if the assemblies implement tasks of several plans.", "方案类型的命名空间；程序集涉及多个方案时须写明。") };

    private static readonly Option<bool> Wide = TableOptions.MakeWide();

    private static readonly Option<bool> Without = new("--without") { Description = Wording.Of("List only the tasks without software.", "只列出没有软件的任务。") };

    private static readonly Option<TraceFault?> FailOn = WordOption.Of<TraceFault?>(
        "--fail-on",
        Wording.Of("When the exit code is 1: 'unknown', if an [Implements] names no task of the plan; 'missing', also if a task in force whose text is known has no software. Default: unknown.", "从何种情况起退出码为 1：unknown（未知），[Implements] 所指不是方案的任务；missing（缺失），另加正文尚存的有效任务没有软件。默认：unknown。"));

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new();
        Command command = new("trace", Wording.Of("Lists the tasks with and without software, according to the [Implements] attributes of assemblies.", "按程序集的 [Implements] 列出有软件和没有软件的任务。")) { Assemblies, Format, Output, Wide, Namespace, Without, FailOn };
        plan.AddTo(command);
        command.SetAction(arguments =>
            WrongUse.Pointless(arguments, (Wide, arguments.GetValue(Format) == TraceFormat.Text, new("--format text", " --format text"))) is { } wrong
                ? WrongUse.Told(wrong)
                : SoundPlan.Run(plan.Read(arguments), reading => Run(arguments, reading.Model)));
        return command;
    }

    private static int Run(ParseResult arguments, PlanModel plan)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        ImplementsMark[] marks = [.. arguments.GetValue(Assemblies)!.SelectMany(file => AssemblyMarks.Read(UserPath.Full(file)))];
        if (Choose(marks, arguments.GetValue(Namespace), out string? space) is { } wrong)
        {
            StandardStreams.Errors.Line("fujianplan: " + wrong.In(culture));
            return ExitCode.WrongUse;
        }

        PlanTrace trace = PlanTrace.Of(plan, space, marks.Where(mark => mark.Space == space));
        Write(trace, arguments, culture);
        foreach (ImplementsMark mark in trace.Unknown)
        {
            StandardStreams.Errors.Line(Told(mark).In(culture));
        }

        TraceFault failing = arguments.GetValue(FailOn) ?? TraceFault.Unknown;
        int missing = failing == TraceFault.Missing ? trace.Tasks.Count(task => task.IsMissing) : 0;
        if (missing > 0)
        {
            StandardStreams.Errors.Line("fujianplan: " + new FindingText(
                string.Create(CultureInfo.InvariantCulture, $"{Wording.Count(missing, "task that is in force has", "tasks that are in force have")} no software."),
                string.Create(CultureInfo.InvariantCulture, $"{missing} 项有效任务没有软件。")).In(culture));
        }

        return trace.Unknown.Count + missing > 0 ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void Write(PlanTrace trace, ParseResult arguments, CultureInfo culture)
    {
        // What people read is laid out for the terminal that they read it on.
        Func<TracedTask, bool> isListed = arguments.GetValue(Without) ? task => !task.HasSoftware : _ => true;
        if (OutputOption.In(arguments, Output) is null && arguments.GetValue(Format) == TraceFormat.Text)
        {
            TraceText.Write(StandardStreams.Output, trace, isListed, TableOptions.FormOf(arguments.GetValue(Wide)), culture);
        }
        else
        {
            Delivery.Write(OutputOption.In(arguments, Output), stream => Write(stream, trace, isListed, arguments, culture));
        }
    }

    private static void Write(Stream stream, PlanTrace trace, Func<TracedTask, bool> isListed, ParseResult arguments, CultureInfo culture)
    {
        using StreamWriter text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        Printer output = new(text);
        switch (arguments.GetValue(Format))
        {
            case TraceFormat.Json:
                TraceJson.Write(output, trace, isListed);
                break;
            case TraceFormat.Csv:
                TraceCsv.Write(text, trace, isListed, isPrinted: OutputOption.In(arguments, Output) is null && StandardStreams.IsPrinted);
                break;
            case TraceFormat.Markdown:
                TraceMarkdown.Write(output, trace, isListed, culture);
                break;
            default:
                TraceText.Write(output, trace, isListed, TableOptions.FormOf(arguments.GetValue(Wide)), culture);
                break;
        }
    }

    /// <summary>Which plan's attributes are meant.</summary>
    /// <param name="marks">Those of all plans.</param>
    /// <param name="named">The namespace that the user named, if any.</param>
    /// <param name="space">The namespace; null where there are no attributes.</param>
    /// <returns>What is wrong with that; null where nothing is.</returns>
    private static FindingText? Choose(IEnumerable<ImplementsMark> marks, string? named, out string? space)
    {
        string[] spaces = [.. marks.Select(mark => mark.Space).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        string all = Wording.List(spaces.Select(ShownText.Of));
        space = named ?? (spaces.Length == 1 ? spaces[0] : null);
        if (named is null)
        {
            return spaces.Length < 2 ? null : new FindingText($"The assemblies implement tasks of several plans: {all}. Name one with --namespace.", $"这些程序集涉及多个方案：{all}。请用 --namespace 指定其中之一。");
        }

        if (spaces.Contains(named, StringComparer.Ordinal))
        {
            return null;
        }

        string shown = ShownText.Of(named);
        if (spaces.Length == 0)
        {
            return new FindingText(
                $"No assembly implements tasks of a plan '{shown}': none of them has an [Implements]. Omit --namespace, or name other assemblies.",
                $"没有程序集涉及方案“{shown}”：其中都没有 [Implements]。请去掉 --namespace，或写明其他程序集。");
        }

        return EditDistance.Nearest(named, spaces) is { } nearest
            ? new FindingText($"No assembly implements tasks of a plan '{shown}'. Did you mean '{ShownText.Of(nearest)}'?", $"没有程序集涉及方案“{shown}”。是否为“{ShownText.Of(nearest)}”？")
            : new FindingText($"No assembly implements tasks of a plan '{shown}'. Available: {all}.", $"没有程序集涉及方案“{shown}”。现有：{all}。");
    }

    private static FindingText Told(ImplementsMark mark)
    {
        string member = TraceWords.Shown(mark.Member ?? mark.Assembly), value = mark.Task.ToString(CultureInfo.InvariantCulture);
        string code = mark.Task > 1000 && mark.Task % 1000 > 0 ? string.Create(CultureInfo.InvariantCulture, $"{mark.Task / 1000}.{mark.Task % 1000}") : string.Empty;
        (string english, string chinese) = code.Length == 0 ? (value, value + " ") : ($"{value} ({code})", $"{value}（{code}）");
        return new FindingText(
            $"{mark.File}: error: {member} implements {english}, which is not a task of this plan. Was it compiled against another version, or another plan?",
            $"{mark.File}: 错误：{member} 所实现的 {chinese}不是本方案的任务。编译时所用的是否为另一版本或另一方案？");
    }
}

/// <summary>How is told which tasks have software.</summary>
internal enum TraceFormat
{
    /// <summary>To read on a terminal.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Comma-separated values: a row for each place of a task, and one for a task that has none.</summary>
    Csv,

    /// <summary>Tables, for a report or a pull request.</summary>
    Markdown,
}

/// <summary>What may be wrong between a plan and the software for it; the worse, the greater.</summary>
internal enum TraceFault
{
    /// <summary>A task that is in force, and whose text is known, has no software.</summary>
    Missing,

    /// <summary>Software says that it implements what is no task of the plan.</summary>
    Unknown,
}
