using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Importing;
using FujianPlan.Authoring.Tests.Provenance;
using FujianPlan.Authoring.Tests.Rules;

namespace FujianPlan.Authoring.Tests.Findings;

/// <summary>What a finding advises is what its reader can do: in a project, or on a command line.</summary>
public sealed class AdviceTests
{
    private const string Folder = "/plans/city";

    /// <summary>A plan with one finding that advises otherwise, and what it advises each.</summary>
    public static TheoryData<string, string, string, string, string> Differing => new()
    {
        {
            "source",
            "The source document '../notice.txt' was not given to the check. Add <FujianPlanSource Include=\"../notice.txt\" /> to the project.",
            "来源文件“../notice.txt”没有交给检查程序。请在项目文件中加入 <FujianPlanSource Include=\"../notice.txt\" />。",
            "The source document '../notice.txt' was not given to the check. Check that the file exists; if other sources are named, name it as well: --source notice.txt.",
            "来源文件“../notice.txt”没有交给检查程序。请确认该文件存在；若已指明其他来源，也请指明它：--source notice.txt。"
        },
        {
            "empty",
            "This plan file is empty. Start it with 'format: 1', or remove it from the build.",
            "此方案文件为空。请以“format: 1”开头，或将其移出构建。",
            "This plan file is empty. Start it with 'format: 1', or leave it out of the command.",
            "此方案文件为空。请以“format: 1”开头，或从命令行中去掉该文件。"
        },
        {
            "shipped",
            "This file should record what was shipped of the plan, but it has no such record. Start it with 'format: 1', or remove it from the build.",
            "此文件应为方案的发布记录，但其中没有记录。请以“format: 1”开头，或将其移出构建。",
            "This file should record what was shipped of the plan, but it has no such record. Start it with 'format: 1', or leave it out of the command.",
            "此文件应为方案的发布记录，但其中没有记录。请以“format: 1”开头，或从命令行中去掉该文件。"
        },
        {
            "import",
            "No referenced assembly 'Province' contains a plan. Reference the package or the project that it comes from.",
            "所引用的程序集中没有带方案的“Province”。请引用其所在的包或项目。",
            "No referenced assembly 'Province' contains a plan. Name the file of the assembly: --reference path/to/assembly.dll.",
            "所引用的程序集中没有带方案的“Province”。请指明程序集文件：--reference path/to/assembly.dll。"
        },
    };

    [Theory]
    [MemberData(nameof(Differing))]
    public void Finding_AdvisesItsReader(string plan, string build, string buildChinese, string command, string commandChinese)
    {
        Assert.Equal(new FindingText(build, buildChinese), Only(plan, null).Text);
        Assert.Equal(new FindingText(build, buildChinese), Only(plan, Advice.OfBuild).Text);
        Assert.Equal(new FindingText(command, commandChinese), Only(plan, Advice.OfCommand(Folder)).Text);
    }

    // A rule that is added, and speaks of the project by itself, is found here if the plans below break it.
    [Theory]
    [InlineData("source")]
    [InlineData("empty")]
    [InlineData("shipped")]
    [InlineData("import")]
    public void CommandsFindings_DoNotSpeakOfABuild(string plan)
    {
        FindingText text = Only(plan, Advice.OfCommand(Folder)).Text;

        Assert.DoesNotMatch("(?i)project|package|build|<FujianPlan", text.English);
        Assert.DoesNotMatch("项目|包|构建|<FujianPlan", text.Chinese);
    }

    [Theory]
    [InlineData("/plans/city", "notice.txt")]
    [InlineData("/plans/city/", "notice.txt")]
    [InlineData("/plans", "city/notice.txt")]
    [InlineData("/elsewhere", "/plans/city/notice.txt")]
    public void Path_IsWrittenFromWhereTheCommandRuns(string folder, string path) => Assert.EndsWith(
        $"--source {path}.", Only("source", Advice.OfCommand(folder)).Text.English, StringComparison.Ordinal);

    private static PlanFinding Only(string plan, Advice? advice) => Assert.Single((plan switch
    {
        "source" => PlanReading.Of([new PlanFile(Folder + "/plans/plan.yaml", ProvedPlan.Plan.Replace("seeds/notice.txt", "../notice.txt"))], [], advice: advice),
        "empty" => PlanReading.Of([new PlanFile("plan.yaml", Judged.Head), new PlanFile("z.yaml", "# 空\n")], advice: advice),
        "shipped" => PlanReading.Of([new PlanFile("plan.yaml", Judged.Head)], shipped: new PlanFile("plan.shipped.yaml", "# 空\n"), advice: advice),
        _ => PlanReading.Of([new PlanFile("plan.yaml", Judged.Head + "imports: [Province]\n")], available: Array.Empty<ImportedPlan>(), advice: advice),
    }).Findings);
}
