using System.Text;

namespace FujianPlan.Tool.Tests;

/// <summary>Files that are not UTF-8, given to every command that reads one.</summary>
public sealed class EncodingTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public EncodingTests()
    {
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        _folder.Write("gb.yaml", gb18030.GetBytes(ToolFolder.Plan))
            .Write("gb.txt", gb18030.GetBytes("一、甲\n（一）建。（市数据局负责）\n"))
            // Neither: in a note, where nothing else would notice.
            .Write("bad.yaml", [.. Encoding.UTF8.GetBytes(ToolFolder.Plan + "\n# 注"), 0xC3, 0x0A])
            .Write("utf16.yaml", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(ToolFolder.Plan)])
            .Write("data.csv", "agency\nSJJ\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check gb.yaml")]
    [InlineData("check plan.yaml --source gb.yaml")]
    [InlineData("diff gb.yaml plan.yaml")]
    [InlineData("diff plan.yaml gb.yaml")]
    [InlineData("ship gb.yaml")]
    [InlineData("export gb.yaml --format json")]
    [InlineData("show 1.1 --plan gb.yaml")]
    [InlineData("validate data.csv --column agency --plan gb.yaml")]
    public async Task Gb18030_IsRefused_AtItsFirstByte(string command)
    {
        ProgramRun run = await _folder.Run(command.Split(' '));

        Assert.Equal((1, "", "fujianplan: 'gb.yaml' is not UTF-8: byte 0xC0 at line 3, column 11. It can be read as GB18030: save it as UTF-8.\n"), (run.ExitCode, run.Output, run.Errors.Replace(_folder.Folder + "/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Notice_IsRead_AndItsTextIsWrittenInUtf8()
    {
        Assert.Equal(0, (await _folder.Run("draft", "gb.txt", "-o", "drafted.yaml")).ExitCode);
        Assert.Equal("一、甲\n（一）建。（市数据局负责）\n", _folder.Read("gb.utf-8.txt"));
    }

    [Fact]
    public async Task OneBadByte_IsRefused() => Assert.Equal(
        new ProgramRun(1, "", $"fujianplan: '{_folder.PathOf("bad.yaml")}' is not UTF-8: byte 0xC3 at line 25, column 4. Save it as UTF-8.\n"),
        await _folder.Run("check", "bad.yaml"));

    [Fact]
    public async Task Utf16_WithItsMark_IsRead() => Assert.Equal(0, (await _folder.Run("check", "utf16.yaml")).ExitCode);
}
