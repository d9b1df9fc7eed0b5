using System.Globalization;
using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>What <c>check</c> finds in a draft is a doubt of it: who has gone through the doubts has seen all that is wrong.</summary>
public sealed partial class UnmarkedFindingsTests : IDisposable
{
    private const string Letter = "青川市人民政府关于印发治水分工的通知\n各区人民政府：\n现印发给你们。\n青川市人民政府\n2024年3月1日\n青川市治水分工\n";

    private static readonly string[] Lines =
    [
        "一、夯实基础", "（一）建设一张网。", "（市甲局牵头）", "（二）统一标准，2024年5月底前完成。", "（市乙局负责，5月底前）", "1.登记水源。", "2.测量水位。", "二、便民服务", "（一）设窗口。", "（市丙局负责，市甲局配合）",
        "（二）设热线。（市甲局、市乙局负责，下同）", "责任单位：市丁局", "完成时限：3月底前", "本方案自印发之日起施行，由市甲局组织实施。", "三、组织保障", "联系人：李一",
    ];

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Each takes lines away, says some twice or puts them elsewhere.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 24)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task WhatCheckFinds_IsADoubt(int seed)
    {
        Random random = new(seed);
        List<string> lines = [.. Lines];
        for (int change = random.Next(1, 6); change > 0; change--)
        {
            int at = random.Next(lines.Count), other = random.Next(lines.Count);
            switch (random.Next(3))
            {
                case 0:
                    lines.RemoveAt(at);
                    break;
                case 1:
                    lines.Insert(other, lines[at]);
                    break;
                default:
                    (lines[at], lines[other]) = (lines[other], lines[at]);
                    break;
            }
        }

        await _folder.Write("notice.txt", Letter + string.Join('\n', lines) + "\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string[] plan = _folder.Read("plan.yaml").Split('\n');
        string findings = (await _folder.Run("check", "plan.yaml")).Output;
        foreach (Match found in Found().Matches(findings))
        {
            int line = int.Parse(found.Groups["line"].Value, CultureInfo.InvariantCulture) - 1;
            Assert.True(HasDoubt(plan, line), $"{found.Value}\n{string.Join('\n', lines)}\n\n{string.Join('\n', plan)}");
        }
    }

    [Fact]
    public async Task DateWithinASentence_IsADoubt_AtItsKey()
    {
        // All of the head in one line, as a page without its line breaks has it.
        await _folder.Write("notice.txt", "现将治水分工发给你们，请于8月8日前反馈。联系人：李一。市甲局2024年3月1日市甲局文件关于印发治水分工的通知各区人民政府：\n一、治水\n1.清淤。（市甲局负责）\n2.截污。（市乙局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("""
              # ?? 'check' reports FJP4064 here: The source has “2024年3月1日” only within a sentence about something else. Quote under 'dated' the date that is on a line of its own, after the issuer, or in brackets under the title. If there is none, remove 'dated' and write the date as 'editorialIssued'.
              # ?@ 1:32-1:41
              dated: '2024年3月1日'

            """.ReplaceLineEndings("\n"), _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // A guess of where the title ends is one doubt; that it is no whole title is no finding besides.
    [Theory]
    [InlineData("青川市水利局关于报送治水情况的函市直有关单位：为便民，请报送。", "青川市水利局关于报送治水情况的函")]
    [InlineData("青川市治水工作方案为贯彻落实上级要求，制定本方案。", "青川市治水工作方案")]
    public async Task TitleOfACaptureWithoutLines_IsOneDoubt(string head, string title)
    {
        await _folder.Write("notice.txt", head + "\n一、治水\n1.清淤。（市甲局负责）\n2.截污。（市乙局负责）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains($"  # ?? The notice has no line breaks here: the end of its title is a guess.\n  # ?@ 1:1-1:{title.Length + 1}\n  # ?1 That is the title.\n  title: {title}\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("FJP4020", plan, StringComparison.Ordinal);
    }

    // Within the entry, or in the comment over it.
    private static bool HasDoubt(string[] plan, int line)
    {
        int head = line;
        while (head > 0 && !Head().IsMatch(plan[head]))
        {
            head--;
        }

        int end = line + 1;
        while (end < plan.Length && !Head().IsMatch(plan[end]) && plan[end].Length > 0)
        {
            end++;
        }

        while (head > 0 && plan[head - 1].TrimStart().StartsWith("# ?", StringComparison.Ordinal))
        {
            head--;
        }

        return plan[head..end].Any(one => one.TrimStart().StartsWith("# ??", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"plan\.yaml\((?<line>\d+),\d+\): (error|warning) FJP\d+")]
    private static partial Regex Found();

    [GeneratedRegex("^( {2,}- (number|code|words|id):| {4}- |  [a-z]+:|[a-z]+:)")]
    private static partial Regex Head();

    // What is wrong with the record of another plan that lies beside the draft is none of its lines.
    [Fact]
    public async Task ARecordBesideTheDraft_MarksNothingInIt()
    {
        File.Copy(RepositoryFile.PathOf("plan.shipped.yaml"), _folder.PathOf("plan.shipped.yaml"));
        ProgramRun run = await _folder.Write("notice.txt", "示例市人民政府关于巡堤任务的通知\n2026年3月1日\n一、巡堤\n1.查堤。（市甲局负责）\n").Run("draft", "notice.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nsections:\n", run.Output, StringComparison.Ordinal);
    }
}
