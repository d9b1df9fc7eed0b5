using System.Runtime.Versioning;
using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests.Files;

/// <summary>Paths that lead to nothing that can be read or written, for every command and option that takes one: a line each, and exit code 2 or 3.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PathTests : IDisposable
{
    private static readonly string LongName = new('长', 300), DeepPath = string.Concat(Enumerable.Repeat("folder/", 1000)) + "x";

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("data.csv", "agency\nSJJ\n")
        .Write("notice.txt", "关于印发分工方案的通知\n一、甲\n（一）建。（市数据局负责）\n").Write("Portal.dll", new MarkedAssembly("Portal").Mark(1001).ToBytes());

    public PathTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no devices and pipes of this kind.");
        Directory.CreateDirectory(_folder.PathOf("folder"));
        _folder.Write("folder/x", "");
        File.CreateSymbolicLink(_folder.PathOf("loop"), "loop");
        File.CreateSymbolicLink(_folder.PathOf("nowhere"), "missing");
    }

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Reading =>
    [
        "check {0}", "check plan.yaml {0}", "check plan.yaml --source {0}", "check plan.yaml --shipped {0}", "check plan.yaml --reference {0}", "ship {0}",
        "show 1.1 --plan {0}", "stats --plan {0}", "query --plan {0}", "diff {0} plan.yaml", "diff plan.yaml {0}", "diff plan.yaml plan.yaml --reference {0}",
        "draft {0}", "draft notice.txt --compare {0}", "export {0} --format json", "trace {0}", "trace Portal.dll --plan {0}",
        "validate {0} --column agency --format csv", "validate {0} --column agency --format jsonl", "validate {0} --column agency --format parquet", "validate data.csv --column agency --plan {0}",
    ];

    public static TheoryData<string> Writing =>
    [
        "draft notice.txt --force -o {0}", "export plan.yaml --format json -o {0}", "export plan.yaml --format xlsx -o {0}", "trace Portal.dll -o {0}", "validate data.csv --column agency -o {0}", "new {0}",
    ];

    [Theory]
    [MemberData(nameof(Reading))]
    public async Task WhatCannotBeRead_IsALine(string command)
    {
        foreach (string path in new[] { "", "folder", "missing", "loop", "plan.yaml/x", LongName })
        {
            await IsALine(command, path);
        }
    }

    // The reading ends although the device does not.
    [Theory]
    [MemberData(nameof(Reading))]
    public async Task WhatNeverEnds_IsALine(string command)
    {
        await _folder.MakeDevice("zero", 5);
        if (!command.StartsWith("validate {0}", StringComparison.Ordinal))
        {
            await IsALine(command, "zero");
            return;
        }

        // Of data, what was read before is told as well.
        ProgramRun run = await _folder.Run([.. Words(command, "zero")]);
        Assert.True(run.ExitCode is 1 or 2 or 3 && run.Errors.StartsWith("zero", StringComparison.Ordinal) && !run.Errors.Contains("   at ", StringComparison.Ordinal), run.Output + run.Errors);
    }

    [Theory]
    [MemberData(nameof(Writing))]
    public async Task WhatCannotBeWritten_IsALine_AndNothingIsLeft(string command)
    {
        string[] before = Everything();
        foreach (string path in new[] { "", "folder", "no/x", "loop", "plan.yaml/x", LongName, DeepPath })
        {
            await IsALine(command, path);
        }

        Assert.Equal(before, Everything());
    }

    [Fact]
    public async Task FileThatMayNotBeRead_IsALine()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        File.SetUnixFileMode(_folder.PathOf("data.csv"), UnixFileMode.UserWrite);

        // Root may read everything, unless that right is taken from it.
        bool isRoot = Environment.UserName == "root";
        if (isRoot)
        {
            InstalledProgram.SkipWithout("Debian: apt-get install util-linux.", "setpriv");
        }

        ProgramRun run = isRoot
            ? await _folder.RunFromShell("exec setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search -- \"$@\"", "check", "data.csv")
            : await _folder.Run("check", "data.csv");

        Assert.Equal(new ProgramRun(3, "", $"fujianplan: You do not have permission to read '{_folder.PathOf("data.csv")}'.\n"), run);
    }

    [Theory]
    [MemberData(nameof(Reading))]
    [MemberData(nameof(Writing))]
    public async Task FolderThatIsGone_IsALine(string command)
    {
        ProgramRun run = await _folder.RunFromShell("mkdir gone && cd gone && rmdir ../gone && exec \"$@\"", [.. Words(command, "x")]);

        Assert.Equal((3, "", "fujianplan: The current folder no longer exists. Change to another folder.\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Fact]
    public async Task LinksAndFoldersThatAreNotThere_AreTold()
    {
        Assert.Equal($"fujianplan: There is no file '{_folder.PathOf("no/x")}': the folder '{_folder.PathOf("no")}' does not exist.\n", (await _folder.Run("check", "no/x")).Errors);
        Assert.Equal($"fujianplan: '{_folder.PathOf("nowhere")}' is a broken link: there is no 'missing'.\n", (await _folder.Run("check", "nowhere")).Errors);
        Assert.Equal(2, (await _folder.Run("check", DeepPath)).ExitCode);
    }

    [Fact]
    public async Task PathThatIsNone_IsNotWatched() =>
        Assert.Equal(new ProgramRun(2, "", "fujianplan: A path is empty. Name a file.\n"), await _folder.Run("check", "", "--watch"));

    [Fact]
    public async Task FolderThatIsGone_IsNotNeeded_WherePathsAreWhole()
    {
        ProgramRun run = await _folder.RunFromShell("mkdir gone && cd gone && rmdir ../gone && exec \"$@\"", "check", _folder.PathOf("plan.yaml"));

        Assert.Equal((0, "1 section, 1 task, 4 agencies: 0 errors, 0 warnings\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task MisspeltFile_IsToldWithTheNearest_InBothLanguages()
    {
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: There is no file '{_folder.PathOf("plam.yaml")}'. Did you mean 'plan.yaml'?\n"), await _folder.Run("check", "plam.yaml"));
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: 没有文件“{_folder.PathOf("plam.yaml")}”。是否为“plan.yaml”？\n"), await _folder.RunInChinese("check", "plam.yaml"));
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 路径为空。请写明文件。\n"), await _folder.RunInChinese("diff", "", "plan.yaml"));
    }

    // A file of arguments may name anything at all, a null character in a path among it; nobody was told of such files.
    [Fact]
    public async Task PathThatBeginsWithAnAt_IsAPath()
    {
        _folder.Write("@plan.yaml", ToolFolder.Plan);
        Assert.Equal(0, (await _folder.Run("check", "@plan.yaml")).ExitCode);
    }

    // What the user names may be a pipe: he knows who writes to it.
    [Theory]
    [InlineData("check {0}", "plan.yaml")]
    [InlineData("check plan.yaml --source {0}", "notice.txt")]
    [InlineData("diff {0} plan.yaml", "plan.yaml")]
    [InlineData("draft {0}", "notice.txt")]
    [InlineData("export {0} --format json", "plan.yaml")]
    [InlineData("show 1.1 --plan {0}", "plan.yaml")]
    [InlineData("trace {0}", "Portal.dll")]
    [InlineData("validate {0} --column agency --format csv", "data.csv")]
    public async Task NamedPipe_IsRead(string command, string content)
    {
        await _folder.MakePipe("pipe");
        Task<ProgramRun> writer = ChildProgram.Run(new("sh", ["-c", "exec cat \"$1\" > \"$2\"", "sh", _folder.PathOf(content), _folder.PathOf("pipe")]));

        ProgramRun run = await _folder.Run([.. Words(command, "pipe")]);
        await writer;

        Assert.Equal((0, (await _folder.Run([.. Words(command, content)])).Output), (run.ExitCode, run.Output.Replace("/pipe", "/" + content, StringComparison.Ordinal).Replace("pipe", content, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Words(string command, string path) => command.Split(' ').Select(word => word == "{0}" ? path : word);

    private async Task IsALine(string command, string path)
    {
        ProgramRun run = await _folder.Run([.. Words(command, path)]);
        string told = $"{command} with '{(path.Length > 50 ? path[..50] : path)}': {run.ExitCode}\n{run.Output}{run.Errors}";
        Assert.True(run.ExitCode is 1 or 2 or 3 && run.Output.Length == 0, told);
        Assert.True(run.Errors.Split('\n') is [{ Length: > 0 and < 500 }, ""] && !run.Errors.Contains("fujianplan itself", StringComparison.Ordinal), told);
    }

    private string[] Everything() => [.. Directory.EnumerateFileSystemEntries(_folder.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}
