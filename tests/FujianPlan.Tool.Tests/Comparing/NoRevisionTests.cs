namespace FujianPlan.Tool.Tests.Comparing;

/// <summary>What is told of a revision that git does not have.</summary>
public sealed class NoRevisionTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(
        "origin/main",
        "There is no file 'origin/main', and this repository has no revision 'origin/main'. 'git fetch' gets what others have pushed.",
        "没有文件“origin/main”，本仓库也没有版本“origin/main”。他人推送的版本，请先用“git fetch”取得。")]
    [InlineData(
        "HEAD~3",
        "There is no file 'HEAD~3', and this repository has no revision 'HEAD~3'. 'git fetch' gets what others have pushed.",
        "没有文件“HEAD~3”，本仓库也没有版本“HEAD~3”。他人推送的版本，请先用“git fetch”取得。")]
    [InlineData("HEAD~3:plan.yaml", "This repository has no revision 'HEAD~3'. 'git fetch' gets what others have pushed.", "本仓库没有版本“HEAD~3”。他人推送的版本，请先用“git fetch”取得。")]
    [InlineData("HEAD:plam.yaml", "There is no file 'plam.yaml' in the revision 'HEAD'.", "版本“HEAD”中没有文件“plam.yaml”。")]
    public async Task RevisionThatIsNotThere_IsToldAsOne(string revision, string english, string chinese)
    {
        await Commit();

        Assert.Equal(new ProgramRun(2, "", $"fujianplan: {english}\n"), await _folder.Run("diff", revision));
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: {chinese}\n"), await _folder.RunInChinese("diff", revision));
    }

    // As pipelines fetch it.
    [Fact]
    public async Task WhereOnlyTheNewestIsFetched_TheRestIsToBeFetched()
    {
        await Commit();
        await Commit();
        using ToolFolder newest = new();
        await Git("clone", "-q", "--depth", "1", "file://" + _folder.Folder, newest.Folder);

        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: There is no file 'HEAD~1', and this repository has no revision 'HEAD~1'. It has only the newest part of the history: 'git fetch --unshallow' gets the rest.\n"),
            await newest.Run("diff", "HEAD~1"));
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: 没有文件“HEAD~1”，本仓库也没有版本“HEAD~1”。仓库中只有最近的部分历史，请用“git fetch --unshallow”取得其余部分。\n"),
            await newest.RunInChinese("diff", "HEAD~1"));
    }

    [Fact]
    public async Task OutsideARepository_GitIsQuoted()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install git.", "git");

        Assert.StartsWith("fujianplan: There is no file 'HEAD~3', and git cannot look for the revision 'HEAD~3' here. (git says: fatal: not a git repository", (await _folder.Run("diff", "HEAD~3")).Errors, StringComparison.Ordinal);

        // A file of a folder that is there is a file.
        Directory.CreateDirectory(_folder.PathOf("plans"));
        Assert.StartsWith("fujianplan: There is no file 'plans/b'", (await _folder.Run("diff", "plans/b")).Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("git", (await _folder.Run("diff", "plans/b")).Errors, StringComparison.Ordinal);
    }

    private async Task Commit()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install git.", "git");
        await Git("init", "-q");
        await Git("add", "plan.yaml");
        await Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "--allow-empty", "-m", "one");
    }

    private async Task Git(params string[] arguments) =>
        Assert.Equal(0, (await ChildProgram.Run(new("git", arguments) { WorkingDirectory = _folder.Folder })).ExitCode);
}
