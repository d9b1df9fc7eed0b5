using System.Globalization;
using System.Runtime.Versioning;
using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests.Writing;

/// <summary>What <c>--output</c> does to whatever stands where it writes, through every command that has it.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutputFileTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("data.csv", "agency\nSJX\n").Write("Portal.dll", new MarkedAssembly("Portal").Mark(1001).ToBytes()).Write("notice.txt", "关于印发分工方案的通知\n一、甲\n（一）建。（市数据局负责）\n");

    public OutputFileTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes, devices and pipes of this kind.");

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Commands => new(
        "export plan.yaml --format json -o {0}",
        "export plan.yaml --format xlsx -o {0}",
        "draft notice.txt --force -o {0}",
        "trace Portal.dll -o {0}",
        "trace Portal.dll --format json -o {0}",
        "validate data.csv --column agency --report csv -o {0}");

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Link_StaysALink_AndWhatItLeadsToIsWritten(string command)
    {
        _folder.Write("target", "old");
        File.CreateSymbolicLink(_folder.PathOf("between"), _folder.PathOf("target"));
        File.CreateSymbolicLink(_folder.PathOf("out"), "between");

        await Succeeds(command, "out");

        Assert.Equal("between", new FileInfo(_folder.PathOf("out")).LinkTarget);
        Assert.NotEqual("old", _folder.Read("target"));
        Assert.NotEqual(0, new FileInfo(_folder.PathOf("target")).Length);
        NothingUnfinished();
    }

    [Theory]
    [InlineData("export plan.yaml --format json -o {0}", "plan.yaml")]
    [InlineData("draft notice.txt --force -o {0}", "notice.txt")]
    [InlineData("trace Portal.dll -o {0}", "Portal.dll")]
    [InlineData("validate data.csv --column agency --report csv -o {0}", "data.csv")]
    public async Task WhatTheCommandReads_IsRefused_UnderEachOfItsNames(string command, string input)
    {
        byte[] before = await File.ReadAllBytesAsync(_folder.PathOf(input), TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(_folder.PathOf("link"), input);
        Assert.Equal(0, (await ChildProgram.Run(new("ln", [_folder.PathOf(input), _folder.PathOf("hard")]))).ExitCode);
        foreach (string output in new[] { input, "./" + input, "link", "hard" })
        {
            ProgramRun run = await _folder.Run(string.Format(CultureInfo.InvariantCulture, command, output).Split(' '));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains($"fujianplan: '{output}' is an input of this command and was not changed. Name another file for the output.\n", run.Errors, StringComparison.Ordinal);
            Assert.Equal(before, await File.ReadAllBytesAsync(_folder.PathOf(input), TestContext.Current.CancellationToken));
            NothingUnfinished();
        }
    }

    [Fact]
    public async Task LinkThatLeadsNowhereYet_LeadsToTheNewFile()
    {
        File.CreateSymbolicLink(_folder.PathOf("out"), "new");

        await Succeeds("export plan.yaml --format json -o {0}", "out");

        Assert.Equal("new", new FileInfo(_folder.PathOf("out")).LinkTarget);
        Assert.StartsWith("{", _folder.Read("new"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkToItself_IsTold()
    {
        File.CreateSymbolicLink(_folder.PathOf("out"), "out");

        ProgramRun run = await _folder.Run("export", "plan.yaml", "--format", "json", "-o", "out");

        Assert.Equal(3, run.ExitCode);
        Assert.StartsWith("fujianplan: 'out' is a broken link: ", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Mode_Stays(string command)
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        _folder.Write("out", "old");
        File.SetUnixFileMode(_folder.PathOf("out"), Mode);

        await Succeeds(command, "out");

        Assert.NotEqual("old", _folder.Read("out"));
        Assert.Equal(Mode, File.GetUnixFileMode(_folder.PathOf("out")));
        NothingUnfinished();
    }

    [Fact]
    public async Task Owner_Stays()
    {
        Assert.SkipUnless(Environment.UserName == "root", "Only root can give files away.");
        _folder.Write("out", "old");
        Assert.Equal(0, (await ChildProgram.Run(new("chown", ["1:1", _folder.PathOf("out")]))).ExitCode);

        await Succeeds("export plan.yaml --format json -o {0}", "out");

        Assert.Equal("1 1\n", (await ChildProgram.Run(new("stat", ["-c", "%u %g", _folder.PathOf("out")]))).Output);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task ReadOnlyFile_IsRefused_AndStays(string command)
    {
        _folder.Write("out", "old");
        File.SetUnixFileMode(_folder.PathOf("out"), UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        ProgramRun run = await _folder.Run(Arguments(command, "out"));

        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("fujianplan: 'out' is read-only and was not changed.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal("old", _folder.Read("out"));
        NothingUnfinished();
    }

    [Fact]
    public async Task Device_IsWrittenTo_AndStaysADevice()
    {
        await _folder.MakeDevice("null", 3);
        await _folder.MakeDevice("full", 7);

        foreach (string command in Commands.Select(row => row.Data))
        {
            await Succeeds(command, "null");
        }

        ProgramRun full = await _folder.Run("export", "plan.yaml", "--format", "json", "-o", "full");

        Assert.Equal((3, ""), (full.ExitCode, full.Output));
        Assert.StartsWith("fujianplan: 'full' could not be written: ", full.Errors, StringComparison.Ordinal);
        Assert.Equal("character special file\ncharacter special file\n", (await ChildProgram.Run(new("stat", ["-c", "%F", _folder.PathOf("null"), _folder.PathOf("full")]))).Output);
        NothingUnfinished();
    }

    [Fact]
    public async Task Pipe_IsWrittenTo()
    {
        await _folder.MakePipe("pipe");

        Task<ProgramRun> reader = ChildProgram.Run(new("cat", [_folder.PathOf("pipe")]));
        await Succeeds("export plan.yaml --format json -o {0}", "pipe");

        Assert.Equal((await _folder.Run("export", "plan.yaml", "--format", "json")).Output, (await reader).Output);
        Assert.Equal("fifo\n", (await ChildProgram.Run(new("stat", ["-c", "%F", _folder.PathOf("pipe")]))).Output);
    }

    [Fact]
    public async Task FolderThatIsNotThere_IsTold_WithTheUsersFile()
    {
        ProgramRun run = await _folder.Run("export", "plan.yaml", "--format", "json", "-o", "no/out.json");

        Assert.Equal((2, $"fujianplan: 'no/out.json' cannot be written: the folder '{_folder.PathOf("no")}' does not exist.\n"), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task EmptyPath_IsTold()
    {
        ProgramRun run = await _folder.Run("export", "plan.yaml", "--format", "json", "-o", "");

        Assert.Equal((2, "fujianplan: A path is empty. Name a file.\n"), (run.ExitCode, run.Errors));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task HardLinks_GoOnLeadingToOneFile(string command)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The tool can tell on Linux how many names a file has.");
        _folder.Write("out", new string('x', 100_000));
        Assert.Equal(0, (await ChildProgram.Run(new("ln", [_folder.PathOf("out"), _folder.PathOf("other")]))).ExitCode);

        await Succeeds(command, "out");

        Assert.DoesNotContain('x', _folder.Read("out")[^5..]);
        Assert.Equal(_folder.Read("out"), _folder.Read("other"));
        Assert.Equal("2\n", (await ChildProgram.Run(new("stat", ["-c", "%h", _folder.PathOf("out")]))).Output);
        NothingUnfinished();
    }

    [Fact]
    public async Task WhatIsAttachedToAFile_Stays()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install python3.", "python3");
        _folder.Write("out", "old");
        ProgramRun attach = await ChildProgram.Run(new("python3", ["-c", "import os, sys; os.setxattr(sys.argv[1], 'user.note', b'1')", _folder.PathOf("out")]));
        Assert.SkipUnless(attach.ExitCode == 0, "This file system attaches nothing to files.");

        await Succeeds("export plan.yaml --format json -o {0}", "out");

        Assert.StartsWith("{", _folder.Read("out"), StringComparison.Ordinal);
        Assert.Equal("1\n", (await ChildProgram.Run(new("python3", ["-c", "import os, sys; print(os.getxattr(sys.argv[1], 'user.note').decode())", _folder.PathOf("out")]))).Output);
        NothingUnfinished();
    }

    // As the files of a container's host are: nothing can be put in its place.
    [Theory]
    [MemberData(nameof(Commands))]
    public async Task FileThatIsMounted_IsWrittenTo(string command)
    {
        await SkipWithoutMounts();
        _folder.Write("out", "old").Write("hosts", new string('x', 100_000));
        string script = "mount --bind hosts out && \"$@\"; echo $?; umount out && cat out && ls";

        ProgramRun run = await InMounts(script, Arguments(command, "out"));

        string[] output = run.Output.Split('\n');
        Assert.Equal(command.StartsWith("validate", StringComparison.Ordinal) ? "1" : "0", output[0]);
        Assert.StartsWith("old", output[1], StringComparison.Ordinal);
        Assert.DoesNotContain(output, name => name.EndsWith(".unfinished", StringComparison.Ordinal));
        Assert.DoesNotContain('x', _folder.Read("hosts")[^5..]);
        Assert.NotEqual(0, new FileInfo(_folder.PathOf("hosts")).Length);
    }

    [Fact]
    public async Task FileThatIsMounted_FromAFullDisk_StaysAsItWas()
    {
        await SkipWithoutMounts();
        _folder.Write("out", "empty");
        Directory.CreateDirectory(_folder.PathOf("disk"));
        const string Script = "mount -t tmpfs -o size=16k none disk && echo old > disk/hosts && (dd if=/dev/zero of=disk/rest bs=1k 2> rest; true) && mount --bind disk/hosts out && \"$@\"; echo $?; cat disk/hosts; ls";

        ProgramRun run = await InMounts(Script, ["export", "plan.yaml", "--format", "xlsx", "-o", "out"]);

        Assert.StartsWith("3\nold\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unfinished", run.Output + run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("fujianplan: 'out' could not be written: ", run.Errors, StringComparison.Ordinal);
    }

    private static async Task SkipWithoutMounts()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install util-linux.", "unshare");
        Assert.SkipUnless((await ChildProgram.Run(new("unshare", ["--mount", "true"]))).ExitCode == 0, "Only root can mount.");
    }

    // In a name space of its own: nobody else sees what is mounted.
    private Task<ProgramRun> InMounts(string script, string[] arguments) =>
        _folder.RunFromShell($"exec unshare --mount sh -c '{script.Replace("'", "'\\''", StringComparison.Ordinal)}' sh \"$@\"", arguments);

    private static string[] Arguments(string command, string file) => string.Format(CultureInfo.InvariantCulture, command, file).Split(' ');

    private async Task Succeeds(string command, string file)
    {
        ProgramRun run = await _folder.Run(Arguments(command, file));
        // Of what it validates, a row is bad.
        Assert.True(run.ExitCode == (command.StartsWith("validate", StringComparison.Ordinal) ? 1 : 0), run.Output + run.Errors);
    }

    private void NothingUnfinished() => Assert.DoesNotContain(Directory.GetFiles(_folder.Folder), file => file.EndsWith(".unfinished", StringComparison.Ordinal));
}
