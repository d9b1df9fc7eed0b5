using System.CommandLine;
using System.Globalization;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Files;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Doubts;

/// <summary><c>fujianplan doubts</c>: goes through the doubts of a draft, and writes what is chosen.</summary>
internal static class DoubtsCommand
{
    private static readonly RuleInfo Rule = new("doubt", FindingSeverity.Warning, true, new("A doubt of a draft", "草稿中的存疑之处"));

    private static readonly Option<bool> List = new("--list") { Description = Wording.Of("Only list the doubts and ask nothing. This is the default if the output is not a terminal.", "只列出存疑之处，不提问。输出不是终端时默认如此。") };

    private static readonly Option<bool> Ask = new("--ask") { Description = Wording.Of("Ask even if the output is not a terminal: answers are read from the standard input, one per line.", "输出不是终端时也逐处提问：从标准输入读取答复，每行一个。") };

    private static readonly Option<string[]> Take = new("--take")
    {
        HelpName = Wording.Of("number=choice", "序号=选择"),
        Description = Wording.Of(
            "Choose without questions: the number of the doubt in the list and the number of a reading (3=1), with a value if the reading asks for one (3=1:省政府办公厅); keep (3=keep) if the plan is correct; or a key and its value ('3=title: 夯实基础'). Either all choices are written or none.",
            "直接作出选择，不提问：列表中存疑之处的序号，及读法的序号（3=1），须填写的带上值（3=1:省政府办公厅）；方案无误的写“保留”（3=保留）；或写键和值（'3=title: 夯实基础'）。或全部写入，或均不写入。"),
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<DoubtsFormat> Format = WordOption.Of<DoubtsFormat>("--format", Wording.Of("The format of the list.", "以何种格式列出。"));

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        PlanArguments plan = new(isArgument: true);
        Command command = new("doubts", Wording.Of("Goes through the doubts of a draft: shows each with the source's words and its readings, and writes what you choose.", "逐处处理草稿的存疑之处：显示来源文字和各种读法，并写入您的选择。")) { List, Ask, Take, Format };
        plan.AddTo(command);
        command.SetAction(arguments => Run(arguments, plan));
        return command;
    }

    private static int Run(ParseResult arguments, PlanArguments plan)
    {
        bool hasTake = WrongUse.Has(arguments, Take), asks = arguments.GetValue(Ask), lists = arguments.GetValue(List) || WrongUse.Has(arguments, Format);
        if (new[] { hasTake, asks, lists }.Count(isWritten => isWritten) > 1)
        {
            return WrongUse.Told(new FindingText("Write only one of --ask, --take, and --list or --format.", "--ask、--take 与 --list（或 --format）只能写一种。"));
        }

        if (plan.IsStandardInput(arguments) && (hasTake || asks))
        {
            return WrongUse.Told(new FindingText("'doubts' writes your choices into the plan and cannot write to the standard input. Name a file.", "“doubts”要把选择写入方案，不能写入标准输入。请写明文件。"));
        }

        PlanFiles files = plan.Read(arguments);
        if (TellBroken(files))
        {
            return ExitCode.Findings;
        }

        PlanState state = new(files);
        if (hasTake && DoubtTaking.Run(state, arguments.GetValue(Take) ?? []) is { } wrong)
        {
            return WrongUse.Told(wrong);
        }

        if (asks || (!hasTake && !lists && StandardStreams.Output.IsTerminal && !plan.IsStandardInput(arguments) && state.Doubts.Count > 0))
        {
            using StreamReader answers = StandardStreams.OpenInputText();
            new DoubtDialogue(state, answers).Run();
        }
        else if (!hasTake)
        {
            Write(state, arguments.GetValue(Format));
        }

        return Ended(state);
    }

    // A file that is no YAML is told with its findings, and left as it is.
    private static bool TellBroken(PlanFiles files)
    {
        PlanYaml[] broken = [.. files.Plans.Select(file => new PlanYaml(file)).Where(file => !file.IsWhole)];
        if (broken.Length > 0)
        {
            FindingWriter.Write(StandardStreams.Errors, broken.SelectMany(file => file.Findings), CultureInfo.CurrentUICulture);
            StandardStreams.Errors.Line("fujianplan: " + Wording.Of("The plan cannot be read and was not changed.", "无法读取方案，未作改动。"));
        }

        return broken.Length > 0;
    }

    private static void Write(PlanState state, DoubtsFormat format)
    {
        switch (format)
        {
            case DoubtsFormat.Json:
                DoubtJson.Write(state, StandardStreams.Output);
                break;
            case DoubtsFormat.Sarif:
                Severities.Read(null, [], out Severities own);
                SarifFindings.Write(StandardStreams.Output, [.. own.Tell(Findings(state), CultureInfo.CurrentUICulture)], CultureInfo.CurrentUICulture);
                break;
            default:
                DoubtPrinting printing = new(state, StandardStreams.Output);
                foreach (PlanDoubt doubt in state.Doubts)
                {
                    printing.Briefly(doubt);
                }

                break;
        }
    }

    private static IEnumerable<PlanFinding> Findings(PlanState state)
    {
        DoubtPrinting printing = new(state, StandardStreams.Output);
        foreach (PlanDoubt doubt in state.Doubts)
        {
            RelatedPlace[] related = printing.WordsOf(doubt) is { } found
                ? [new RelatedPlace(new SourcePlace(state.Source!.Path, 0, 0, found.Stretch.Line, found.Stretch.Column, found.Stretch.EndLine, found.Stretch.EndColumn), new FindingText("What the source says.", "来源文字。"))]
                : [];
            yield return new PlanFinding(Rule, new FindingText(doubt.Text, doubt.Text), doubt.Place, new(related));
        }
    }

    private static int Ended(PlanState state)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        int left = state.Doubts.Count, errors = state.Judgement.Errors;
        if (left == 0 && errors > 0)
        {
            FindingWriter.Write(StandardStreams.Errors, state.Judgement.Findings, culture);
        }

        string more = errors == 0 ? string.Empty : $"; {Wording.Count(errors, "error")} of 'check'", moreChinese = errors == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"；check 发现 {errors} 个错误");
        StandardStreams.Errors.Line(new FindingText(
            left == 0 ? $"no doubts are left{more}" : $"{Wording.Count(left, "doubt")} left{more}",
            left == 0 ? $"没有存疑之处{moreChinese}" : string.Create(CultureInfo.InvariantCulture, $"尚有存疑 {left} 处{moreChinese}")).In(culture));
        return left > 0 || errors > 0 ? ExitCode.Findings : ExitCode.Clean;
    }
}
