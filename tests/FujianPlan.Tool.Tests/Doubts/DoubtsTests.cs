using System.Text;
using System.Text.Json;

namespace FujianPlan.Tool.Tests.Doubts;

/// <summary><c>fujianplan doubts</c>: the doubts of a draft, one after the other.</summary>
public sealed class DoubtsTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Each with its place, the words of the source and the readings; asked in both languages, with a choice, one taken back, one of one's own and help.
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public async Task Doubts_AreListed_AndAskedFor(string language)
    {
        await _folder.Draft("--lang", language);
        ProgramRun list = await _folder.Run("doubts", "--lang", language);
        ProgramRun asked = await _folder.RunOn("?\n9\nb\n1\n市政府办公室\nb\n1\n市政府办公室\n1\n不详\n\n1\n2024年3月9日\ns\n2\nb\n2\no\ntitle\no\nnote: 待核\nk\ns\n"u8.ToArray(), "doubts", "--ask", "--lang", language);
        ApprovedFile.Assert(
            RepositoryFile.PathOf("tests", "FujianPlan.Tool.Tests", "Snapshots", $"doubts.{language}.txt"),
            $"{list.Output}---- errors\n{list.Errors}---- exit code {list.ExitCode}\n{asked.Output}---- errors\n{asked.Errors}---- exit code {asked.ExitCode}\n---- plan.yaml\n{_folder.Read("plan.yaml")}");
    }

    [Fact]
    public async Task WithoutDoubts_NothingIsAsked_AndTheCodeIsZero()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan);
        Assert.Equal(new ProgramRun(0, "", "no doubts are left\n"), await _folder.Run("doubts"));
        Assert.Equal(new ProgramRun(0, "", "没有存疑之处\n"), await _folder.RunInChinese("doubts", "plan.yaml", "--ask"));
        Assert.Equal(new ProgramRun(0, "[]\n", "no doubts are left\n"), await _folder.Run("doubts", "--format", "json"));
    }

    // An editor writes doubts of his own: a mark and a sentence. What stands in a text is none, and neither is what stands behind something.
    [Fact]
    public async Task ADoubtOfOnesOwn_HasNoReadings_AndIsKeptOrAnswered()
    {
        string plan = ToolFolder.Plan
            .Replace("        id: OneNetwork\n", "        id: OneNetwork  # ?? behind something\n        note: |\n          第一行。\n          # ?? in a text\n", StringComparison.Ordinal)
            .Replace("      - number: 1\n        id: OneNetwork", "      # ?? 请核对标题\n      - number: 1\n        id: OneNetwork", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);

        ProgramRun list = await _folder.Run("doubts");
        Assert.Equal((1, "plan.yaml(17,7): doubt 1 of 1: 请核对标题\n", "1 doubt left\n"), (list.ExitCode, list.Output, list.Errors));
        Assert.Equal(0, (await _folder.Run("doubts", "--take", "1=english: One network")).ExitCode);
        Assert.Equal(
            plan.Replace("      # ?? 请核对标题\n", "", StringComparison.Ordinal).Replace("          - supporting: [CZJ, DXYYS]\n", "          - supporting: [CZJ, DXYYS]\n        english: One network\n", StringComparison.Ordinal),
            _folder.Read("plan.yaml"));
    }

    [Fact]
    public async Task Json_SaysPlaceWordsAndReadings()
    {
        await _folder.Draft();
        JsonElement doubts = JsonDocument.Parse((await _folder.Run("doubts", "--format", "json")).Output).RootElement;
        JsonElement agency = doubts.EnumerateArray().First(doubt => doubt.GetProperty("doubt").GetString()!.StartsWith("市港航局 may be the same", StringComparison.Ordinal));
        Assert.Equal(("plan.yaml", 3), (agency.GetProperty("file").GetString(), agency.GetProperty("column").GetInt32()));
        Assert.Equal(("notice.txt", 6, 9, "市港航局"), (agency.GetProperty("source").GetProperty("file").GetString(), agency.GetProperty("source").GetProperty("line").GetInt32(), agency.GetProperty("source").GetProperty("column").GetInt32(), agency.GetProperty("source").GetProperty("words").GetString()));
        Assert.Equal(
            ["They are two.|", "They are one: 市港航局 is another name of 市港航管理局.|= GHJ: GHGLJ", "They are one: 市港航管理局 is another name of 市港航局.|= GHGLJ: GHJ"],
            agency.GetProperty("readings").EnumerateArray().Select(reading => $"{reading.GetProperty("text").GetString()}|{string.Join('\n', reading.GetProperty("changes").EnumerateArray())}"));
        Assert.Equal("editorialIssuer", doubts[0].GetProperty("readings")[0].GetProperty("asked").GetString());
    }

    [Fact]
    public async Task Sarif_IsAtThePlan_WithTheSourceBesideIt()
    {
        await _folder.Draft();
        JsonElement results = JsonDocument.Parse((await _folder.Run("doubts", "--format", "sarif")).Output).RootElement.GetProperty("runs")[0].GetProperty("results");
        Assert.Equal(DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml")).Length, results.GetArrayLength());
        JsonElement last = results[results.GetArrayLength() - 1];
        Assert.Equal("plan.yaml", last.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("notice.txt", last.GetProperty("relatedLocations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    // A file of Windows: its mark and its line ends stay, and whatever nobody asked about.
    [Fact]
    public async Task WhatIsNotChosen_StaysByteForByte()
    {
        await _folder.Draft();
        string plan = _folder.Read("plan.yaml").Replace("format: 1\n", "format: 1   # 我的批注\n", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal);
        _folder.Write("plan.yaml", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(plan)]);
        string[] lines = plan.Split("\r\n");
        int count = DoubtfulNotice.DoubtsOf(plan.Replace("\r", "", StringComparison.Ordinal)).Length;

        ProgramRun run = await _folder.Run(["doubts", "--take", .. Enumerable.Range(1, count).Select(number => $"{number}=keep")]);

        Assert.DoesNotContain("doubts left", run.Errors, StringComparison.Ordinal);
        byte[] written = File.ReadAllBytes(_folder.PathOf("plan.yaml"));
        Assert.Equal([0xEF, 0xBB, 0xBF], written[..3]);
        Assert.Equal(string.Join("\r\n", lines.Where(line => !line.TrimStart().StartsWith("# ?", StringComparison.Ordinal))), Encoding.UTF8.GetString(written[3..]));
    }

    [Fact]
    public async Task AFileThatCannotBeRead_IsToldAndLeft()
    {
        string broken = ToolFolder.Plan.Replace("sections:\n", "# ?? something\nsections: [\n", StringComparison.Ordinal);
        _folder.Write("plan.yaml", broken);
        foreach (string[] arguments in new[] { new[] { "doubts" }, ["doubts", "--take", "1=keep"], ["doubts", "--ask"] })
        {
            ProgramRun run = await _folder.Run(arguments);
            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith("plan.yaml(", run.Errors, StringComparison.Ordinal);
            Assert.EndsWith("fujianplan: The plan cannot be read and was not changed.\n", run.Errors, StringComparison.Ordinal);
        }

        Assert.Equal(broken, _folder.Read("plan.yaml"));
    }

    [Theory]
    [InlineData("--take must be the number of a doubt and your choice, such as 3=1, 3=keep or '3=title: 夯实基础', not 'x'.", "--take", "x")]
    [InlineData("There is no doubt 99: the plan has ", "--take", "1=keep", "99=1")]
    [InlineData("Doubt 1 has no reading 9: it has 1 reading.", "--take", "1=9")]
    [InlineData("Reading 1 of doubt 1 asks for 'editorialIssuer': write 1=1:VALUE.", "--take", "1=1")]
    [InlineData("Reading 1 of doubt 3 takes no value.", "--take", "3=1:x")]
    [InlineData("Doubt 3 has two choices. Keep one of them.", "--take", "3=1", "3=keep")]
    [InlineData("Doubt 2: '明天' is not a date. Write it as 2024-06-30 or 2024年6月30日.", "--take", "3=2", "2=1:明天")]
    [InlineData("Doubt 4: With this change the file could not be read: ", "--take", "4=note: [a")]
    [InlineData("Doubt 4: Write a key of the plan file and its value, such as ", "--take", "4=夯实")]
    [InlineData("Write only one of --ask, --take, and --list or --format.", "--take", "1=1", "--list")]
    [InlineData("'doubts' writes your choices into the plan and cannot write to the standard input. Name a file.", "-", "--ask")]
    public async Task WrongUse_IsTold_AndNothingIsWritten(string told, params string[] arguments)
    {
        await _folder.Draft();
        string plan = _folder.Read("plan.yaml");
        ProgramRun run = await _folder.RunOn(Encoding.UTF8.GetBytes(plan), ["doubts", .. arguments]);
        Assert.Equal((2, true), (run.ExitCode, run.Errors.StartsWith("fujianplan: " + told, StringComparison.Ordinal)));
        Assert.Equal(plan, _folder.Read("plan.yaml"));
    }

    // A reading was made for the file as it was drafted. Where that is not there any more, it says so.
    [Fact]
    public async Task AReading_ThatTheFileIsNotMadeForAnyMore_IsTold()
    {
        await _folder.Draft();
        string plan = _folder.Read("plan.yaml").Replace("code: GHGLJ", "code: GHJJ", StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan);
        int number = Array.FindIndex(DoubtfulNotice.DoubtsOf(plan), doubt => doubt[0].Contains("may be the same", StringComparison.Ordinal)) + 1;
        ProgramRun run = await _folder.Run("doubts", "--take", $"{number}=3");
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: Doubt {number}: The file has no agency 'GHGLJ' any more.\n"), run);
        Assert.Equal(plan, _folder.Read("plan.yaml"));
    }

    [Fact]
    public async Task AChoice_ThatMakesFindings_TellsThem()
    {
        await _folder.Draft();
        int number = Array.FindIndex(DoubtfulNotice.DoubtsOf(_folder.Read("plan.yaml")), doubt => doubt[0].Contains("Not understood", StringComparison.Ordinal)) + 1;
        ProgramRun run = await _folder.Run("doubts", "--take", $"{number}=duties: [{{supporting: [CZJ]}}]");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("'check' finds ", run.Errors, StringComparison.Ordinal);
        Assert.Contains("FJP3003", run.Errors, StringComparison.Ordinal);
        Assert.Contains("        duties: [{supporting: [CZJ]}]\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    // What stands on the disk is what was shown, or nothing is written.
    [Fact]
    public async Task AFileThatAnotherProgramChanges_IsLeftAsItIs()
    {
        await _folder.Draft();
        string script = """{ sleep 1; printf '# theirs\n' >> plan.yaml; printf 'k\n'; } | "$@" """;
        ProgramRun run = await _folder.RunFromShell(script, "doubts", "--ask");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("'plan.yaml' was changed by another program in the meantime and was not written.", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("# theirs\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(["notice.txt", "plan.yaml"], Directory.GetFiles(_folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    // A passage is words alone: no key has a place there. That is not offered, and told to whoever types it. Nor is there anything to go back to at first.
    [Fact]
    public async Task OwnValue_IsOfferedWhereItCanBeTaken()
    {
        _folder.Write("plan.yaml", ToolFolder.PlanWith("source: none\nnotice:\n  passages:\n    # ?? 请核对文字\n    - 请抓好落实。\n    # ?? 请核对类别\n    - {kind: frame, text: 附件一}\n").Replace("      - number: 1\n        id: OneNetwork", "      # ?? 请核对\n      - number: 1\n        id: OneNetwork", StringComparison.Ordinal));
        string plan = _folder.Read("plan.yaml");
        ProgramRun run = await _folder.RunOn("o\ns\no\ns\nq\n"u8.ToArray(), "doubts", "--ask");
        Assert.Equal(
            ["k keep as it is · s skip · q quit · ? help", "k keep as it is · s skip · b back · q quit · ? help", "k keep as it is · o own value · s skip · b back · q quit · ? help"],
            run.Output.Split('\n').Where(line => line.Contains("? help", StringComparison.Ordinal)));
        Assert.Contains("> o\nThe doubt is about a text without keys, so a key and a value cannot be written there. Keep the text (k), or change it in the file by hand.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("> o\nThe doubt is about something that is not written as keys on separate lines. Change it in the file by hand.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("No readings are known: keep what the plan says, or change it in the file by hand.\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(plan, _folder.Read("plan.yaml"));
        Assert.Contains("所指只是一段文字，没有键，无处写入键和值。请保留原样（k），或在文件中手工修改。", (await _folder.RunInChinese("doubts", "--take", "1=note: 甲")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OnATerminal_EachIsAskedFor()
    {
        await _folder.Draft();
        string sent = await _folder.RunOnTerminal("doubts");
        Assert.Contains("\e[1mDoubt 1 of ", sent, StringComparison.Ordinal);
        Assert.Contains("1 · k keep as it is", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_SaysThatDoubtsAreLeft()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("      - number: 1\n        id: OneNetwork", "      # ?? 请核对\n      - number: 1\n        id: OneNetwork", StringComparison.Ordinal));
        Assert.Equal(
            new ProgramRun(0, "", "1 section, 1 task, 4 agencies: 0 errors, 0 warnings\n1 doubt left in the draft: 'fujianplan doubts' goes through them.\n"),
            await _folder.Run("check", "--fail-on", "warning"));
        Assert.Equal(new ProgramRun(0, "", ""), await _folder.Run("check", "-q"));
    }
}
