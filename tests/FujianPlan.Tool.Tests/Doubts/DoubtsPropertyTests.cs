using System.Text;
using System.Text.RegularExpressions;
using CsCheck;

namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>Of whatever notice, every doubt of its draft can be decided in each of the ways that it names.</summary>
public sealed partial class DoubtsPropertyTests
{
    private static readonly string[] Sentences =
    [
        "建设平台。（市数据局牵头，市财政局、市海洋局等相关单位配合）", "建设平台。（市数据管理局负责）", "建设平台。市数据局牵头，市财政局配合。", "建设平台，由市财政局、市数据局牵头推进。",
        "建设平台，各责任单位按月报告。（市海洋局负责）", "建设平台。（市数据局、市财政局）", "建设平台。（市海洋局牵头，某某）", "建设平台。（市财政局牵头，市海洋局、市财政局配合）", "建设平台。（市海洋局负责",
        "建设平台。\n责任单位：市财政局 市海洋局", "建设平台。（市财政局负责，2025年1月1日起执行）", "建设平台。（市委、市政府督查室负责）", "建设平台。（市海洋局负责，下同）", "建设平台。（2025年底前完成）", "建设平台。（市财政局负责）另行通知。", "建设平台。（市财政局、市海洋局负责，排在第一位的为牵头单位，下同）",
        "建设平台。（市住建、水利、交通局负责）", "建设平台。（市财政局牵头，电信、移动、联通示例分公司配合）", "建设平台。（市财政局牵头，上半年；市海洋局配合，年底前）", "建设平台，力争2025年6月底前上线，2025年底前推广。（市海洋局（主）负责）",
    ];

    private static readonly string[] Heads = ["", "关于印发任务分工的通知\n", "示例市人民政府关于印发《示例任务分工》的通知\n2024年5月6日\n"];

    [Fact]
    public void EachReading_LeavesAPlanThatIsRead_WithThatDoubtLess()
    {
        Gen<string> task = Gen.Int[0, Sentences.Length - 1].Select(at => Sentences[at]);
        Gen.Select(Gen.Int[0, Heads.Length - 1].Select(at => Heads[at]), task.Array[1, 4].Array[1, 3], Gen.Bool).Sample(
            (head, sections, hasHeadings) =>
            {
                using ToolFolder folder = new();
                Run(folder, ["draft", "notice.txt", "-o", "plan.yaml"], Notice(head, sections, hasHeadings));
                string plan = folder.Read("plan.yaml");
                string[][] doubts = DoubtfulNotice.DoubtsOf(plan);
                for (int i = 0; i < doubts.Length; i++)
                {
                    int readings = doubts[i].Count(line => char.IsAsciiDigit(line[3]));
                    for (int reading = 0; reading <= readings; reading++)
                    {
                        Decide(folder, plan, doubts, i, reading);
                    }
                }
            },
            iter: 5,
            threads: 1);
    }

    private static string Notice(string head, string[][] sections, bool hasHeadings)
    {
        StringBuilder notice = new(head);
        int number = 0;
        for (int s = 0; s < sections.Length; s++)
        {
            notice.Append(hasHeadings ? $"{"一二三"[s]}、第{"甲乙丙"[s]}类任务\n" : "");
            foreach (string sentence in sections[s])
            {
                number = hasHeadings && sentence == sections[s][0] ? 1 : number + 1;
                notice.Append(hasHeadings ? $"（{"一二三四五六七八九"[number % 9]}）" : $"{number}.").Append(sentence).Append('\n');
            }
        }

        return notice.ToString();
    }

    private static void Decide(ToolFolder folder, string plan, string[][] doubts, int doubt, int reading)
    {
        string[] changes = reading == 0 ? [] : [.. doubts[doubt].SkipWhile(line => !line.StartsWith($"# ?{reading} ", StringComparison.Ordinal)).Skip(1).TakeWhile(line => !char.IsAsciiDigit(line[3]))];
        string value = changes.Any(line => line.Contains("issued: ???", StringComparison.OrdinalIgnoreCase)) ? "2024-05-06" : changes.Any(line => line.EndsWith(": ???", StringComparison.Ordinal)) ? "甲: 乙" : "";
        folder.Write("plan.yaml", plan);
        ProgramRun run = Run(folder, ["doubts", "--take", $"{doubt + 1}={(reading == 0 ? "keep" : reading)}{(value.Length > 0 ? ":" + value : "")}"]);
        string after = folder.Read("plan.yaml"), told = $"{string.Join('\n', doubts[doubt])}\nreading {reading}: {run.Errors}\n{plan}\n----\n{after}";

        // It is read: nothing is wrong with its YAML or its keys, other than what it lacked before.
        Assert.True(run.ExitCode is 0 or 1, told);
        Assert.DoesNotContain("fujianplan:", run.Errors, StringComparison.Ordinal);
        string[][] left = DoubtfulNotice.DoubtsOf(after);
        bool takesAgency = changes.Any(line => line.StartsWith("# ?= ", StringComparison.Ordinal) || line.StartsWith("# ?~ ", StringComparison.Ordinal));
        Assert.True(left.Length == doubts.Length - 1 || (takesAgency && left.Length < doubts.Length), told);
        Assert.True(takesAgency || doubts.Where((_, i) => i != doubt).Select(lines => lines[0]).SequenceEqual(left.Select(lines => lines[0])), told);

        // What comes is what the reading says; what goes is the doubt, and the keys that it names.
        string[] before = Lines(plan), now = Lines(after);
        string[] said = [.. changes.Where(line => line.StartsWith("# ?+ ", StringComparison.Ordinal)).Select(line => line[5..].Trim())];
        string[] come = [.. now.Except(before)], gone = [.. before.Except(now).Except(doubts[doubt])];
        if (changes.Length == 0)
        {
            Assert.True(come.Length == 0 && gone.Length == 0 && now.Length == before.Length - doubts[doubt].Length, told);
        }
        else if (changes.All(line => line[3] is '+' or '-' or '&' or '>'))
        {
            bool addsAgency = changes.Any(line => line[3] == '&');
            Assert.True(come.All(line => said.Contains(line) || (addsAgency && (AgencyKey().IsMatch(line) || line.StartsWith("- code: ", StringComparison.Ordinal))) || (line.StartsWith("- ", StringComparison.Ordinal) && said.Contains(line[2..])) || (value.Length > 0 && line.EndsWith(value is "甲: 乙" ? "'甲: 乙'" : value, StringComparison.Ordinal))), told);
        }
        else if (changes.Any(line => line[3] == '^'))
        {
            // The measure of the words may have had doubts of its own, and been the only one.
            Assert.True(come.All(line => line is "notice:" or "passages:" || line.StartsWith("- ", StringComparison.Ordinal)), told);
        }
        else if (changes.Any(line => line[3] == '~'))
        {
            Assert.True(come.All(line => AgencyKey().IsMatch(line) || line.StartsWith("- ", StringComparison.Ordinal) || line == "reading: editorial" || line.StartsWith("note: ", StringComparison.Ordinal)), told);
        }
        else
        {
            Assert.True(come.All(line => line.StartsWith("aliases: [", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("# ?", StringComparison.Ordinal)), told);
        }
    }

    [GeneratedRegex("^(code|id|number|name|english|kind): ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex AgencyKey();

    private static string[] Lines(string plan) => [.. plan.Split('\n').Select(line => line.Trim())];

    private static ProgramRun Run(ToolFolder folder, string[] arguments, string? notice = null)
    {
        if (notice is not null)
        {
            folder.Write("notice.txt", notice);
        }

        ProgramRun run = folder.Run(arguments).GetAwaiter().GetResult();
        Assert.True(notice is null || run.ExitCode == 0, run.Errors + notice);
        return run;
    }
}
