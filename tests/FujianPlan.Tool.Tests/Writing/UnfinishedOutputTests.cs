using System.Globalization;
using System.Runtime.Versioning;
using FujianPlan.Tool.Tests.Tracing;

namespace FujianPlan.Tool.Tests.Writing;

/// <summary>What <c>--output</c> leaves where it does not come to its end, and who sees it before.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class UnfinishedOutputTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("notice.txt", "关于印发分工方案的通知\n一、甲\n（一）建。（市数据局负责）\n")
        .Write("Portal.dll", new MarkedAssembly("Portal").Mark(1001).ToBytes());

    public UnfinishedOutputTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes, devices and pipes of this kind.");

    public void Dispose() => _folder.Dispose();

    // What it waits for here is somebody who reads the pipe: nobody does.
    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Interrupted_LeavesNothing(string signal)
    {
        string temp = Directory.CreateDirectory(_folder.PathOf("temp")).FullName;
        await _folder.MakePipe("pipe");
        await using ChildProgram export = await _folder.StartInForeground(new Dictionary<string, string> { ["TMPDIR"] = temp, ["DOTNET_EnableDiagnostics"] = "0" }, "export", "plan.yaml", "--format", "json", "-o", "pipe");
        while (Directory.GetFiles(temp).Length == 0)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await ChildProgram.Run(new("kill", [signal, export.Id.ToString(CultureInfo.InvariantCulture)]));
        await export.Finish();

        Assert.Empty(Directory.GetFiles(temp));
    }

    // Nor where it waits for whoever reads the pipe to go on reading.
    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task Interrupted_InTheMidst_LeavesNothing(string signal)
    {
        string temp = Directory.CreateDirectory(_folder.PathOf("temp")).FullName;
        await _folder.MakePipe("pipe");
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("aliases: [财政局]}", $"note: {new string('长', 100_000)}}}", StringComparison.Ordinal));
        await using ChildProgram reader = ChildProgram.Start(new("sh", ["-c", "exec 3< pipe; read -r line <&3; echo begun; read -r end"]) { WorkingDirectory = _folder.Folder });
        await using ChildProgram export = await _folder.StartInForeground(new Dictionary<string, string> { ["TMPDIR"] = temp, ["DOTNET_EnableDiagnostics"] = "0" }, "export", "plan.yaml", "--format", "json", "-o", "pipe");
        Assert.Equal("begun", await reader.ReadOutputLine());

        await ChildProgram.Run(new("kill", [signal, export.Id.ToString(CultureInfo.InvariantCulture)]));
        await export.Finish();
        await reader.Finish();

        Assert.Empty(Directory.GetFiles(temp));
    }

    // Who may not read the file may not read it while it is written either.
    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead)]
    public async Task UnfinishedFile_IsReadableByNobodyElse(UnixFileMode mode)
    {
        await _folder.MakePipe("rows");
        _folder.Write("out", "old");
        File.SetUnixFileMode(_folder.PathOf("out"), mode);
        await using ChildProgram validate = await _folder.StartInForeground("validate", "rows", "--format", "csv", "--column", "agency", "--report", "csv", "-o", "out");
        await using FileStream rows = new(_folder.PathOf("rows"), FileMode.Open, FileAccess.Write);
        string[] unfinished = [];
        while (unfinished.Length == 0)
        {
            unfinished = Directory.GetFiles(_folder.Folder, "*.unfinished");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(unfinished)));
        await rows.WriteAsync("agency\nSJX\n"u8.ToArray(), TestContext.Current.CancellationToken);
        rows.Close();
        Assert.Equal(1, (await validate.Finish()).ExitCode);
        Assert.Equal(mode, File.GetUnixFileMode(_folder.PathOf("out")));
        Assert.Contains("SJX", _folder.Read("out"), StringComparison.Ordinal);
    }

    // A small file system of its own, in a name space of its own: nobody else sees it.
    [Theory]
    [InlineData("export plan.yaml --format json -o disk/out")]
    [InlineData("export plan.yaml --format sql -o disk/out")]
    [InlineData("validate bad.csv --column agency -o disk/out")]
    [InlineData("trace Portal.dll -o disk/out")]
    [InlineData("draft notice.txt --force -o disk/out")]
    [InlineData("ship disk/plan.yaml")]
    public async Task FullDisk_IsTold_AndWhatWasThereStays(string command)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install util-linux.", "unshare");
        Assert.SkipUnless((await ChildProgram.Run(new("unshare", ["--mount", "true"]))).ExitCode == 0, "Only root can make a file system.");
        Directory.CreateDirectory(_folder.PathOf("disk"));
        _folder.Write("bad.csv", "agency\n" + string.Concat(Enumerable.Repeat("SJX\n", 5000)));
        foreach (string names in new[] { "true", "ln disk/out disk/other" })
        {
            string script = $"mount -t tmpfs -o size=32k none disk && cp plan.yaml disk && echo old > disk/out && {names} && (dd if=/dev/zero of=disk/rest bs=1k 2> rest; true) && \"$@\"; "
                + "echo $?; cat disk/out; ls disk";
            ProgramRun run = await _folder.RunFromShell($"exec unshare --mount sh -c '{script.Replace("'", "'\\''", StringComparison.Ordinal)}' sh \"$@\"", command.Split(' '));

            string[] output = run.Output.Split('\n');
            Assert.Equal(["3", "old"], output[..2]);
            Assert.DoesNotContain(output, name => name.EndsWith(".unfinished", StringComparison.Ordinal));
            Assert.Matches("^fujianplan: '[^']*' c(ould not|annot) be written: [^\n]*\n$", run.Errors);
            Assert.DoesNotContain("unfinished", run.Errors, StringComparison.Ordinal);
        }
    }

    // A starter has all its files, or none: where the folder is new, and where it already exists.
    [Theory]
    [InlineData("cd disk && \"$@\"", "new", "Dongshan")]
    [InlineData("cd disk && mkdir Dongshan && chmod 750 Dongshan && \"$@\"", "new", "Dongshan")]
    [InlineData("mkdir disk/Dongshan && cd disk/Dongshan && \"$@\"", "new")]
    public async Task FullDisk_LeavesNoHalfAProject(string script, params string[] arguments)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install util-linux.", "unshare");
        Assert.SkipUnless((await ChildProgram.Run(new("unshare", ["--mount", "true"]))).ExitCode == 0, "Only root can make a file system.");
        Directory.CreateDirectory(_folder.PathOf("disk"));
        string whole = $"mount -t tmpfs -o size=16k none disk && echo mine > disk/mine.txt && disk=$PWD/disk && {script}; echo $?; cd $disk; find . | sort";

        ProgramRun run = await _folder.RunFromShell($"exec unshare --mount sh -c '{whole.Replace("'", "'\\''", StringComparison.Ordinal)}' sh \"$@\"", arguments);

        Assert.Equal("3\n.\n" + (script.Contains("mkdir", StringComparison.Ordinal) ? "./Dongshan\n" : string.Empty) + "./mine.txt\n", run.Output);
        Assert.Matches($"^fujianplan: The folder '{(arguments.Length > 1 ? "Dongshan" : "[.]")}' could not be written and was not changed: [^\n]*\n$", run.Errors);
        Assert.DoesNotContain("unfinished", run.Errors, StringComparison.Ordinal);
    }
}
