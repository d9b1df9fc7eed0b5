using System.Security.Cryptography;
using System.Text;

namespace FujianPlan.Tool.Tests.Texts;

/// <summary>A plan that is drafted from the file in which a notice was published: its text beside the plan, and the original with its SHA-256.</summary>
public sealed class DraftedFileTests : IDisposable
{
    private static readonly string[] Lines =
    [
        "示例市人民政府关于印发示例市数字工作要点的通知", "各县人民政府：", "现印发给你们，请认真落实。", "2024年3月1日", "一、夯实基础", "（一）建设一张网。（市数据局牵头，市财政局配合）", "（二）统一标准。（市数据局负责）", "二、便民服务",
        "（一）推行一网通办。（市教育局负责）",
    ];

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private static byte[] Word => WordNotice.Of(string.Concat(Lines.Select(line => WordNotice.Paragraph(line))));

    private static byte[] Pdf => Lines.Select((line, i) => (line, i)).Aggregate(new PdfNotice(), (notice, next) => notice.Line(next.line, 72, 100 + (20 * next.i))).Bytes();

    private static byte[] Web => Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Lines.Select(line => $"<p>{line}</p>"))}</body></html>");

    private static byte[] Chinese => CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(string.Join("\r\n", Lines));

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // What a plan says of its files apart.
    private static string Without(string plan) => string.Join('\n', plan.Split('\n').Where(line => !line.Contains("file:", StringComparison.Ordinal) && !line.Contains("sha256:", StringComparison.Ordinal) && !line.Contains("original:", StringComparison.Ordinal)));

    [Fact]
    public async Task EveryForm_GivesTheSameDraft_AndNamesItsOriginal()
    {
        _folder.Write("plain.txt", string.Join('\n', Lines) + "\n");
        await _folder.Run("draft", "plain.txt", "-o", "plain.yaml");
        string plain = _folder.Read("plain.yaml");
        Assert.DoesNotContain("original:", plain, StringComparison.Ordinal);
        foreach ((string name, byte[] bytes, string text) in new[] { ("word.docx", Word, "word.txt"), ("pdf.pdf", Pdf, "pdf.txt"), ("web.html", Web, "web.txt"), ("chinese.txt", Chinese, "chinese.utf-8.txt") })
        {
            _folder.Write(name, bytes);
            ProgramRun run = await _folder.Run("draft", name, "-o", "plan.yaml", "--force");

            Assert.Equal(0, run.ExitCode);
            Assert.StartsWith($"The text of the notice is '{text}', taken from ", run.Errors, StringComparison.Ordinal);
            string plan = _folder.Read("plan.yaml");
            Assert.Equal(Without(plain), Without(plan));
            byte[] taken = File.ReadAllBytes(_folder.PathOf(text));
            Assert.Equal(string.Join('\n', Lines), Encoding.UTF8.GetString(taken).ReplaceLineEndings("\n").TrimEnd('\n'));
            Assert.Contains($"source:\n  file: {text}\n  sha256: {HashOf(taken)}\n  original:\n    file: {name}\n    sha256: {HashOf(bytes)}\n", plan, StringComparison.Ordinal);
            Assert.Equal(new ProgramRun(0, "", "2 sections, 3 tasks, 3 agencies: 0 errors, 0 warnings\n"), await _folder.Run("check", "plan.yaml", "--original"));
        }
    }

    [Fact]
    public async Task ATextInTheWay_StaysAsItIs_UnlessItIsTheSame_OrForced()
    {
        _folder.Write("notice.docx", Word).Write("notice.txt", "mine");

        Assert.Equal(
            (2, $"fujianplan: The text of the notice would be written to '{_folder.PathOf("notice.txt")}', but a different file already exists there; --force replaces it.\n"),
            await _folder.Run("draft", "notice.docx", "-o", "plan.yaml") is var run ? (run.ExitCode, run.Errors) : default);
        Assert.Equal(("mine", false), (_folder.Read("notice.txt"), File.Exists(_folder.PathOf("plan.yaml"))));
        await _folder.Run("text", "notice.docx", "-o", "notice.txt", "--force");
        Assert.Equal(0, (await _folder.Run("draft", "notice.docx", "-o", "plan.yaml")).ExitCode);
    }

    [Fact]
    public async Task ADraftThatIsPrinted_WritesNothing_AndSaysSo()
    {
        ProgramRun run = await _folder.Write("notice.docx", Word).Run("draft", "notice.docx");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  file: notice.txt\n", run.Output, StringComparison.Ordinal);
        Assert.StartsWith("The draft was printed, so the text of the notice was not written to a file: -o writes both. The draft refers to it as 'notice.txt'.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["notice.docx"], Directory.GetFileSystemEntries(_folder.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public async Task AChangedOriginal_IsToldAtItsHash_AndOtherWordsAtTheFirstLineThatHasSome()
    {
        byte[] word = Word;
        await _folder.Write("notice.docx", word).Run("draft", "notice.docx", "-o", "plan.yaml");
        string before = HashOf(word);
        byte[] changed = WordNotice.Of(string.Concat(Lines.Select(line => WordNotice.Paragraph(line.Replace("市教育局", "市公安局", StringComparison.Ordinal)))));
        _folder.Write("notice.docx", changed);
        int line = _folder.Read("plan.yaml").Split('\n').TakeWhile(each => each != $"    sha256: {before}").Count() + 1;

        ProgramRun run = await _folder.Run("check", "plan.yaml", "--original", "-q");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            [
                $"plan.yaml({line},13): error FJP0027: The SHA-256 of 'notice.docx' is {HashOf(changed)}, not {before}. Restore the file, or check the plan against the new file and then write the new value here.",
                "notice.txt(9,13): error FJP0028: From line 9 on, the source differs from 'notice.docx': the source has '行一网通办。（市教育局负责）', but the original has '行一网通办。（市公安局负责）'. Restore the source, or extract the text again with 'fujianplan text' and check the plan against it.",
            ],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal).Reverse());
        Assert.Contains("自第 9 行起，来源文件与“notice.docx”不符：此处为“", (await _folder.RunInChinese("check", "plan.yaml", "--original")).Output, StringComparison.Ordinal);
        // Line breaks are layout: the same words of another form are the same.
        Assert.Equal(0, (await _folder.Write("notice.docx", word).Write("notice.pdf", Pdf).Run("check", "plan.yaml", "--original")).ExitCode);
        Assert.DoesNotContain("FJP0028", (await _folder.Run("check", "plan.yaml", "--original", "notice.pdf")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAnOriginal_ThatIsSaid()
    {
        await _folder.Write("plain.txt", string.Join('\n', Lines)).Run("draft", "plain.txt", "-o", "plan.yaml");
        Assert.Equal(new ProgramRun(2, "", "fujianplan: The plan names no original. Name the file in which the notice was published: --original FILE.\n"), await _folder.Run("check", "plan.yaml", "--original"));
        await _folder.Write("notice.docx", Word).Run("draft", "notice.docx", "-o", "word.yaml");
        File.Delete(_folder.PathOf("notice.docx"));
        ProgramRun run = await _folder.Run("check", "word.yaml", "--original");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("fujianplan: There is no file '", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NewFromANotice_MakesTheFolder_AndCheckIsAsClean_AsItSays()
    {
        _folder.Write("notice.docx", Word);

        ProgramRun run = await _folder.Run("new", "Example", "--from", "notice.docx");

        Assert.Equal(
            new ProgramRun(
                0,
                "Example/plan.yaml\nExample/notice.docx\nExample/notice.txt\nExample/TODO.md\nExample/README.md\nExample/Program.cs\nExample/.gitignore\nExample/Example.csproj\nExample/plan.schema.json\n",
                "3 clauses: 3 read, 0 in doubt, 0 not read; 0 texts with words about duties that were not turned into duties\ntaken from a Word document; 0 doubts and 0 findings of 'check' are left. TODO.md says how to go on.\n"),
            run);
        Assert.Equal(new ProgramRun(0, "", "2 sections, 3 tasks, 3 agencies: 0 errors, 0 warnings\n"), await _folder.Run("check", "Example", "--original"));
        Assert.Equal(Word.Length, File.ReadAllBytes(_folder.PathOf("Example/notice.docx")).Length);
        Assert.Contains("`fujianplan check --original` extracts the text of `notice.docx` again", _folder.Read("Example/TODO.md"), StringComparison.Ordinal);
        Assert.Contains("    <FujianPlanSource Include=\"notice.txt\" />\n", _folder.Read("Example/Example.csproj"), StringComparison.Ordinal);
        Assert.Contains("using Example;", _folder.Read("Example/Program.cs"), StringComparison.Ordinal);
        Assert.Equal((1, "fujianplan: 'none.docx' is empty.\n"), await _folder.Write("none.docx", "").Run("new", "Other", "--from", "none.docx") is var none ? (none.ExitCode, none.Errors) : default);
        Assert.False(Directory.Exists(_folder.PathOf("Other")));
    }

    [Fact]
    public async Task NewFromPlainText_KeepsTheNoticeItself()
    {
        _folder.Write("要点.txt", string.Join('\n', Lines));

        Assert.Equal("plan.yaml\n要点.txt\nTODO.md\nplan.schema.json\n", (await _folder.Run("new", "Plan", "--plan-only", "--from", "要点.txt")).Output.Replace("Plan/", "", StringComparison.Ordinal));
        Assert.Contains("取自纯文本（UTF-8）；尚有存疑", (await _folder.RunInChinese("new", "Plan2", "--plan-only", "--from", "要点.txt")).Errors, StringComparison.Ordinal);

        _folder.Write("notice.docx", Word);
        Assert.Contains("\n取自 Word 文档；尚有存疑", (await _folder.RunInChinese("new", "Plan3", "--plan-only", "--from", "notice.docx")).Errors, StringComparison.Ordinal);
        Assert.StartsWith("取自 Word 文档", (await _folder.RunInChinese("text", "notice.docx")).Errors, StringComparison.Ordinal);
    }
}
