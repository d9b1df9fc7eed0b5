using System.Text;
using System.Text.Json;
using CsCheck;

namespace FujianPlan.Tool.Tests.Drafting;

/// <summary><c>fujianplan draft</c>: from the text of a notice to a plan, with every doubt marked.</summary>
public sealed class DraftTests : IDisposable
{
    private const string Notice = """
        示例市人民政府办公室关于印发《示例市数字化三年行动任务分工方案》的通知
        各区人民政府，市直各部门：
            现将《示例市数字化三年行动任务分工方案》印发给你们，请认真贯彻执行。
        2024年3月1日

        第一章 夯实基础
          本章任务由市数据局统筹。
          1. 建设一张网。按期完成市、区两级贯通。
          责任单位：市数据局、市财政局
          2. 建设一朵云（含灾备）。
          牵头单位：市数据局；配合单位：市财政局、各区政府
        第二章 便民服务
          3. 推行“一网通办”。
          牵头单位：市行政服务中心；配合单位：市公安局等
          4. 其他事项，另行通知。
        """;

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static string Source => Directory.GetFiles(RepositoryFile.PathOf("seeds"), "*.txt").Single();

    // 999. stands for the 998 before it, too: the twenty-first is the one with which there are more than 20,000.
    [Fact]
    public async Task NoticeOfTooManyTasks_IsSaid_WithThePlace()
    {
        _folder.Write("notice.txt", string.Concat(Enumerable.Range(1, 30).Select(i => $"  999. 任务{i}\n")));

        ProgramRun run = await _folder.Run("draft", "notice.txt", "-o", "plan.yaml");

        Assert.Equal(
            new ProgramRun(1, "", "fujianplan: 'notice.txt' has more than 20,000 numbered tasks, counting those that its numbers leave out: the number at line 21, column 3 is one too many. Draft the notice in parts, or name its numbers with --task-marker.\n"),
            run);
        Assert.False(File.Exists(_folder.PathOf("plan.yaml")));
    }

    // All of the capture's tasks, as the editors have them; the agencies that it has not are members that the editors knew of. Where it
    // took the words of a clause to tell two readings apart, there is a doubt; and where a clause stands behind the number of another task,
    // whose text suits it no less.
    [Fact]
    public async Task OnThisRepositorysSource_ItAgreesWithTheCuratedPlan()
    {
        ProgramRun run = await _folder.Run("draft", Source, "-o", "plan.yaml", "--compare", RepositoryFile.PathOf("plan.yaml"));
        string[] said = run.Errors.Split('\n');
        Assert.Equal("59 clauses: 39 read, 20 in doubt, 0 not read; 1 text with words about duties that were not turned into duties", said[2]);
        Assert.StartsWith("named in clauses: 20 × 省数字办; 11 × 省通信管理局; 10 × 省信息化局, 省直有关部门; 9 × 各电信运营商; ", said[3], StringComparison.Ordinal);
        Assert.Equal(
            """
                The numbers of the notice are not in order: its pieces were put together according to the words that follow each of them.
                8 sections, 70 tasks, 67 agencies; 35 doubts, marked '# ??'; 0 findings of 'check'
                8 / 8 sections with the same heading
                70 / 70 tasks found
                70 / 70 tasks with the same text
                70 / 70 tasks with the same clause
                70 / 70 tasks with the same attestation
                70 / 70 tasks with the same assignments
                66 / 71 agencies found: not 莆田市政府, 三明市政府, 南平市政府, 龙岩市政府, 宁德市政府
                60 / 71 agencies with the same code

                """,
            string.Join('\n', said.Where((_, i) => i is not (2 or 3))));
        Assert.Equal(
            (0, "", "8 sections, 70 tasks, 67 agencies: 0 errors, 0 warnings\n35 doubts left in the draft: 'fujianplan doubts' goes through them.\n"),
            await _folder.Run("check", "plan.yaml", "--source", Source) is var check ? (check.ExitCode, check.Output, check.Errors) : default);
        string[] lines = _folder.Read("plan.yaml").Split('\n');
        int ninth = Array.IndexOf(lines, "        id: Section2Task9");
        Assert.Equal("      # ?? May also belong to section 4: the notice is not in order here.", lines[..ninth].Last(line => line.StartsWith("      # ?? ", StringComparison.Ordinal)));
        Assert.Equal(35, lines.Count(line => line.TrimStart().StartsWith("# ?? ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task ANoticeWithLabels_AndContinuousNumbers()
    {
        ProgramRun run = await _folder.Write("notice.txt", Notice).RunInChinese("draft", "notice.txt");
        Assert.Equal(
            (0, "2 个章节，4 项任务，5 个部门；存疑 1 处，以“# ??”标出；check 发现 0 处问题\n责任条款 3 条：已读 3 条，存疑 0 条，未读 0 条；另有 1 处文字涉及职责而未写入；1 项任务没有职责：2.2\n责任条款中出现次数：2 次：市数据局、市财政局；1 次：各区政府、市行政服务中心、市公安局\n"),
            (run.ExitCode, run.Errors));
        Assert.Equal(
            """
            # 由 fujianplan 根据通知原文草拟。标题、发文机关、其他文字、各章节标题、正文及责任条款均为原文；代码、编号、标识符、英文名及类别为拟定，
            # 发布后不得更改，请现在审定。以“# ?”开头的行是存疑之处，可用 fujianplan doubts 逐处审定。
            format: 1

            plan:
              title: 示例市数字化三年行动任务分工方案
              issuer: 示例市人民政府办公室
              issued: 2024-03-01
              dataVersion: 0.1.0

            notice:
              title: 示例市人民政府办公室关于印发《示例市数字化三年行动任务分工方案》的通知
              addressees: 各区人民政府，市直各部门：
              dated: '2024年3月1日'
              passages:
                - 现将《示例市数字化三年行动任务分工方案》印发给你们，请认真贯彻执行。

            source:
              file: notice.txt
              sha256: HASH
              headingMarker: 第一章
              taskMarker: '1.'
              continuous: true

            agencies:
              - code: SJJ
                id: DataBureau
                number: 1
                name: 市数据局
                english: Data Bureau
                kind: municipal
              - code: CZJ
                id: FinanceBureau
                number: 2
                name: 市财政局
                english: Finance Bureau
                kind: municipal
              - code: QZF
                id: QuZhengFu
                number: 3
                name: 各区政府
                collective: true
              - code: XZFWZX
                id: AdministrativeServicesCentre
                number: 4
                name: 市行政服务中心
                english: Administrative Services Centre
              - code: GAJ
                id: PublicSecurityBureau
                number: 5
                name: 市公安局
                english: Public Security Bureau
                kind: municipal

            sections:
              # ?? 以下文字涉及职责，没有据此写入任何职责：“本章任务由市数据局统筹”
              # ?@ 7:3-7:14
              # ?1 这些文字没有规定应列入方案的职责。
              - number: 1
                id: Section1
                title: 夯实基础
                text:
                  - 本章任务由市数据局统筹。
                tasks:
                  - number: 1
                    id: Section1Task1
                    text:
                      - 建设一张网。按期完成市、区两级贯通。
                    clause: 责任单位：市数据局、市财政局
                    duties:
                      - responsible: [SJJ, CZJ]
                  - number: 2
                    id: Section1Task2
                    text:
                      - 建设一朵云（含灾备）。
                    clause: 牵头单位：市数据局；配合单位：市财政局、各区政府
                    duties:
                      - lead: [SJJ]
                      - supporting: [CZJ, QZF]

              - number: 2
                id: Section2
                title: 便民服务
                tasks:
                  - number: 1
                    id: Section2Task1
                    text:
                      - 推行“一网通办”。
                    clause: 牵头单位：市行政服务中心；配合单位：市公安局等
                    duties:
                      - lead: [XZFWZX]
                      - supporting: [GAJ]
                        open: true
                  - number: 2
                    id: Section2Task2
                    attestation: textOnly
                    text:
                      - 其他事项，另行通知。


            """.Replace("HASH", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(Notice))), StringComparison.Ordinal),
            run.Output);
    }

    // Any notice of this kind, drawn: what it was written from is what the draft has, and nothing is in doubt or against the rules.
    [Fact]
    public void WhatANoticeWasWrittenFrom_IsDrafted()
    {
        string[] agencies = ["省数字办", "省财政厅", "省教育厅", "省公安厅", "各设区市政府", "省重庆银行监管局", "福州市政府", "省档案局", "各电信运营商"];
        Gen<string> text = Gen.OneOf(
            Gen.Const("建设统一的平台。"), Gen.Const("完善（含县、乡两级）网络；推进“一网通办”。"), Gen.Const("到2015年，覆盖率达到95.5%以上。"), Gen.Const("加强监管。落实到位！"), Gen.Const("推进IPv6应用"));
        Gen<(string Text, int[] Who)> task = Gen.Select(text, Gen.Shuffle(Enumerable.Range(0, agencies.Length).ToArray()));
        Gen<(string Heading, string Task)> style = Gen.Int[0, 5].Select(at => new[] { ("一、", "（一）"), ("第一章", "1."), ("一、", "(1)"), ("（一）", "1、"), ("一、", "①"), ("第一部分 ", "第一条 ") }[at]);
        Gen.Select(style, task.Array[2, 7].Array[1, 4], Gen.Bool).Sample(
            (markers, sections, hasLines) =>
            {
                using ToolFolder folder = new();
                StringBuilder notice = new("某省人民政府关于印发任务分工的通知\n2024-05-06\n");
                for (int s = 0; s < sections.Length; s++)
                {
                    notice.Append(Marker(markers.Heading, s + 1)).Append('第').Append((char)('甲' + s)).Append("类任务\n");
                    for (int t = 0; t < sections[s].Length; t++)
                    {
                        notice.Append(Marker(markers.Task, t + 1)).Append("任务").Append(s).Append('号').Append(t).Append('，').Append(sections[s][t].Text)
                            .Append('（').Append(ClauseOf(sections[s][t].Who)).Append('）').Append(hasLines ? "\n" : "");
                    }

                    notice.Append(hasLines ? "" : "\n");
                }

                folder.Write("notice.txt", notice.ToString());
                ProgramRun run = folder.Run("draft", "notice.txt", "-o", "plan.yaml").GetAwaiter().GetResult();
                Assert.True(run.Errors.Contains(" 0 doubts, marked '# ??'; 0 findings of 'check'\n", StringComparison.Ordinal), run.Errors + notice + "\n" + folder.Read("plan.yaml"));
                JsonElement plan = JsonDocument.Parse(folder.Run("export", "plan.yaml", "--format", "json", "--source", "notice.txt").GetAwaiter().GetResult().Output).RootElement;
                string[] expected = [.. sections.SelectMany((section, s) => section.Select((drawn, t) => $"{s + 1}.{t + 1} whole 任务{s}号{t}，{drawn.Text} （{ClauseOf(drawn.Who)}）"))];
                Assert.Equal(
                    expected,
                    plan.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("tasks").EnumerateArray())
                        .Select(drafted => $"{drafted.GetProperty("code")} {drafted.GetProperty("attestation")} {string.Join('|', drafted.GetProperty("text").EnumerateArray())} {drafted.GetProperty("clause")}"));
            },
            iter: 25,
            threads: 1);

        string ClauseOf(int[] who) => $"{agencies[who[0]]}牵头，{agencies[who[1]]}、{agencies[who[2]]}配合";

        static string Marker(string first, int number) => string.Concat(first.Select(character => character switch
        {
            '一' => "一二三四五六七八九"[number - 1].ToString(),
            '1' => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            '①' => ((char)('①' + number - 1)).ToString(),
            _ => character.ToString(),
        }));
    }

    [Fact]
    public async Task WhatIsMissing_IsADoubt_AndNothingIsInvented()
    {
        ProgramRun run = await _folder.Write("notice.txt", "一、基础\n（一）建网。（甲局牵头，某某）\n（三）建云。（乙局负责）").Run("draft", "notice.txt", "-o", "plan.yaml");
        Assert.Equal(
            (0, "1 section, 2 tasks, 2 agencies; 5 doubts, marked '# ??'; 3 findings of 'check', and 2 more once these are corrected\n2 clauses: 1 read, 1 in doubt, 0 not read; 0 texts with words about duties that were not turned into duties\nnamed in clauses: 1 × 甲局, 乙局\n"),
            (run.ExitCode, run.Errors));
        string[] doubts = [.. _folder.Read("plan.yaml").Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("# ?? ", StringComparison.Ordinal)).Select(line => line[5..])];
        Assert.Equal(
            [
                "No words like '…关于印发…的通知' were found: 'title' is missing.",
                "Neither the title nor a signature says who issues the notice: 'issuer' is missing. Write it as 'editorialIssuer'.",
                "No date was found: 'issued' is missing. Write it as 'editorialIssued'.",
                "Not understood in the clause: 某某",
                "Before （三）, a number is missing: something may be lost.",
            ],
            doubts);
    }

    [Fact]
    public async Task WrongUse_AndWhatIsNoNotice()
    {
        _folder.Write("plan.yaml", "mine").Write("notice.txt", Notice).Write("none.txt", "没有编号。").Write("torn.txt", [0x31, 0x2E, 0xFF]);
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 'plan.yaml' already exists; --force replaces it.\n"), await _folder.Run("draft", "notice.txt", "-o", "plan.yaml"));
        Assert.Equal("mine", _folder.Read("plan.yaml"));
        Assert.Equal(0, (await _folder.Run("draft", "notice.txt", "-o", "plan.yaml", "--force")).ExitCode);
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: '第x条' is not a valid first number: it must contain one 一, 1, １ or sign (①, ⑴, ⒈, ㈠), as in 一、 or （一）.\n"),
            await _folder.Run("draft", "notice.txt", "--task-marker", "第x条"));
        Assert.Equal(new ProgramRun(1, "", "fujianplan: 'torn.txt' is not UTF-8: byte 0xFF at line 1, column 3. Save it as UTF-8.\n"), await _folder.Run("draft", "torn.txt"));
        Assert.Equal(
            new ProgramRun(1, "", "fujianplan: 'none.txt' has no numbered tasks: neither （一） nor any other usual number. Name it with --task-marker.\n"),
            await _folder.Run("draft", "none.txt"));
        Assert.Equal(2, (await _folder.Run("draft", "nowhere.txt")).ExitCode);
        Assert.Equal(new ProgramRun(2, "", "fujianplan: --force is only for --output. Remove it.\n"), await _folder.Run("draft", "notice.txt", "--force"));
    }

    // What the user says of the numbers is wrong: the notice says it better.
    [Fact]
    public async Task AMarkerThatTheNoticeHasNot_IsTold_WithTheOneThatItHas()
    {
        _folder.Write("notice.txt", "关于印发分工方案的通知\n一、甲\n（一）建。（市数据局负责）\n（二）用。（市财政局负责）\n").Write("none.txt", "没有编号。");
        Assert.Equal(
            new ProgramRun(1, "", "fujianplan: 'notice.txt' has no tasks numbered like '1.'. Its tasks are numbered like （一）, its headings like 一、: omit --task-marker.\n"),
            await _folder.Run("draft", "notice.txt", "--task-marker", "1."));
        Assert.Equal(
            new ProgramRun(1, "", "fujianplan: “notice.txt”中没有按“1.”编号的任务。其任务编号为“（一）”，标题编号为“一、”：请去掉 --task-marker。\n"),
            await _folder.RunInChinese("draft", "notice.txt", "--task-marker", "1.", "--heading-marker", "一、"));
        Assert.Equal(
            new ProgramRun(1, "", "fujianplan: 'none.txt' has no tasks numbered like '1.' or in a usual way. Check how its tasks are numbered, and specify that with --task-marker.\n"),
            await _folder.Run("draft", "none.txt", "--task-marker", "1."));
    }
}
