namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>Who issues a notice, when, and what its plan is called: <c>draft</c> takes it from the title and the signature, or has a doubt.</summary>
public sealed class DraftedHeadTests : IDisposable
{
    private const string Tasks = "一、治水\n1.清淤。（市甲局负责）\n2.截污。\n责任单位：市乙局督查室\n";
    private const string Doubt = "# ?? ";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What stands before and behind the tasks; title, issuer and date; empty for a doubt.</summary>
    public static TheoryData<string, string, string, string, string> Heads => new()
    {
        // Dates with dots and strokes.
        { "青川市政府办公室关于印发治水分工的通知\n", "青川市政府办公室\n2024.4.9\n", "治水分工", "青川市政府办公室", "2024-04-09" },
        { "青川市政府办公室关于印发治水分工的通知\n", "青川市政府办公室\n2024-04-09\n", "治水分工", "青川市政府办公室", "2024-04-09" },
        { "青川市治水任务表\n", "青川市水利局 2024.4.9\n", "青川市治水任务表", "青川市水利局", "2024-04-09" },

        // That of the issue, and of nothing else.
        { "青川市政府办公室关于印发治水分工的通知\n（2023年5月6日市政府常务会议通过，2023年6月1日印发）\n", "", "治水分工", "青川市政府办公室", "2023-06-01" },
        { "青川市政府办公室关于印发治水分工的通知\n（2023年5月6日市政府常务会议通过）\n", "", "治水分工", "青川市政府办公室", "" },
        { "青川市政府办公室关于印发治水分工的通知\n发布日期：2024-05-08\n", "青川市政府办公室\n2024年5月6日\n", "治水分工", "青川市政府办公室", "2024-05-06" },
        { "青川市政府办公室关于印发治水分工的通知\n请于2024年3月5日前报送方案。\n", "", "治水分工", "青川市政府办公室", "" },

        // A place issues nothing; the signature does.
        { "青川市关于推进治水的分工方案\n", "青川市人民政府\n2024年4月20日\n", "青川市关于推进治水的分工方案", "青川市人民政府", "2024-04-20" },
        { "青川市关于推进治水的分工方案\n", "青川市委全面治水委员会办公室\n2024年4月20日\n", "青川市关于推进治水的分工方案", "青川市委全面治水委员会办公室", "2024-04-20" },
        { "青川市关于推进治水的分工方案\n", "", "青川市关于推进治水的分工方案", "", "" },

        // The last line of a page says who issued it when.
        { "青川市治水若干措施\n", "青川市水利局2024年4月9日发布，征求意见至2024年5月9日。\n", "青川市治水若干措施", "青川市水利局", "2024-04-09" },
        { "青川市治水若干措施\n", "青川市水利局（河长办）2024年4月9日发布。\n", "青川市治水若干措施", "青川市水利局（河长办）", "2024-04-09" },

        // Several sign it, over several lines.
        { "水利部等五部门关于印发《治水方案》的通知\n水资〔2024〕3号\n现印发给你们。\n水利部 中央网信办\n科技部 财政部 共青团中央\n2024年4月20日\n", "", "治水方案", "[水利部, 中央网信办, 科技部, 财政部, 共青团中央]", "2024-04-20" },
        { "市委办公室、市政府办公室印发《关于治水的意见》重点任务分工方案\n", "中共青川市委办公室\n青川市人民政府办公室\n2024年4月20日印发\n", "《关于治水的意见》重点任务分工方案", "[中共青川市委办公室, 青川市人民政府办公室]", "2024-04-20" },

        // What is issued is not what it follows from.
        { "青川市水利局关于印发《治水若干措施》任务分工的通知\n", "青川市水利局\n2024年4月20日\n", "《治水若干措施》任务分工", "青川市水利局", "2024-04-20" },
        { "关于印发青川市《治水实施意见》任务分工的函\n", "青川市水利局\n2024年4月20日\n", "青川市《治水实施意见》任务分工", "青川市水利局", "2024-04-20" },
        { "青川市水利局关于印发《治水方案》的通知\n", "青川市水利局\n2024年4月20日\n", "治水方案", "青川市水利局", "2024-04-20" },
    };

    // A date that is not of the issue is told, and why.
    [Theory]
    [InlineData("经2024年第5次常务会议审议通过，自2025年1月1日起施行。", "No date of issue was found: 'issued' is missing. 2025年1月1日 is the date on which it comes into force; 2024年 is that of a meeting or an approval, and does not name a day. Write it as 'editorialIssued'.")]
    [InlineData("请于2024年3月5日前报送方案。", "No date of issue was found: 'issued' is missing. 2024年3月5日 is a deadline, or the end of a period. Write it as 'editorialIssued'.")]
    [InlineData("2024年3月5日市政府常务会议原则同意。", "No date of issue was found: 'issued' is missing. 2024年3月5日 is that of a meeting or an approval. Write it as 'editorialIssued'.")]
    [InlineData("2024年3月5日青川河水位上涨。", "No date of issue was found: 'issued' is missing. 2024年3月5日 is in words that do not say that the notice was issued then. Write it as 'editorialIssued'.")]
    [InlineData("制定2024年任务分工。", "No date was found: 'issued' is missing. Write it as 'editorialIssued'.")]
    public async Task DateThatIsNotOfTheIssue_IsTold(string words, string doubt)
    {
        await _folder.Write("notice.txt", "青川市政府办公室关于印发治水分工的通知\n" + words + "\n" + Tasks).Run("draft", "notice.txt", "-o", "plan.yaml");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains($"  {Doubt}{doubt}\n", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("  issued:", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DateThatIsNotOfTheIssue_IsToldInChinese()
    {
        await _folder.Write("notice.txt", "青川市政府办公室关于印发治水分工的通知\n自2025年1月1日起施行。\n" + Tasks).RunInChinese("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains("  # ?? 未见发文日期，缺 issued：2025年1月1日是施行日期。请写作 editorialIssued。\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Heads))]
    public async Task TitleIssuerAndDate_AreTheNotices(string head, string end, string title, string issuer, string issued)
    {
        ProgramRun run = await _folder.Write("notice.txt", head + Tasks + end).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(0, run.ExitCode);
        string[] plan = [.. _folder.Read("plan.yaml").Split('\n').SkipWhile(line => line != "plan:").Skip(1).TakeWhile(line => line.Length > 0).Select(line => line.Trim())];

        Assert.Equal(title, Value("title"));
        Assert.Equal(issuer, Value("issuer"));
        Assert.Equal(issued, Value("issued"));
        Assert.Equal((issuer.Length == 0 ? 1 : 0) + (issued.Length == 0 ? 1 : 0), plan.Count(line => line.StartsWith(Doubt, StringComparison.Ordinal)));
        Assert.Contains("clause: 责任单位：市乙局督查室\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);

        // What was found is what the rules want, too.
        ProgramRun check = await _folder.Run("check", "plan.yaml", "--source", "notice.txt");
        foreach (string rule in new[] { "FJP4015", "FJP4019" })
        {
            Assert.DoesNotContain(rule, check.Output + check.Errors, StringComparison.Ordinal);
        }

        string Value(string key) => plan.FirstOrDefault(line => line.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..].Trim('\'') ?? string.Empty;
    }

    // The date under a signature may say what happened then: each line behind the tasks is a passage of its own.
    [Theory]
    [InlineData("2024年4月20日印发")]
    [InlineData("2024年4月20日")]
    public async Task LinesBehindTheTasks_AreNotPutTogether(string date)
    {
        await _folder.Write("notice.txt", "青川市治水任务表\n" + Tasks + $"\n联系人：张某，电话：0555-1234567\n\n青川市水利局\n{date}\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        string passages = _folder.Read("plan.yaml").Split("  passages:\n")[1].Split("\n\n")[0];
        Assert.StartsWith("    - 联系人：张某，电话：0555-1234567\n    - 青川市水利局", passages, StringComparison.Ordinal);
    }

    // 青川大学2024年工作要点, and no signature: that it issues them is a guess.
    [Fact]
    public async Task BodyThatOnlyTheTitleBeginsWith_IsADoubt()
    {
        await _folder.Write("notice.txt", "青川大学2024年治水工作要点\n" + Tasks).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Contains(
            """
              # ?? No signature says who issues the notice: “青川大学” is only what its title begins with.
              # ?@ 1:1-1:5
              # ?1 That body issues it.
              # ?2 Another body issues it: write which.
              # ?- issuer
              # ?+ editorialIssuer: ???
              issuer: 青川大学

            """.ReplaceLineEndings("\n"),
            _folder.Read("plan.yaml"),
            StringComparison.Ordinal);
    }
}
