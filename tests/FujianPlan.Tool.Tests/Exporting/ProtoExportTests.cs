using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary><c>fujianplan export --format proto</c>: what the compiler of Protocol Buffers takes.</summary>
public sealed class ProtoExportTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Enums_HaveTheNumbersOfThePlan_AndSayWhatIsRetired() => Assert.Equal(
        """
        // 示例市数字化任务分工 (2.0.0)

        syntax = "proto3";

        package city.plan;

        option csharp_namespace = "CityPlanMessages";

        enum Agency {
          AGENCY_UNSPECIFIED = 0;

          // SJJ 市数据局
          AGENCY_DATA_BUREAU = 1;

          // CZJ 市财政局
          AGENCY_FINANCE_BUREAU = 2;

          // DXYYS 各电信运营商
          AGENCY_CARRIERS = 3;

          // XXB 市信息办
          // Retired 2.0.0: 机构改革 → SJJ
          AGENCY_INFORMATION_OFFICE = 4 [deprecated = true];
        }

        enum TaskId {
          TASK_ID_UNSPECIFIED = 0;

          // 1.1
          TASK_ID_ONE_NETWORK = 1001;
        }

        enum SectionId {
          SECTION_ID_UNSPECIFIED = 0;

          // 1 夯实基础
          SECTION_ID_FOUNDATIONS = 1;
        }

        """,
        await _folder.Export("proto", "--package", "city.plan"));

    // Compilers take the enum's name off, and mind neither case nor underscores.
    [Fact]
    public async Task Names_AreOfWords_AndNoneIsThatOfNoValue()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan.Replace("sections:\n", """
              - {code: A, id: OneABCBureau, number: 11, name: 市甲局}
              - {code: B, id: UnspecifiedN13, number: 12, name: 市乙局}
              - {code: C, id: Unspecified, number: 13, name: 市丙局}
              - {code: D, id: Level2Office, number: 14, name: 市丁局}
            sections:

            """, StringComparison.Ordinal));

        await _folder.Export("proto", "-o", "plan.proto");

        Assert.Equal(
            ["  AGENCY_ONE_ABC_BUREAU = 11;", "  AGENCY_UNSPECIFIED_N13 = 12;", "  AGENCY_UNSPECIFIED_N13_N13 = 13;", "  AGENCY_LEVEL2_OFFICE = 14;"],
            _folder.Read("plan.proto").Split('\n').Where(line => line.Split(" = ") is [_, "11;" or "12;" or "13;" or "14;"]));
        await Compiles("plan.proto");
    }

    [Fact]
    public async Task HostileTexts_AreComments()
    {
        _folder.Write("plan.yaml", HostilePlan.Text);

        await _folder.Export("proto", "-o", "plan.proto");

        await Compiles("plan.proto");
    }

    [Fact]
    public async Task RepositorysPlan_Compiles()
    {
        await _folder.Run("export", RepositoryFile.PathOf("plan.yaml"), "--format", "proto", "--package", "fujian.plan.v1", "-o", "fujian.proto");

        await Compiles("fujian.proto");

        string text = _folder.Read("fujian.proto");
        Assert.All(Plan.Agencies, agency => Assert.Contains($"// {agency.Code} {agency.Name}\n", text, StringComparison.Ordinal));
        Assert.All(Plan.Tasks, task => Assert.Contains($" = {(int)task.Id};\n", text, StringComparison.Ordinal));
    }

    // Neither the namespace of a plan nor its type Plan, which is what C# makes of the package itself.
    [Theory]
    [InlineData("", "PlanMessages")]
    [InlineData("fujian.plan.v1", "FujianPlanV1Messages")]
    [InlineData("city_plan", "CityPlanMessages")]
    [InlineData("_.a", "AMessages")]
    [InlineData("_1", "Plan1Messages")]
    [InlineData("_", "PlanMessages")]
    public async Task Namespace_IsItsOwn(string package, string space) => Assert.Contains(
        $"option csharp_namespace = \"{space}\";\n", await _folder.Export(package.Length == 0 ? ["proto"] : ["proto", "--package", package]), StringComparison.Ordinal);

    [Theory]
    [InlineData("export plan.yaml --format proto --package 1.plan", "fujianplan: '1.plan' is not a package of Protocol Buffers. Write names of letters, digits and underscores, joined by dots: --package city.plan.")]
    [InlineData("export plan.yaml --format json --package city", "fujianplan: --package is only for --format proto. Remove it.")]
    public async Task Package_ThatIsNone_IsRefused(string arguments, string told)
    {
        ProgramRun run = await _folder.Run(arguments.Split(' '));

        Assert.Equal((2, "", told), (run.ExitCode, run.Output, run.Errors.Trim()));
    }

    // For C# as well, whose names are what is left when the enum's is taken off.
    private async Task Compiles(string file)
    {
        string tools = typeof(ProtoExportTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "GrpcTools").Value!;
        string system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "macosx" : "linux";
        string compiler = Path.Combine(tools, $"{system}_{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}", OperatingSystem.IsWindows() ? "protoc.exe" : "protoc");
        Assert.SkipUnless(File.Exists(compiler), "Grpc.Tools has no compiler of Protocol Buffers for this machine.");
        ProgramRun run = await ChildProgram.Run(new ProcessStartInfo(compiler, [$"--proto_path={_folder.Folder}", $"--csharp_out={_folder.Folder}", "--fatal_warnings", file]));
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Errors));
    }
}
