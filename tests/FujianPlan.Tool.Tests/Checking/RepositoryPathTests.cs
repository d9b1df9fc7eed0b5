using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;

namespace FujianPlan.Tool.Tests.Checking;

/// <summary>Reports for pipelines name files from the root of the repository, wherever the command runs; what people read names them from their folder.</summary>
public sealed class RepositoryPathTests : IDisposable
{
    private static readonly string Broken = ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SJX]", StringComparison.Ordinal);

    private readonly ToolFolder _folder = new();

    public RepositoryPathTests()
    {
        Directory.CreateDirectory(_folder.PathOf("repo/plans/city"));
        _folder.Write("repo/plans/city/plan.yaml", Broken);
    }

    public void Dispose() => _folder.Dispose();

    private async Task<ProgramRun> RunIn(string folder, (string Name, string Value)[] environment, params string[] arguments)
    {
        ProcessStartInfo start = ToolProgram.Start(arguments);
        start.WorkingDirectory = _folder.PathOf(folder);
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "en_US.UTF-8";
        start.Environment.Remove("GITHUB_WORKSPACE");
        start.Environment.Remove("CI_PROJECT_DIR");
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return await ChildProgram.Run(start);
    }

    private static string UriIn(string sarif, string location = "locations") => JsonDocument.Parse(sarif).RootElement.GetProperty("runs")[0].GetProperty("results")[0]
        .GetProperty(location)[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

    private async Task Expect(string path, string folder, string plan, params (string Name, string Value)[] environment)
    {
        async Task<string> Report(string format) => (await RunIn(folder, environment, "check", plan, "--format", format, "-q")).Output;

        Assert.StartsWith($"::error file={path},line=22,", await Report("github"), StringComparison.Ordinal);
        Assert.Equal(path, UriIn(await Report("sarif")));
        Assert.Equal(path, JsonDocument.Parse(await Report("gitlab")).RootElement[0].GetProperty("location").GetProperty("path").GetString());
        XElement suite = XDocument.Parse(await Report("junit")).Root!.Element("testsuite")!;
        Assert.Equal((path, $"FJP2001 {path}(22,20)", path), ((string)suite.Attribute("name")!, (string)suite.Element("testcase")!.Attribute("name")!, (string)suite.Element("testcase")!.Attribute("classname")!));

        // For people and for scripts beside the plan.
        string seen = Path.GetRelativePath(_folder.PathOf(folder), Path.GetFullPath(plan, _folder.PathOf(folder)));
        Assert.StartsWith($"{seen}(22,20): error FJP2001", await Report("text"), StringComparison.Ordinal);
        Assert.Equal(seen, JsonDocument.Parse(await Report("json")).RootElement[0].GetProperty("file").GetString());
    }

    [Theory]
    [InlineData("repo/plans/city", "plan.yaml")]
    [InlineData("repo/plans", "city/plan.yaml")]
    [InlineData(".", "repo/plans/city/plan.yaml")]
    public async Task InAWorkTree_FromItsRoot(string folder, string plan)
    {
        Directory.CreateDirectory(_folder.PathOf("repo/.git"));
        await Expect("plans/city/plan.yaml", folder, plan);
    }

    // As git writes it for a second work tree of a repository.
    [Fact]
    public async Task InASecondWorkTree_FromItsRoot()
    {
        _folder.Write("repo/.git", "gitdir: /elsewhere/.git/worktrees/repo\n");
        await Expect("plans/city/plan.yaml", "repo/plans", "city/plan.yaml");
    }

    // Without git's folder, as of an archive that was unpacked.
    [Theory]
    [InlineData("GITHUB_WORKSPACE")]
    [InlineData("CI_PROJECT_DIR")]
    public async Task InTheFolderOfAPipeline_FromIt(string variable) =>
        await Expect("plans/city/plan.yaml", "repo/plans", "city/plan.yaml", (variable, _folder.PathOf("repo") + "/"));

    // actions/checkout with a path, and a submodule: the repository that the pipeline is about is the outermost in its folder.
    [Fact]
    public async Task InAPipeline_FromTheRepositoryThatItIsAbout()
    {
        Directory.CreateDirectory(_folder.PathOf(".git"));
        Directory.CreateDirectory(_folder.PathOf("repo/plans/.git"));
        _folder.Write("repo/plans/city/.git", "gitdir: ../.git/modules/city\n");
        await Expect("city/plan.yaml", "repo/plans/city", "plan.yaml", ("GITHUB_WORKSPACE", _folder.PathOf("repo")));
        await Expect("plan.yaml", "repo/plans", "city/plan.yaml");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere")]
    [InlineData("repo")]
    public async Task InNeither_FromTheCurrentFolder(string workspace) =>
        await Expect("city/plan.yaml", "repo/plans", "city/plan.yaml", ("GITHUB_WORKSPACE", workspace));

    [Fact]
    public async Task TheStandardInput_IsInNoRepository()
    {
        Directory.CreateDirectory(_folder.PathOf("repo/.git"));
        ProcessStartInfo start = ToolProgram.Start("check", "-", "--format", "github", "-q");
        start.WorkingDirectory = _folder.PathOf("repo/plans");
        start.Environment["LC_ALL"] = "en_US.UTF-8";
        ProgramRun run = await ChildProgram.Run(start, System.Text.Encoding.UTF8.GetBytes(Broken));
        Assert.StartsWith("::error file=<stdin>,line=22,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doubts_AreInTheRepositoryToo()
    {
        Directory.CreateDirectory(_folder.PathOf("repo/.git"));
        _folder.Write("repo/plans/notice.txt", "云溪市人民政府关于印发养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、养护\n1.养护绿地。（市园林局负责）\n3.养护古树。（市园林局负责）\n");

        Assert.Equal("plans/notice.txt", UriIn((await RunIn("repo/plans", [], "draft", "notice.txt", "-o", "draft.yaml", "--format", "sarif")).Output));
        string doubts = (await RunIn("repo/plans", [], "doubts", "draft.yaml", "--format", "sarif")).Output;
        Assert.Equal(("plans/draft.yaml", "plans/notice.txt"), (UriIn(doubts), UriIn(doubts, "relatedLocations")));
    }
}
