using System.Diagnostics;

namespace FujianPlan.Tool.Tests.Pages;

/// <summary>docs/versioning.md, in both languages: the plan of docs/own-plan.md is recorded, and an identifier of it renamed.</summary>
public sealed class VersioningPageTests : IDisposable
{
    private const string Plan = "Qinghe/plan.yaml";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("docs/versioning.md", "en")]
    [InlineData("docs/zh/versioning.md", "zh")]
    public async Task Commands_PrintWhatThePageSays(string page, string language)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install git.", "git");
        _folder.Write("notice.txt", CodeBlock.Of("docs/own-plan.md", "text").Text);
        Assert.Equal(0, (await _folder.Run("new", "Qinghe", "--from", "notice.txt")).ExitCode);
        Assert.Equal(0, (await _folder.Run("doubts", Plan, "--take", "1=1", "2=1")).ExitCode);
        _folder.Write("Qinghe/.globalconfig", CodeBlock.Of("docs/own-plan.md", "ini").Text);
        Rename("Section2Task3", "ParcelStations");
        await Git("init", "-q");
        await Git("add", ".");
        await Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "Plan");

        Assert.Matches($"^{CodeBlock.Of(page, "text").Pattern()}$", await Typed(CodeBlock.Of(page, "sh").Text, exitCode: 0));
        Rename("ParcelStations", "CourierStations");
        Assert.StartsWith(CodeBlock.Of(page, "text", 2).Text, await Typed("fujianplan check --lang " + language, exitCode: 1), StringComparison.Ordinal);
        Assert.Equal(CodeBlock.Of(page, "text", 3).Text, await Typed(CodeBlock.Of(page, "sh", 2).Text, exitCode: 1));
    }

    private void Rename(string from, string to)
    {
        string plan = _folder.Read(Plan);
        Assert.Contains(from, plan, StringComparison.Ordinal);
        _folder.Write(Plan, plan.Replace(from, to, StringComparison.Ordinal));
    }

    // In the folder of the plan.
    private async Task<string> Typed(string command, int exitCode)
    {
        ProcessStartInfo start = ToolProgram.Start(Assert.Single(ShellLine.Commands(command))[1..]);
        start.WorkingDirectory = _folder.PathOf("Qinghe");
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "en_US.UTF-8";
        ProgramRun run = await ChildProgram.Run(start);
        Assert.True(run.ExitCode == exitCode, run.Output + run.Errors);
        return run.Output + run.Errors;
    }

    private async Task Git(params string[] arguments) =>
        Assert.Equal(0, (await ChildProgram.Run(new("git", arguments) { WorkingDirectory = _folder.PathOf("Qinghe") })).ExitCode);
}
