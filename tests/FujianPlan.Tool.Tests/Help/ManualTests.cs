namespace FujianPlan.Tool.Tests.Help;

/// <summary>The manual: what the command writes is what the repository and the package hold, and what 'man' shows without a word of complaint.</summary>
public sealed class ManualTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en", "fujianplan.1", "NAME")]
    [InlineData("zh", "zh_CN/fujianplan.1", "名称")]
    public async Task Manual_IsShown_WithoutWarnings(string language, string file, string heading)
    {
        ProgramRun manual = await _folder.Run("man", "--lang", language);
        Assert.Equal((0, ""), (manual.ExitCode, manual.Errors));
        ApprovedFile.Assert(Path.Combine([RepositoryFile.PathOf("docs", "man"), .. file.Split('/')]), manual.Output);

        InstalledProgram.SkipWithout("Debian: apt-get install groff.", "groff");
        InstalledProgram.SkipWithout("Debian: apt-get install man-db.", "man");
        _folder.Write("fujianplan.1", manual.Output).Write("try", "groff -K utf8 -man -Tutf8 -ww -z fujianplan.1 && MANWIDTH=100 man -l fujianplan.1 | cat\n");
        ProgramRun shown = await _folder.RunShell("sh", "try");
        Assert.Equal((0, ""), (shown.ExitCode, shown.Errors));
        Assert.Contains(heading, shown.Output, StringComparison.Ordinal);
        Assert.Contains("--section", shown.Output, StringComparison.Ordinal);
    }
}
