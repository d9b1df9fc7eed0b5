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
            new ProgramRun(0, "Dongshan.Plan/.gitignore\nDongshan.Plan/Dongshan.Plan.csproj\nDongshan.Plan/Program.cs\nDongshan.Plan/README.md\nDongshan.Plan/plan.yaml\nDongshan.Plan/plan.schema.json\n", ""),
            await _folder.Run("new", "Dongshan.Plan"));
        Assert.Contains("<FujianPlanNamespace>Dongshan.Plan</FujianPlanNamespace>", _folder.Read("Dongshan.Plan/Dongshan.Plan.csproj"), StringComparison.Ordinal);
        Assert.Contains("using Dongshan.Plan;", _folder.Read("Dongshan.Plan/Program.cs"), StringComparison.Ordinal);
        Assert.StartsWith("# yaml-language-server: $schema=plan.schema.json\n", _folder.Read("Dongshan.Plan/plan.yaml"), StringComparison.Ordinal);
        Assert.Equal(RepositoryFile.Read("schema", "plan.schema.json"), _folder.Read("Dongshan.Plan/plan.schema.json"));
        Assert.Equal(new ProgramRun(0, "", "1 section, 1 task, 3 agencies: 0 errors, 0 warnings\n"), await _folder.Run("check", "Dongshan.Plan/plan.yaml", "--fail-on", "warning"));
    }

    // 'git add -A' takes what is written, not what is built of it.
    [Fact]
    public async Task AProject_KeepsWhatIsBuilt_OutOfGit()
    {
        _folder.Write("notice.txt", "云溪市人民政府关于印发云溪市养护试点任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、养护\n1.养护绿地。（市园林局负责）\n");
        await _folder.Run("new", "Dongshan");
        await _folder.RunInChinese("new", "Yunxi", "--from", "notice.txt");
        await _folder.Run("new", "Papers", "--plan-only");

        Assert.Equal("# What every build makes.\nbin/\nobj/\n", _folder.Read("Dongshan/.gitignore"));
        Assert.Equal("# 每次构建都会生成的内容。\nbin/\nobj/\n", _folder.Read("Yunxi/.gitignore"));
        Assert.False(File.Exists(_folder.PathOf("Papers/.gitignore")));
    }

    // What its package says of itself.
    [Fact]
    public async Task APackageOfANotice_HasThePlansTitle_AndTheReadme()
    {
        _folder.Write("notice.txt", "云溪市人民政府关于印发云溪市养护<试点>任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、养护\n1.养护绿地。（市园林局负责）\n");
        ProgramRun run = await _folder.Run("new", "Yunxi", "--from", "notice.txt");
        Assert.True(run.ExitCode == 0, run.Errors);
        string project = _folder.Read("Yunxi/Yunxi.csproj");
        Assert.Contains("    <Description>云溪市养护&lt;试点&gt;任务分工</Description>\n    <!-- What users of the package read. -->\n    <PackageReadmeFile>README.md</PackageReadmeFile>\n", project, StringComparison.Ordinal);
        Assert.Contains("    <!-- The version of the package is the dataVersion of the plan: one number for both. -->\n    <Version Condition=\"Exists('$(MSBuildProjectDirectory)/plan.yaml')\">", project, StringComparison.Ordinal);
        Assert.Contains("    <None Include=\"README.md\" Pack=\"true\" PackagePath=\"/\" />\n", project, StringComparison.Ordinal);
        Assert.DoesNotContain("TODO.md", project, StringComparison.Ordinal);
    }

    // As `draft` tells it.
    [Theory]
    [InlineData("一、养护\n（一）养护绿地。（市园林局负责）\n（二）养护道路。（市交通局负责）\n", false)]
    [InlineData("一、治水\n（三）降尘。（市甲局负责）（一）清淤。（市乙局负责）（二）补水。\n（四）种树。（市丙局负责）（二）截污。（市己局负责）\n（三）\n", true)]
    public async Task NoticeThatIsNotInOrder_IsSaidToBeNone(string tasks, bool isShuffled)
    {
        _folder.Write("notice.txt", "云溪市人民政府关于印发云溪市养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n" + tasks);
        ProgramRun run = await _folder.Run("new", "Yunxi", "--from", "notice.txt");
        Assert.Equal(
            (0, isShuffled),
            (run.ExitCode, run.Errors.StartsWith("The numbers of the notice are not in order: its pieces were put together according to the words that follow each of them.\n", StringComparison.Ordinal)));
    }

    // The one is in the package, and for its users; the other is for its editors.
    [Fact]
    public async Task ReadmeIsForUsers_AndWhatIsLeftToDo_IsAFileOfItsOwn()
    {
        _folder.Write("notice.txt", "云溪市人民政府关于印发云溪市养护<试点>任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、养护\n1.养护绿地。（市园林局负责）\n");
        Assert.Equal(
            "Yunxi/plan.yaml\nYunxi/notice.txt\nYunxi/TODO.md\nYunxi/README.md\nYunxi/Program.cs\nYunxi/.gitignore\nYunxi/Yunxi.csproj\nYunxi/plan.schema.json\n",
            (await _folder.Run("new", "Yunxi", "--from", "notice.txt")).Output);
        string readme = _folder.Read("Yunxi/README.md"), steps = _folder.Read("Yunxi/TODO.md");
        Assert.StartsWith("# Yunxi\n\nWho does what, by 《云溪市养护<试点>任务分工》 (云溪市人民政府, 2025-03-01), as typed C#.\n\n## How to use it\n\n`dotnet add package Yunxi`, and then:\n\n```csharp\nusing FujianPlan.Runtime;\nusing Yunxi;\n", readme, StringComparison.Ordinal);
        Assert.Contains("\n## How it was made\n\nFrom `notice.txt`, with fujianplan ", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("fujianplan doubts", readme, StringComparison.Ordinal);
        Assert.StartsWith("# What is left to do\n\n", steps, StringComparison.Ordinal);
        Assert.Contains("| `TODO.md` | this file, which is not in the package: delete it when all is done |\n\n1. Read `plan.yaml` from top to bottom.", steps, StringComparison.Ordinal);

        await _folder.RunInChinese("new", "Yunxi2", "--from", "notice.txt");
        Assert.StartsWith("# Yunxi2\n\n《云溪市养护<试点>任务分工》（云溪市人民政府，2025年3月1日）的任务分工，编译为 C# 类型。\n\n## 使用\n", _folder.Read("Yunxi2/README.md"), StringComparison.Ordinal);
        Assert.StartsWith("# 后续步骤\n\n", _folder.Read("Yunxi2/TODO.md"), StringComparison.Ordinal);
        Assert.Contains("        // 各单位分别或按职责分工承担的，注明其方式；", _folder.Read("Yunxi2/Program.cs"), StringComparison.Ordinal);
    }

    // What cannot be found is not said.
    [Fact]
    public async Task Readme_OfANoticeWithoutTitle_SaysNoMoreThanIsKnown()
    {
        _folder.Write("notice.txt", "一、养护\n1.养护绿地。（市园林局负责）\n");
        await _folder.Run("new", "Yunxi", "--from", "notice.txt");
        Assert.StartsWith("# Yunxi\n\nWho does what, by a plan, as typed C#.\n", _folder.Read("Yunxi/README.md"), StringComparison.Ordinal);
    }

    // That of the starter is in its package, too.
    [Fact]
    public async Task ReadmeOfAStarter_IsForUsers()
    {
        await _folder.RunInChinese("new", "Yunxi");
        Assert.Equal(
            """
            # Yunxi

            《示例市数字化任务分工方案》（示例市人民政府办公室，2024年3月1日）的任务分工，编译为 C# 类型。

            先执行 `dotnet add package Yunxi`，然后：

            ```csharp
            using FujianPlan.Runtime;
            using Yunxi;

            foreach (PlanTask task in Plan.Tasks)
                foreach (Assignment assignment in task.Assignments)
                    Console.WriteLine($"{task.Code} {assignment.Role.ToDisplayName()} {assignment.Agency.Info().Name}");
            ```

            `Agencies.Resolve("…")` 按代码或名称查找部门，`Plan.TasksOf(agency)` 列出该部门的任务。方案中没有的任务或部门不能通过编译。

            """.ReplaceLineEndings("\n"),
            _folder.Read("Yunxi/README.md"));
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
            new ProgramRun(2, "", "fujianplan: “1x”不能用作项目名：须由字母、数字、“_”组成，各段以“.”相连，且不以数字开头。例如：fujianplan new _1x\n"),
            await _folder.RunInChinese("new", "1x"));
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(_folder.Folder).Select(Path.GetFileName));
    }

    // A name that is none is refused with one that is.
    [Theory]
    [InlineData("my-plan", "MyPlan")]
    [InlineData("my plan", "MyPlan")]
    [InlineData("plans/my-plan/", "MyPlan")]
    [InlineData("./Dongshan", "Dongshan")]
    [InlineData("Dongshan.2025", "Dongshan._2025")]
    [InlineData("东山-分工", "东山分工")]
    [InlineData("a..b-c", "A.bC")]
    [InlineData("---", "MyPlan")]
    public async Task NameThatIsNone_IsRefused_WithOneThatIs(string name, string proposed)
    {
        ProgramRun refused = await _folder.Run("new", "--plan-only", "--", name);
        Assert.Equal((2, ""), (refused.ExitCode, refused.Output));
        Assert.EndsWith($", none of which begins with a digit. For example: fujianplan new {proposed}\n", refused.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Folder));
        Assert.Equal(0, (await _folder.Run("new", "--plan-only", proposed)).ExitCode);
    }
}
