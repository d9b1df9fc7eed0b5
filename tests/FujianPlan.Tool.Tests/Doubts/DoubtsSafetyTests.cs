namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>A choice reaches all files of a plan or none, and says what goes with what it takes away.</summary>
public sealed class DoubtsSafetyTests : IDisposable
{
    private const string Notice = """
        示例市堤防建设任务分工
        一、夯实基础
        （一）修堤坝。（市河道管理局牵头，市财政局配合）
        （二）清淤积。（市河道局牵头，市财政局配合）
        （三）设水尺。（市财政局负责，某某）
        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // The agencies in a file of their own: their code goes wherever another file names it.
    [Fact]
    public async Task OverSeveralFiles_AMergeReachesAll()
    {
        await Split();
        ProgramRun run = await _folder.Run("doubts", "agencies.yaml", "main.yaml", "--take", "1=2");
        Assert.DoesNotContain("FJP2001", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("HDJ", _folder.Read("agencies.yaml") + _folder.Read("main.yaml"), StringComparison.Ordinal);
        Assert.Contains("aliases: [市河道局]", _folder.Read("agencies.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, _folder.Read("main.yaml").Split("- lead: [HDGLJ]").Length - 1);
    }

    [Theory]
    [InlineData("main.yaml")]
    [InlineData("agencies.yaml")]
    public async Task WhereOneFileCannotBeWritten_NoneIs(string locked)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Modes are of Unix.");
        await Split();
        string agencies = _folder.Read("agencies.yaml"), main = _folder.Read("main.yaml");
        File.SetAttributes(_folder.PathOf(locked), FileAttributes.ReadOnly);
        ProgramRun run = await _folder.Run("doubts", "agencies.yaml", "main.yaml", "--take", "1=2", "2=1:某市");
        Assert.Equal(3, run.ExitCode);
        Assert.Contains($"{locked}' is read-only and was not changed.", run.Errors, StringComparison.Ordinal);
        Assert.Equal((agencies, main), (_folder.Read("agencies.yaml"), _folder.Read("main.yaml")));
        Assert.Equal(["agencies.yaml", "main.yaml", "notice.txt", "plan.yaml"], Directory.GetFiles(_folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // "They are one" is no new code: one of the two is not there any more.
    [Theory]
    [InlineData(2, "HDGLJ")]
    [InlineData(3, "HDGLJ")]
    public async Task AReading_WhoseOtherAgencyIsGone_IsRefused(int reading, string renamed)
    {
        string plan = (await Drafted()).Replace($"code: {renamed}", "code: HD9", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        int number = NumberOf(plan, "may be the same");
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: Doubt {number}: The file has no agency '{renamed}' any more.\n"), await _folder.Run("doubts", "--take", $"{number}={reading}"));
        Assert.Equal(plan, _folder.Read("plan.yaml"));
    }

    [Fact]
    public async Task AReading_WhoseDutiesNameAnAgencyThatIsGone_IsRefused()
    {
        string plan = (await Drafted()).Replace("      - number: 3\n", "      # ?? 谁负责？\n      # ?1 由市林业局负责。\n      # ?+ duties:\n      # ?+   - lead: [LYJ]\n      - number: 3\n", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        int number = NumberOf(plan, "谁负责");
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: Doubt {number}: The file has no agency 'LYJ' any more.\n"), await _folder.Run("doubts", "--take", $"{number}=1"));
        Assert.Equal(plan, _folder.Read("plan.yaml"));
    }

    // What the editors have noted of an agency is noted of the one that it becomes; comments and other doubts that go are told.
    [Fact]
    public async Task AMerge_KeepsTheNote_AndTellsWhatGoes()
    {
        string plan = await Drafted();
        plan = plan.Replace("    name: 市河道局\n", "    name: 市河道局  # 待问\n    # 另一批注\n    note: 已并入\n", StringComparison.Ordinal)
            .Replace("    name: 市河道管理局\n", "    name: 市河道管理局\n    note: 由两处合组\n", StringComparison.Ordinal)
            .Replace("  - code: HDJ\n", "  # ?? 名称待核\n  - code: HDJ\n", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        int number = NumberOf(plan, "may be the same"), other = NumberOf(plan, "名称待核");
        ProgramRun run = await _folder.Run("doubts", "--take", $"{number}=2");
        Assert.Contains($"Doubt {other} was removed together with the words it was about: 名称待核\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("This comment was removed together with the words it was about: # 待问\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("This comment was removed together with the words it was about: # 另一批注\n", run.Errors, StringComparison.Ordinal);
        Assert.Contains("    note: 由两处合组；已并入\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);

        _folder.Write("plan.yaml", plan);
        ProgramRun asked = await _folder.RunOn(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("s\n", number - 1)) + "2\nq\n"), "doubts", "--ask", "--lang", "zh");
        Assert.Contains($"存疑 {other} 随所去掉的内容一并去掉：名称待核", asked.Output, StringComparison.Ordinal);
        Assert.Contains("以下批注随所去掉的内容一并去掉：# 待问", asked.Output, StringComparison.Ordinal);
    }

    // A line that is not understood would go with the doubt: it is told instead, whatever is chosen.
    [Theory]
    [InlineData("# ?? 待核\n# ?+ note: 甲\n# ?1 甲。\n", "# ?+ note: 甲")]
    [InlineData("# ?? 待核\n# ?9 甲。\n", "# ?9 甲。")]
    [InlineData("# ?? 待核\n# ?1 甲。\n# ?! 乙\n", "# ?! 乙")]
    [InlineData("# ?? 待核\n# ?1 甲。\n# 我的批注\n# ?2 乙。\n", "# ?2 乙。")]
    public async Task ALineThatIsNotUnderstood_IsTold_AndNothingIsWritten(string lines, string told)
    {
        string plan = (await Drafted()).Replace("      - number: 3\n", string.Concat(lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => $"      {line}\n")) + "      - number: 3\n", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        int number = NumberOf(plan, "待核"), line = Array.IndexOf(plan.Split('\n'), "      " + told) + 1;
        string fault = $"Line {line} is not understood as part of this doubt and would be removed with it: '{told}'.";
        Assert.Contains(fault, (await _folder.Run("doubts", "--list")).Output, StringComparison.Ordinal);
        foreach (string choice in new[] { "keep", "note: 丙" })
        {
            ProgramRun run = await _folder.Run("doubts", "--take", $"{number}={choice}");
            Assert.StartsWith($"fujianplan: Doubt {number}: {fault}", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(plan, _folder.Read("plan.yaml"));
    }

    // What words give is offered whole or not at all; what the clause has already is not said twice.
    [Theory]
    [InlineData("修堤坝，由市甲局、市乙局牵头推进。（市甲局牵头）", "市乙局 lead")]
    [InlineData("修堤坝，由市甲局牵头推进。（市甲局牵头）", null)]
    [InlineData("修堤坝，由市甲局牵头推进，由市某局配合做好工作。（市乙局负责）", "市甲局 lead; 市某局 supporting")]
    [InlineData("修堤坝，由市甲局牵头推进，由市乙局配合做好工作。（市甲局负责）", null)]
    [InlineData("修堤坝。（市甲局主责，市乙局协责）", "市甲局 lead; 市乙局 supporting")]
    [InlineData("修堤坝。市甲局、市乙局。", "市甲局, 市乙局 responsible")]
    public async Task DutiesOfWords_AreOfferedWhole(string task, string? offered)
    {
        ProgramRun run = await _folder.Write("notice.txt", $"示例市任务分工\n一、基础\n（一）{task}\n（二）清淤积。（市甲局牵头，市乙局配合）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.ExitCode == 0, run.Errors);
        string[] doubt = Assert.Single(DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml")), doubt => doubt[0].Contains("about duties", StringComparison.Ordinal));
        Assert.Equal(offered, doubt.Where(line => line.Contains("according to the editors' reading: ", StringComparison.Ordinal)).Select(line => line.Split("reading: ")[1].TrimEnd('.')).SingleOrDefault());
    }

    // Persons have no duty in a plan: the first clause that names some tells it for all.
    [Fact]
    public async Task PersonsBehindLabels_AreToldOnce()
    {
        ProgramRun run = await _folder.Write("notice.txt", "示例市任务分工\n一、基础\n（一）修堤坝。（责任领导：甲某；责任单位：市甲局）\n（二）清淤积。（责任领导：乙某；责任单位：市甲局）\n").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.ExitCode == 0, run.Errors);
        string[] doubt = Assert.Single(DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml")), doubt => doubt[0].Contains("names persons", StringComparison.Ordinal));
        Assert.Equal("# ?? The clause names persons, and a plan gives no duties to persons, here and in all such later clauses: 责任领导：甲某", doubt[0]);
    }

    private static int NumberOf(string plan, string words) => Array.FindIndex(DoubtfulNotice.DoubtsOf(plan), doubt => doubt[0].Contains(words, StringComparison.Ordinal)) + 1;

    private async Task<string> Drafted()
    {
        ProgramRun run = await _folder.Write("notice.txt", Notice).Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.True(run.ExitCode == 0, run.Errors);
        return _folder.Read("plan.yaml");
    }

    private async Task Split()
    {
        string plan = await Drafted();
        int agencies = plan.IndexOf("agencies:", StringComparison.Ordinal), sections = plan.IndexOf("sections:", StringComparison.Ordinal);
        _folder.Write("agencies.yaml", "format: 1\n\n" + plan[agencies..sections]);
        _folder.Write("main.yaml", plan[..agencies] + plan[sections..]);
    }
}
