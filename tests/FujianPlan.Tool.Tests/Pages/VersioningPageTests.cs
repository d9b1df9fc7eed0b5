namespace FujianPlan.Tool.Tests.Pages;

/// <summary>docs/versioning.md, in both languages: the plan of docs/own-plan.md is recorded, and an identifier of it renamed.</summary>
public sealed class VersioningPageTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/versioning.md", "en")]
    [InlineData("docs/zh/versioning.md", "zh")]
    public async Task Commands_PrintWhatThePageSays(string page, string language)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install git.", "git");
        _folder.Write("notice.txt", CodeBlock.Of("docs/own-plan.md", "text").Text);
        Assert.Equal(0, (await _folder.Run("draft", "notice.txt", "-o", "plan.yaml")).ExitCode);
        Assert.Equal(0, (await _folder.Run("doubts", "--take", "1=1", "2=1")).ExitCode);
        _folder.Write(".globalconfig", CodeBlock.Of("docs/own-plan.md", "ini").Text);
        Rename("Section2Task3", "ParcelStations");
        await Git("init", "-q");
        await Git("add", ".");
        await Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "Plan");

        Assert.Matches("^" + CodeBlock.Of(page, "text").Pattern() + "$", await Typed(CodeBlock.Of(page, "sh"), exitCode: 0));
        Rename("ParcelStations", "CourierStations");
        ProgramRun check = await _folder.Run("check", "--lang", language);
        Assert.Equal(1, check.ExitCode);
        Assert.StartsWith(CodeBlock.Of(page, "text", 2).Text, check.Output + check.Errors, StringComparison.Ordinal);
        Assert.Equal(CodeBlock.Of(page, "text", 3).Text, await Typed(CodeBlock.Of(page, "sh", 2), exitCode: 1));
    }

    private void Rename(string from, string to)
    {
        string plan = _folder.Read("plan.yaml");
        Assert.Contains(from, plan, StringComparison.Ordinal);
        _folder.Write("plan.yaml", plan.Replace(from, to, StringComparison.Ordinal));
    }

    private async Task<string> Typed(CodeBlock block, int exitCode)
    {
        ProgramRun run = await _folder.Run(Assert.Single(ShellLine.Commands(block.Text))[1..]);
        Assert.True(run.ExitCode == exitCode, run.Output + run.Errors);
        return run.Output + run.Errors;
    }

    private async Task Git(params string[] arguments) =>
        Assert.Equal(0, (await ChildProgram.Run(new("git", arguments) { WorkingDirectory = _folder.Folder })).ExitCode);
}
