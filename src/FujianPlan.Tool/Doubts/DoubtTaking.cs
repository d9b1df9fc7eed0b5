using System.Globalization;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Doubts;

/// <summary>Takes choices that the command line names.</summary>
internal static class DoubtTaking
{
    /// <summary>Takes them: all, or none.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="written">The choices, as 3=1.</param>
    /// <returns>What is wrong with one of them; null where nothing is.</returns>
    public static FindingText? Run(PlanState plan, IReadOnlyList<string> written)
    {
        Dictionary<int, DoubtChoice> choices = [];
        foreach (string one in written)
        {
            if (Read(one, plan.Doubts, choices) is { } wrong)
            {
                return wrong;
            }
        }

        IReadOnlyList<PlanFile> plans = plan.Plans;
        DoubtJudgement before = plan.Judgement;
        (PlanYaml Yaml, DoubtedItem? Item)[] unread = [.. choices.Where(choice => choice.Value.TakesNoReading).Select(choice => plan.Doubts[choice.Key - 1]).Select(doubt => (plan.YamlOf(doubt), plan.ItemOf(doubt)))];

        // From the last on: what is changed further down moves nothing that stands above it.
        foreach ((int number, DoubtChoice choice) in choices.OrderByDescending(choice => choice.Key))
        {
            IReadOnlyList<PlanDoubt> doubts = PlanDoubts.In(plans);
            PlanDoubt chosen = plan.Doubts[number - 1];
            if (doubts.LastOrDefault(doubt => doubt.Number <= number && IsSame(doubt, chosen)) is not { } doubt)
            {
                return new FindingText($"Doubt {Text(number)} is about something that another choice removes. Omit one of the two.", $"存疑 {Text(number)} 所指内容已被另一选择去掉。请去掉其中之一。");
            }

            try
            {
                plans = PlanState.After(plans, doubt, choice);
            }
            catch (UnfitReading unfit)
            {
                return new FindingText($"Doubt {Text(number)}: {unfit.Why.English}", $"存疑 {Text(number)}：{unfit.Why.Chinese}");
            }
        }

        IReadOnlyList<PlanDoubt> known = plan.Doubts;
        string[] comments = [.. GoneWithChoice.Comments(plan.Plans, plans)];
        plan.Write(plans);
        foreach (string told in GoneWithChoice.Told(GoneWithChoice.Doubts(known, plan.Doubts, choices.Keys.ToHashSet()).Select(doubt => (doubt.Number, doubt)), comments))
        {
            StandardStreams.Errors.Line(told);
        }

        // Behind the last doubt all that is found is told in any case.
        if (plan.Doubts.Count > 0 || plan.Judgement.Errors == 0)
        {
            PlanFinding[] more = [.. plan.Judgement.NewSince(before)];
            Tell(more, Wording.Of($"'check' finds {Wording.Count(more.Length, "thing")} that it did not find before:", $"check 因此新发现 {more.Length} 处问题："));
            Tell([.. unread.SelectMany(one => plan.Judgement.StillIn(before, one.Yaml, one.Item)).Distinct()], Wording.Of("'check' still finds where you took no reading:", "check 在未采用读法之处仍发现："));
        }

        return null;
    }

    // A choice further down may have removed an agency, with the doubts about it, and so moved the numbers up.
    private static bool IsSame(PlanDoubt one, PlanDoubt other) => one.Place.Path == other.Place.Path && one.Text == other.Text && one.Source.SequenceEqual(other.Source);

    private static void Tell(PlanFinding[] findings, string head)
    {
        if (findings.Length > 0)
        {
            StandardStreams.Errors.Line(head);
            FindingWriter.Write(StandardStreams.Errors, findings, CultureInfo.CurrentUICulture);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static FindingText? Read(string written, IReadOnlyList<PlanDoubt> doubts, Dictionary<int, DoubtChoice> choices)
    {
        string shown = ShownText.Of(written);
        if (written.Split('=', 2) is not [var before, { Length: > 0 } choice] || !int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return new FindingText($"--take must be the number of a doubt and your choice, such as 3=1, 3=keep or '3=title: 夯实基础', not '{shown}'.", $"--take 应为存疑之处的序号及选择，如 3=1、3=keep、'3=title: 夯实基础'，不能为“{shown}”。");
        }

        if (number < 1 || number > doubts.Count)
        {
            return new FindingText($"There is no doubt {Text(number)}: the plan has {Wording.Count(doubts.Count, "doubt")}. 'fujianplan doubts --list' lists them.", $"没有存疑 {Text(number)}：方案有存疑 {Text(doubts.Count)} 处，可用“fujianplan doubts --list”列出。");
        }

        if (!choices.TryAdd(number, DoubtChoice.Keep))
        {
            return new FindingText($"Doubt {Text(number)} has two choices. Keep one of them.", $"存疑 {Text(number)} 有两个选择。请只保留一个。");
        }

        string[] parts = choice.Split([':', '：'], 2);
        if (choice is "keep" or "k" or "保留")
        {
            return null;
        }

        if (!int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int reading))
        {
            choices[number] = new DoubtChoice(0, choice);
            return null;
        }

        IReadOnlyList<PlanReadingChoice> readings = doubts[number - 1].Readings;
        if (reading < 1 || reading > readings.Count)
        {
            string kept = $"{Text(number)}=keep", asOwn = $"'{Text(number)}=KEY: VALUE'";
            return readings.Count == 0
                ? new FindingText($"Doubt {Text(number)} offers no readings. Write {kept} if the plan is right there, or {asOwn}.", $"存疑 {Text(number)} 没有列出读法。方案无误的请写 {kept}，否则请写“{Text(number)}=键: 值”。")
                : new FindingText($"Doubt {Text(number)} has no reading {Text(reading)}: it has {Wording.Count(readings.Count, "reading")}. Write one of them, {kept}, or {asOwn}.", $"存疑 {Text(number)} 没有读法 {Text(reading)}：共 {Text(readings.Count)} 种。请写其中之一，或 {kept}，或“{Text(number)}=键: 值”。");
        }

        string? value = parts.Length > 1 && parts[1].Trim().Length > 0 ? parts[1].Trim() : null, asked = readings[reading - 1].Asked;
        choices[number] = new DoubtChoice(reading, value);
        return asked is not null && value is null ? new FindingText($"Reading {Text(reading)} of doubt {Text(number)} asks for '{asked}': write {Text(number)}={Text(reading)}:VALUE.", $"存疑 {Text(number)} 的读法 {Text(reading)} 须填写“{asked}”：请写 {Text(number)}={Text(reading)}:值。")
            : asked is null && value is not null ? new FindingText($"Reading {Text(reading)} of doubt {Text(number)} takes no value.", $"存疑 {Text(number)} 的读法 {Text(reading)} 不带值。")
            : null;
    }
}
