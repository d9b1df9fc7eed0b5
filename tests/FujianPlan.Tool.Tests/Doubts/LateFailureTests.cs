using System.Globalization;
using System.Runtime.Versioning;

namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>A choice that changes two files changes none where the second fails late: when the first is in its place already.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class LateFailureTests : IDisposable
{
    private const string Notice = """
        云溪市堤防建设任务分工
        一、夯实基础
        （一）修堤坝。（市河道管理局牵头，市财政局配合）
        （二）清淤积。（市河道局牵头，市财政局配合）
        """;

    private readonly ToolFolder _folder = new();
    private readonly string _agencies;
    private readonly string _main;

    public LateFailureTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no mounts, pipes and signals of this kind.");
        ProgramRun run = _folder.Write("notice.txt", Notice).Run("draft", "notice.txt", "-o", "plan.yaml").GetAwaiter().GetResult();
        Assert.True(run.ExitCode == 0, run.Errors);
        string plan = _folder.Read("plan.yaml");
        int agencies = plan.IndexOf("agencies:", StringComparison.Ordinal), sections = plan.IndexOf("sections:", StringComparison.Ordinal);
        (_agencies, _main) = ("format: 1\n\n" + plan[agencies..sections], plan[..agencies] + plan[sections..]);
        File.Delete(_folder.PathOf("plan.yaml"));
        _folder.Write("agencies.yaml", _agencies);
    }

    public void Dispose() => _folder.Dispose();

    // The second is mounted from a disk that is full: it is written into, and its longer text has no room there. The first is in its place by then.
    [Fact]
    public async Task ADiskThatIsFull_LeavesBothAsTheyWere()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install util-linux.", "unshare");
        Assert.SkipUnless((await ChildProgram.Run(new("unshare", ["--mount", "true"]))).ExitCode == 0, "Only root can mount.");
        Directory.CreateDirectory(_folder.PathOf("disk"));

        // So long that a code of another length moves it into another block.
        int fill = 4096 - (System.Text.Encoding.UTF8.GetByteCount(_main) % 4096);
        _folder.Write("main.yaml", _main + "#" + new string('x', fill - 2) + "\n").Write("empty", "");
        string main = _folder.Read("main.yaml");
        const string Script = "mount -t tmpfs -o size=64k none disk && cp main.yaml disk/main.yaml && mv main.yaml kept && cp empty main.yaml && (dd if=/dev/zero of=disk/rest bs=1k 2> rest; true) && mount --bind disk/main.yaml main.yaml && \"$@\"; code=$?; cp main.yaml after; ls disk > left; umount main.yaml; exit $code";

        ProgramRun run = await _folder.RunFromShell($"exec unshare --mount sh -c '{Script.Replace("'", "'\\''", StringComparison.Ordinal)}' sh \"$@\"", "doubts", "agencies.yaml", "main.yaml", "--take", "1=2");

        Assert.Equal((3, true), (run.ExitCode, run.Errors.StartsWith("fujianplan: '", StringComparison.Ordinal)));
        Assert.Contains("main.yaml' could not be written: ", run.Errors, StringComparison.Ordinal);
        Assert.Equal((_agencies, main), (_folder.Read("agencies.yaml"), _folder.Read("after")));
        Assert.Empty(Directory.GetFiles(_folder.Folder, "*.unfinished"));
    }

    // The second is a pipe that nobody reads: the command waits there, and is ended.
    [Theory]
    [InlineData("-INT")]
    [InlineData("-TERM")]
    public async Task ASignal_LeavesTheFirstAsItWas(string signal)
    {
        await _folder.MakePipe("main.yaml");
        _folder.Write("main.txt", _main);

        // Read twice: the second time, to see that nobody has changed it. Between the two, whoever reads has to see the end of the first.
        await using ChildProgram feed = ChildProgram.Start(new("sh", ["-c", "cat main.txt > main.yaml; sleep 3; cat main.txt > main.yaml"]) { WorkingDirectory = _folder.Folder });
        await using ChildProgram doubts = await _folder.StartInForeground(new Dictionary<string, string> { ["DOTNET_EnableDiagnostics"] = "0" }, "doubts", "agencies.yaml", "main.yaml", "--take", "1=2");
        while (_folder.Read("agencies.yaml") == _agencies)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        await ChildProgram.Run(new("kill", [signal, doubts.Id.ToString(CultureInfo.InvariantCulture)]));
        await doubts.Finish();

        Assert.Equal(_agencies, _folder.Read("agencies.yaml"));
        Assert.Empty(Directory.GetFiles(_folder.Folder, "*.unfinished"));
    }
}
