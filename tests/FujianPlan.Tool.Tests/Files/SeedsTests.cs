using System.Security.Cryptography;
using System.Text;

namespace FujianPlan.Tool.Tests.Files;

/// <summary>What lies beside a plan: only what the plan names is opened, and only a regular file.</summary>
public sealed class SeedsTests : IDisposable
{
    private const string Notice = "示例市人民政府关于印发示例市数字化任务分工的通知\n2024年3月1日\n一、夯实基础\n（一）建设一张网。（市数据局牵头，市财政局、各电信运营商配合）\n";

    private readonly ToolFolder _folder = new();

    public SeedsTests()
    {
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        Name("seeds/notice.txt").Write("seeds/notice.txt", Notice).Write("data.csv", "agency\nSJJ\n").Write("Portal.dll", new Tracing.MarkedAssembly("Portal").Mark(1001).ToBytes());
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Commands =>
    [
        "check plan.yaml", "ship plan.yaml", "show 1.1", "stats", "query", "export plan.yaml --format json", "trace Portal.dll", "validate data.csv --column agency",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task WhateverElseIsThere_StopsNothing(string command)
    {
        File.CreateSymbolicLink(_folder.PathOf("seeds/nowhere.txt"), "missing");
        File.CreateSymbolicLink(_folder.PathOf("seeds/itself.txt"), "itself.txt");
        Directory.CreateSymbolicLink(_folder.PathOf("seeds/round"), ".");
        Directory.CreateSymbolicLink(_folder.PathOf("seeds/lost"), "missing");
        Directory.CreateSymbolicLink(_folder.PathOf("seeds/up"), "..");
        Directory.CreateDirectory(_folder.PathOf("seeds/folder.txt"));
        _folder.Write("seeds/latin.txt", [0xE9, 0xFF, 0x00]);
        await _folder.MakePipe("seeds/pipe.txt");

        ProgramRun run = await _folder.Run(command.Split(' '));

        Assert.True(run.ExitCode == 0, run.Output + run.Errors);
    }

    [Fact]
    public async Task SourceBehindALinkedFolder_IsFound()
    {
        Directory.CreateDirectory(_folder.PathOf("elsewhere"));
        Directory.CreateSymbolicLink(_folder.PathOf("seeds/linked"), "../elsewhere");
        Name("seeds/linked/notice.txt").Write("elsewhere/notice.txt", Notice);

        ProgramRun run = await _folder.Run("check", "plan.yaml", "--verbose");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains($"source: {_folder.PathOf("seeds/linked/notice.txt")}\n", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MisspeltSource_IsToldWithTheNearest_ThoughNothingWasOpened()
    {
        Name("seeds/notise.txt");

        ProgramRun run = await _folder.Run("check", "plan.yaml", "--quiet");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error FJP4001: The source document 'seeds/notise.txt' was not given to the check. Did you mean 'seeds/notice.txt'?", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task PipeThatThePlanNames_IsNotOpened(string command)
    {
        Name("seeds/pipe.txt");
        await _folder.MakePipe("seeds/pipe.txt");

        ProgramRun run = await _folder.Run(command.Split(' '));

        Assert.Equal(
            new ProgramRun(3, "", $"fujianplan: '{_folder.PathOf("seeds/pipe.txt")}' is a pipe or a device and was not opened. Replace it with a file, or name it on the command line.\n"),
            run);
    }

    [Fact]
    public async Task DeviceThatThePlanNames_IsNotOpened()
    {
        Name("seeds/zero.txt");
        await _folder.MakeDevice("seeds/zero.txt", 5);

        Assert.StartsWith($"fujianplan: '{_folder.PathOf("seeds/zero.txt")}' is a pipe or a device and was not opened.", (await _folder.Run("check", "plan.yaml")).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkToNowhere_ThatThePlanNames_IsTold()
    {
        Name("seeds/nowhere.txt");
        File.CreateSymbolicLink(_folder.PathOf("seeds/nowhere.txt"), "missing");

        Assert.Equal(new ProgramRun(1, "", $"fujianplan: '{_folder.PathOf("seeds/nowhere.txt")}' is a broken link: there is no 'missing'.\n"), await _folder.Run("check", "plan.yaml"));
    }

    // Nobody has named them either.
    [Theory]
    [InlineData("check plan.yaml", "plan.shipped.yaml")]
    [InlineData("ship plan.yaml", "plan.shipped.yaml")]
    [InlineData("show 1.1", "plan.yaml")]
    [InlineData("validate data.csv --column agency", "plan.yaml")]
    public async Task PipeWhereAFileIsLookedFor_IsNotOpened(string command, string file)
    {
        File.Delete(_folder.PathOf(file));
        await _folder.MakePipe(file);

        ProgramRun run = await _folder.Run(command.Split(' '));

        Assert.Equal((3, $"fujianplan: '{_folder.PathOf(file)}' is a pipe or a device and was not opened. Replace it with a file, or name it on the command line.\n"), (run.ExitCode, run.Errors));
    }

    // The alias stands nowhere in that source.
    private ToolFolder Name(string source) => _folder.Write("plan.yaml", ToolFolder.PlanWith(
        $"notice: {{dated: 2024年3月1日, passages: [示例市人民政府关于印发示例市数字化任务分工的通知]}}\nsource: {{file: {source}, sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Notice)))}}}").Replace("aliases:", "editorialAliases:", StringComparison.Ordinal));
}
