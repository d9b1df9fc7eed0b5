using System.Globalization;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Runtime.Internal;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Doubts;

/// <summary>Asks an editor for each doubt of a plan, one after the other, and writes each choice at once.</summary>
/// <param name="plan">The plan.</param>
/// <param name="input">The answers, a line each.</param>
internal sealed class DoubtDialogue(PlanState plan, TextReader input)
{
    private static readonly (string Letter, string[] Words)[] Commands =
    [
        ("k", ["keep", "保留"]), ("o", ["own", "自填"]), ("s", ["skip", "跳过"]), ("b", ["back", "返回"]), ("q", ["quit", "退出"]), ("?", ["h", "help", "帮助", "？"]),
    ];

    private readonly DoubtPrinting _printing = new(plan, StandardStreams.Output);
    private readonly Stack<(int At, IReadOnlyList<PlanFile>? Before)> _steps = new();
    private readonly int _all = plan.Doubts.Count;
    private int _at;

    /// <summary>Asks, until all doubts were shown or the answers end.</summary>
    public void Run()
    {
        bool isShown = false;
        while (_at < plan.Doubts.Count)
        {
            PlanDoubt doubt = plan.Doubts[_at];
            if (!isShown)
            {
                _printing.Whole(doubt, _all - plan.Doubts.Count + _at + 1, _all);
                StandardStreams.Output.Line();
                TellKeys(doubt);
            }

            if (Ask() is not { } answer)
            {
                return;
            }

            switch (CommandOf(answer))
            {
                case "q":
                    return;
                case "s":
                    _steps.Push((_at++, null));
                    isShown = false;
                    break;
                case "b":
                    isShown = !GoBack();
                    break;
                case "?":
                    TellHelp();
                    isShown = true;
                    break;
                case { } letter:
                    isShown = !Choose(doubt, letter);
                    break;
            }
        }
    }

    private static string CommandOf(string answer)
    {
        string written = TypedForm.HalfWidth(answer.Trim()).ToLowerInvariant();
        return Array.Find(Commands, command => command.Letter == written || Array.IndexOf(command.Words, written) >= 0).Letter ?? written;
    }

    // What cannot be taken here is not offered.
    private void TellKeys(PlanDoubt doubt)
    {
        string[] keys =
        [
            .. doubt.Readings.Count switch { 0 => Array.Empty<string>(), 1 => ["1"], var count => [FormattableString.Invariant($"1-{count}")] },
            Wording.Of("k keep as it is", "k 保留原样"),
            .. plan.RefusalOfOwn(doubt) is null ? [Wording.Of("o own value", "o 自填")] : Array.Empty<string>(),
            Wording.Of("s skip", "s 跳过"),
            .. _steps.Count > 0 ? [Wording.Of("b back", "b 返回")] : Array.Empty<string>(),
            Wording.Of("q quit", "q 退出"),
            Wording.Of("? help", "h 帮助"),
        ];
        StandardStreams.Output.Paragraph(2, string.Join(" · ", keys));
    }

    private static void TellHelp()
    {
        foreach ((string key, FindingText what) in new (string, FindingText)[]
        {
            ("1, 2 …", new("use that reading: the lines below it show what changes in the file", "采用该读法：其下所列为文件中的改动")),
            ("k", new("the plan is correct: only the doubt is removed", "方案所写无误：只去掉存疑标记")),
            ("o", new("write a key and its value, such as 'title: 夯实基础'; it replaces what the plan says there", "写一个键及其值，如“title: 夯实基础”，以取代方案此处所写")),
            ("s", new("leave the doubt for later", "留待以后处理")),
            ("b", new("go back to the previous doubt, and undo what was chosen there", "返回上一处存疑，并取消对它的选择")),
            ("q", new("end; everything chosen so far has been written", "结束；此前的选择均已写入")),
        })
        {
            StandardStreams.Output.Paragraph(10, $"  {key.PadRight(8)}{what.In(CultureInfo.CurrentUICulture)}");
        }
    }

    // What was typed is seen on a terminal, and shown elsewhere.
    private string? Ask(string question = "> ")
    {
        StandardStreams.Output.Own(question);
        string? answer = input.ReadLine();
        if (!StandardStreams.IsInputTerminal || answer is null)
        {
            StandardStreams.Output.Line(answer ?? string.Empty);
        }

        return answer;
    }

    private bool Choose(PlanDoubt doubt, string letter)
    {
        try
        {
            return ChoiceOf(doubt, letter) is { } choice && Write(doubt, choice);
        }
        catch (UnfitReading unfit)
        {
            StandardStreams.Output.Paragraph(2, unfit.Why.In(CultureInfo.CurrentUICulture));
            return false;
        }
    }

    private DoubtChoice? ChoiceOf(PlanDoubt doubt, string letter)
    {
        if (letter == "k")
        {
            return DoubtChoice.Keep;
        }

        if (letter == "o")
        {
            if (plan.RefusalOfOwn(doubt) is { } why)
            {
                throw new UnfitReading(why);
            }

            return Ask(Wording.Of("key: value (empty: back)> ", "键和值，中间用冒号（直接回车返回）> ")) is { } own && own.Trim().Length > 0 ? new DoubtChoice(0, own.Trim()) : null;
        }

        if (!int.TryParse(letter, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 1 || number > doubt.Readings.Count)
        {
            if (letter.Length > 0)
            {
                StandardStreams.Output.Paragraph(2, Wording.Of($"'{ShownText.Of(letter)}' is not one of the answers.", $"“{ShownText.Of(letter)}”不是可选的答复。"));
            }

            TellKeys(doubt);
            return null;
        }

        if (doubt.Readings[number - 1].Asked is not { } key)
        {
            return new DoubtChoice(number, null);
        }

        return Ask(Wording.Of($"{key} (empty: back): ", $"{key}（直接回车返回）：")) is { } value && value.Trim().Length > 0 ? new DoubtChoice(number, value.Trim()) : null;
    }

    private bool Write(PlanDoubt doubt, DoubtChoice choice)
    {
        IReadOnlyList<PlanFile> before = plan.Plans;
        DoubtJudgement judged = plan.Judgement;
        (PlanYaml yaml, DoubtedItem? item) = (plan.YamlOf(doubt), plan.ItemOf(doubt));
        IReadOnlyList<PlanDoubt> doubts = plan.Doubts;
        int shift = _all - doubts.Count;
        plan.Write(PlanState.After(plan.Plans, doubt, choice));
        _steps.Push((_at, before));
        StandardStreams.Output.Paragraph(2, Wording.Of("Written.", "已写入。"));
        foreach (string told in GoneWithChoice.Told(GoneWithChoice.Doubts(doubts, plan.Doubts, new HashSet<int> { doubt.Number }).Select(gone => (gone.Number + shift, gone)), GoneWithChoice.Comments(before, plan.Plans)))
        {
            StandardStreams.Output.Paragraph(2, told);
        }

        PlanFinding[] more = [.. plan.Judgement.NewSince(judged)];
        Tell(more, Wording.Of($"'check' finds {Wording.Count(more.Length, "thing")} that it did not find before (b undoes the choice):", $"check 因此新发现 {more.Length} 处问题（b 取消此选择）："));
        if (choice.TakesNoReading)
        {
            Tell([.. plan.Judgement.StillIn(judged, yaml, item)], Wording.Of("'check' still finds here (b undoes the choice):", "check 在此处仍发现（b 取消此选择）："));
        }

        return true;
    }

    private void Tell(PlanFinding[] findings, string head)
    {
        if (findings.Length > 0)
        {
            StandardStreams.Output.Paragraph(2, head);
            Severities.Read(null, [], out Severities own);
            FindingWriter.Write(StandardStreams.Output, own.Tell(findings, CultureInfo.CurrentUICulture), path => plan.Plans.FirstOrDefault(file => file.Path == path)?.Text);
        }
    }

    private bool GoBack()
    {
        if (!_steps.TryPop(out (int At, IReadOnlyList<PlanFile>? Before) step))
        {
            StandardStreams.Output.Paragraph(2, Wording.Of("This is the first doubt.", "已是开始之处。"));
            return false;
        }

        if (step.Before is { } before)
        {
            plan.Write(before);
            StandardStreams.Output.Paragraph(2, Wording.Of("The choice was undone.", "已取消该选择。"));
        }

        _at = step.At;
        return true;
    }
}
