namespace FujianPlan.Tool.Tests.Starting;

/// <summary><c>fujianplan new</c>. That what it writes builds and runs is tested with the packages.</summary>
public sealed class NewTests : IDisposable
{
    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task AStarter_IsClean_AndBearsTheNameThatItIsGiven()
    {
        Assert.Equal(
            new ProgramRun(0, "Dongshan.Plan/Dongshan.Plan.csproj\nDongshan.Plan/Program.cs\nDongshan.Plan/README.md\nDongshan.Plan/plan.yaml\nDongshan.Plan/plan.schema.json\n", ""),
            await _folder.Run("new", "Dongshan.Plan"));
        Assert.Contains("<FujianPlanNamespace>Dongshan.Plan</FujianPlanNamespace>", _folder.Read("Dongshan.Plan/Dongshan.Plan.csproj"), StringComparison.Ordinal);
        Assert.Contains("using Dongshan.Plan;", _folder.Read("Dongshan.Plan/Program.cs"), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=plan.schema.json\n", _folder.Read("Dongshan.Plan/plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(RepositoryFile.Read("schema", "plan.schema.json"), _folder.Read("Dongshan.Plan/plan.schema.json"));
        Assert.Equal(new ProgramRun(0, "", "1 section, 1 task, 3 agencies: 0 errors, 0 warnings\n"), await _folder.Run("check", "Dongshan.Plan/plan.yaml", "--fail-on", "warning"));
    }

    // What its package says of itself.
    [Fact]
    public async Task APackageOfANotice_HasThePlansTitle_AndTheReadme()
    {
        _folder.Write("notice.txt", "云溪市人民政府关于印发云溪市养护<试点>任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、养护\n1.养护绿地。（市园林局负责）\n");
        ProgramRun run = await _folder.Run("new", "Yunxi", "--from", "notice.txt");
        Assert.True(run.ExitCode == 0, run.Errors);
        string project = _folder.Read("Yunxi/Yunxi.csproj");
        Assert.Contains("    <Description>云溪市养护&lt;试点&gt;任务分工</Description>\n    <PackageReadmeFile>README.md</PackageReadmeFile>\n", project, StringComparison.Ordinal);
        Assert.Contains("    <!-- The version of the package is the dataVersion of the plan: one number for both. -->\n    <Version Condition=\"Exists('$(MSBuildProjectDirectory)/plan.yaml')\">", project, StringComparison.Ordinal);
        Assert.Contains("    <None Include=\"README.md\" Pack=\"true\" PackagePath=\"/\" />\n", project, StringComparison.Ordinal);
        Assert.StartsWith("# Yunxi\n\nWho does what, by “云溪市养护<试点>任务分工”, as typed C#.\n", _folder.Read("Yunxi/README.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutCSharp_ThePlanAlone_InTheCurrentFolder() =>
        Assert.Equal(new ProgramRun(0, "plan.yaml\nplan.schema.json\n", ""), await _folder.Run("new", "--plan-only"));

    [Fact]
    public async Task NothingIsWritten_WhereSomethingIs_OrUnderANameThatIsNone()
    {
        _folder.Write("mine.txt", "mine");
        Assert.Equal(new ProgramRun(2, "", "fujianplan: '.' is not empty ('mine.txt'); nothing was written.\n"), await _folder.Run("new"));
        Assert.Equal(
            new ProgramRun(2, "", "fujianplan: “1x”不能用作项目名：须由字母、数字、“_”组成，各段以“.”相连，且不以数字开头。\n"),
            await _folder.RunInChinese("new", "1x"));
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(_folder.Folder).Select(Path.GetFileName));
    }
}
