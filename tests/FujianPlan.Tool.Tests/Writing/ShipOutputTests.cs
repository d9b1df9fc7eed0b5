using System.Runtime.Versioning;

namespace FujianPlan.Tool.Tests.Writing;

/// <summary>What <c>ship</c> does to whatever stands where the record is.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class ShipOutputTests : IDisposable
{
    private const string Record = "plan.shipped.yaml";

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public ShipOutputTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no modes and links of this kind.");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Head_IsInTheLanguageOfTheUser_AndAnotherLanguageIsNoOtherRecord()
    {
        await _folder.RunInChinese("ship");
        string chinese = _folder.Read(Record);

        Assert.StartsWith("# 方案已发布的内容。发布版本时由 fujianplan ship 写入；除 approved 外，请勿手工修改。\n# 每次构建都按它核对方案：https://github.com/fujianplan/fujianplan/blob/main/docs/zh/compatibility.md\nformat: 1\n", chinese, StringComparison.Ordinal);
        Assert.Equal(new ProgramRun(0, "", $"'{_folder.PathOf(Record)}' already records it.\n"), await _folder.Run("ship"));
        Assert.Equal(chinese, _folder.Read(Record));

        File.Delete(_folder.PathOf(Record));
        await _folder.Run("ship");
        Assert.StartsWith("# What was released of the plan.", _folder.Read(Record), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_StaysALink_AndWhatItLeadsToIsWritten()
    {
        await ShipAndChange();
        File.Move(_folder.PathOf(Record), _folder.PathOf("target"));
        File.CreateSymbolicLink(_folder.PathOf(Record), "target");

        await Ships();

        Assert.Equal("target", new FileInfo(_folder.PathOf(Record)).LinkTarget);
        Assert.Contains("JJJ", _folder.Read("target"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ARecordThatIsNotThereYet_IsMade_WhereTheUserSays()
    {
        Assert.Equal(new ProgramRun(0, "", $"Recorded in '{_folder.PathOf("first.yaml")}'.\n"), await _folder.Run("ship", "plan.yaml", "--shipped", "first.yaml"));
        Assert.Equal(new ProgramRun(0, "", $"'{_folder.PathOf("first.yaml")}' already records it.\n"), await _folder.Run("ship", "plan.yaml", "--shipped", "first.yaml"));
        Assert.False(File.Exists(_folder.PathOf(Record)));

        // Whoever only reads it is told that it does not exist.
        Assert.Equal(2, (await _folder.Run("check", "plan.yaml", "--shipped", "frist.yaml")).ExitCode);
    }

    // What was released is recorded somewhere: to begin anew would let every later version break it.
    [Fact]
    public async Task LinkThatLeadsNowhere_IsTold()
    {
        File.CreateSymbolicLink(_folder.PathOf(Record), "records.yaml");

        Assert.Equal(new ProgramRun(2, "", $"fujianplan: '{_folder.PathOf(Record)}' is a broken link: there is no 'records.yaml'.\n"), await _folder.Run("ship", "plan.yaml"));
        Assert.False(File.Exists(_folder.PathOf("records.yaml")));
    }

    [Fact]
    public async Task Mode_Stays()
    {
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        await ShipAndChange();
        File.SetUnixFileMode(_folder.PathOf(Record), Mode);

        await Ships();

        Assert.Contains("JJJ", _folder.Read(Record), StringComparison.Ordinal);
        Assert.Equal(Mode, File.GetUnixFileMode(_folder.PathOf(Record)));
    }

    [Fact]
    public async Task ReadOnlyRecord_IsRefused_AndStays()
    {
        await ShipAndChange();
        string before = _folder.Read(Record);
        File.SetUnixFileMode(_folder.PathOf(Record), UnixFileMode.UserRead);

        ProgramRun run = await _folder.Run("ship", "plan.yaml");

        Assert.Equal(new ProgramRun(3, "", $"fujianplan: '{_folder.PathOf(Record)}' is read-only and was not changed.\n"), run);
        Assert.Equal(before, _folder.Read(Record));
    }

    [Fact]
    public async Task HardLinks_GoOnLeadingToOneRecord()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The tool can tell on Linux how many names a file has.");
        await ShipAndChange();
        Assert.Equal(0, (await ChildProgram.Run(new("ln", [_folder.PathOf(Record), _folder.PathOf("other")]))).ExitCode);

        await Ships();

        Assert.Contains("JJJ", _folder.Read("other"), StringComparison.Ordinal);
        Assert.Equal(_folder.Read(Record), _folder.Read("other"));
    }

    [Fact]
    public async Task FolderInItsPlace_IsTold()
    {
        Directory.CreateDirectory(_folder.PathOf(Record));

        Assert.Equal(new ProgramRun(2, "", $"fujianplan: '{_folder.PathOf(Record)}' is a folder. Name a file in it.\n"), await _folder.Run("ship", "plan.yaml"));
    }

    // One more agency: there is something to record.
    private async Task ShipAndChange()
    {
        await Ships();
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("sections:", "  - {code: JJJ, id: Economy, number: 5, name: 市经济局}\nsections:", StringComparison.Ordinal));
    }

    private async Task Ships()
    {
        ProgramRun run = await _folder.Run("ship", "plan.yaml");
        Assert.Equal(new ProgramRun(0, "", $"Recorded in '{_folder.PathOf(Record)}'.\n"), run);
        Assert.Empty(Directory.GetFiles(_folder.Folder, "*.unfinished"));
    }
}
