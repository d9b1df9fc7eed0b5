namespace FujianPlan.Package.Tests;

/// <summary>What is wrong with a plan, or with a project, fails the build with one clear message at the right place.</summary>
public sealed class BrokenProjectTests(PackageFeed feed)
{
    [Fact]
    public async Task UnknownCode_FailsAtThatScalar()
    {
        using ConsumerFolder folder = Project(plan: SmallPlan.Text.Replace("supporting: [CZJ]", "supporting: [CJZ]", StringComparison.Ordinal));

        BuildMessage message = Assert.Single(await Failure(folder));

        Assert.Equal("plan.yaml(21,26): error FJP2001: Unknown agency code 'CJZ'; did you mean 'CZJ' (市财政局)?", message.ToString());
    }

    [Fact]
    public async Task DutyAgainstTheClause_FailsAtTheDuty()
    {
        using ConsumerFolder folder = Project(plan: SmallPlan.Text.Replace("lead: [SJJ]", "responsible: [SJJ]", StringComparison.Ordinal));

        IReadOnlyList<BuildMessage> messages = await Failure(folder);

        Assert.All(messages, message => Assert.Equal(("plan.yaml", "error"), (message.File, message.Severity)));
        Assert.Contains(messages, message => message is { Line: 20, Id: "FJP3012" });
    }

    [Fact]
    public async Task SeveralMistakes_AreAllReported_AtTheirPlaces()
    {
        using ConsumerFolder folder = Project(plan: SmallPlan.Text
            .Replace("number: 2, name", "number: 1, name", StringComparison.Ordinal)
            .Replace("id: OneNetwork", "id: one network", StringComparison.Ordinal)
            .Replace("issued: 2024-03-01", "issued: 2024-02-30", StringComparison.Ordinal));

        IReadOnlyList<BuildMessage> messages = await Failure(folder);

        Assert.Equal(
            [("plan.yaml", 5, 11, "FJP0010"), ("plan.yaml", 9, 44, "FJP1004"), ("plan.yaml", 16, 13, "FJP1005")],
            messages.Where(message => message.Id.StartsWith("FJP", StringComparison.Ordinal))
                .Select(message => (message.File, message.Line, message.Column, message.Id)).Order());
    }

    [Fact]
    public async Task TornYaml_IsASyntaxError_AndNoCrash()
    {
        using ConsumerFolder folder = Project(plan: "format: 1\na: [1\nb: \"x");

        Assert.Contains(await Failure(folder), message => message is { File: "plan.yaml", Severity: "error", Id: "FJP0001" });
    }

    [Fact]
    public async Task UnknownCode_InChinese()
    {
        using ConsumerFolder folder = Project("<PreferredUILang>zh-CN</PreferredUILang>", plan: SmallPlan.Text.Replace("lead: [SJJ]", "lead: [SJ]", StringComparison.Ordinal));

        BuildMessage message = Assert.Single(await Failure(folder), message => message.Id == "FJP2001");

        Assert.Equal("plan.yaml(20,20): error FJP2001: 未知的部门代码“SJ”；是否应为“SJJ”（市数据局）？", message.ToString());
    }

    [Fact]
    public async Task SeveralFiles_EachFailAtTheirOwnLines()
    {
        using ConsumerFolder folder = Project(items: "<FujianPlan Include=\"plan/*.yaml\" />", plan: null)
            .Write("plan/a.yaml", SmallPlan.Text.Replace("number: 2, name", "number: 1, name", StringComparison.Ordinal))
            .Write("plan/b.yaml", "format: 1\nsections:\n  - {number: 2, id: Data, title: 数据, tasks: [{number: 1, id: Hub, text: [建。], clause: （市数据局负责）, duties: [{responsible: [SJ]}]}]}\n");

        IReadOnlyList<BuildMessage> messages = await Failure(folder);

        Assert.Contains(messages, message => message is { File: "a.yaml", Line: 9, Id: "FJP1004" });
        Assert.Contains(messages, message => message is { File: "b.yaml", Line: 3, Id: "FJP2001" });
    }

    [Fact]
    public async Task ShippedAgencyThatIsGone_FailsInTheRecord()
    {
        using ConsumerFolder folder = Project().Write("plan.shipped.yaml", """
            format: 1
            shipped: {dataVersion: 1.0.0}
            agencies:
              - {code: SJJ, number: 1, id: DataBureau, name: 市数据局}
              - {code: SJ, number: 3, id: AuditBureau, name: 市审计局}
            """);

        BuildMessage message = Assert.Single(await Failure(folder));

        Assert.Equal(("plan.shipped.yaml", 5, 12, "error", "FJP5001"), (message.File, message.Line, message.Column, message.Severity, message.Id));
    }

    [Fact]
    public async Task NoPlan_IsSaid_WithTheFilesThatMayHaveBeenMeant()
    {
        using ConsumerFolder folder = Project(plan: null).Write("plan.yml", SmallPlan.Text);

        Assert.Equal(
            "error FJP0020: This project compiles a plan but has none. Put a plan.yaml beside the project file, or name another: <FujianPlan Include=\"…\" />. Found: plan.yml.",
            Assert.Single(await ProjectFailure(folder)));
    }

    [Fact]
    public async Task NoPlan_InChinese()
    {
        using ConsumerFolder folder = Project("<PreferredUILang>zh-CN</PreferredUILang>", plan: null);

        Assert.Equal(
            "error FJP0020: 此项目要编译方案，却没有方案文件。请在项目文件旁放置 plan.yaml，或指明其他文件：<FujianPlan Include=\"…\" />。",
            Assert.Single(await ProjectFailure(folder)));
    }

    [Fact]
    public async Task FilesThatDoNotExist_AreAllNamed_AndSoIsThePropertyThatIsCutShort()
    {
        using ConsumerFolder folder = Project(
            "<FujianPlanNamespace>City%3bPlan</FujianPlanNamespace>",
            "<FujianPlan Include=\"plan.yaml;Plan.yaml.bak;方案.yaml\" /><FujianPlanSource Include=\"seeds/notice.txt\" />");

        Assert.Equal(
            [
                "error FJP0022: The property FujianPlanNamespace cannot be 'City;Plan': what follows a ';', a '#' or a line break would be lost. Give it one value without them.",
                "error FJP0021: The file 'Plan.yaml.bak', which a FujianPlan item names, does not exist. Check upper and lower case; paths are relative to the folder of the project file.",
                "error FJP0021: The file '方案.yaml', which a FujianPlan item names, does not exist. Check upper and lower case; paths are relative to the folder of the project file.",
                "error FJP0021: The file 'seeds/notice.txt', which a FujianPlanSource item names, does not exist. Check upper and lower case; paths are relative to the folder of the project file.",
            ],
            await ProjectFailure(folder));
    }

    [Fact]
    public async Task RootNamespaceThatIsNone_IsSaid()
    {
        using ConsumerFolder folder = Project("<RootNamespace>my-app</RootNamespace>");

        Assert.StartsWith(
            "CSC : error FJP0017: 'my-app' is not a namespace.",
            Assert.Single((await FailedBuild(folder)).Output.Split('\n').Where(line => line.Contains("FJP", StringComparison.Ordinal)).Distinct()),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldCSharp_IsSaid_AndNothingElse()
    {
        using ConsumerFolder folder = Project("<LangVersion>9</LangVersion>");

        DotnetCommand build = await FailedBuild(folder);

        Assert.Contains("error FJP0016: A plan needs C# 10.0, but this project is compiled as C# 9.0.", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnreadableFile_IsSaid()
    {
        using ConsumerFolder folder = Project();
        File.WriteAllBytes(folder.PathOf("plan.yaml"), [0x66, 0xFF, 0xFE, 0x00, 0xC3, 0x28]);

        Assert.Equal(
            [
                "plan.yaml(1,1): error FJP0009: A plan file must be a mapping: lines such as 'format: 1', with a space after an ordinary colon.",
                "plan.yaml(1,2): error FJP0015: Character 2 of this text is U+FFFD (what stands for bytes that are not UTF-8), which is not allowed in text. Save the file as UTF-8, from the original; it may be GB18030 now.",
            ],
            (await Failure(folder)).Select(message => message.ToString()));
    }

    [Fact]
    public async Task FolderInPlaceOfTheFile_IsSaid()
    {
        using ConsumerFolder folder = Project(items: "<FujianPlan Include=\"plans\" />", plan: null).Write("plans/a.txt", "x");

        Assert.Equal(
            "error FJP0021: 'plans', which a FujianPlan item names, is a folder. Name its files: 'plans/*.yaml'.",
            Assert.Single(await ProjectFailure(folder)));
    }

    // Of the seeds, the plan names one. A compiler that opened the pipe would not end.
    [Fact]
    public async Task OtherThingsInSeeds_StopNothing()
    {
        const string Source = "一、夯实基础\n（一）建设一张网。（市数据局牵头，市财政局配合）\n";
        using ConsumerFolder folder = Project(plan: SmallPlan.Text.Replace("\nsource: none", "", StringComparison.Ordinal).Replace("agencies:", "source: {file: seeds/notice.txt, sha256: " + new string('0', 64) + "}\nagencies:", StringComparison.Ordinal))
            .Write("seeds/notice.txt", Source);
        File.CreateSymbolicLink(folder.PathOf("seeds/nowhere.txt"), "missing");
        File.CreateSymbolicLink(folder.PathOf("seeds/itself.txt"), "itself.txt");
        Directory.CreateSymbolicLink(folder.PathOf("seeds/round"), ".");
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs mkfifo.");
        Assert.Equal(0, (await ChildProgram.Run(new("mkfifo", [folder.PathOf("seeds/pipe.txt")]))).ExitCode);

        IReadOnlyList<BuildMessage> messages = await Failure(folder);

        // It was held against its source: the hash is wrong.
        Assert.Contains(messages, message => message.Id == "FJP4002");
        Assert.All(messages, message => Assert.StartsWith("FJP4", message.Id, StringComparison.Ordinal));
        Assert.DoesNotContain(messages, message => message.Id == "FJP4001");
    }

    private static async Task<DotnetCommand> FailedBuild(ConsumerFolder folder)
    {
        DotnetCommand build = await folder.Build();
        Assert.True(build.ExitCode != 0, build.Output);
        Assert.DoesNotContain("CS8785", build.Output, StringComparison.Ordinal);
        return build;
    }

    private static async Task<IReadOnlyList<BuildMessage>> Failure(ConsumerFolder folder) => (await FailedBuild(folder)).Messages;

    /// <summary>What is said of the project file itself, which has no lines.</summary>
    private static async Task<IReadOnlyList<string>> ProjectFailure(ConsumerFolder folder)
    {
        DotnetCommand build = await FailedBuild(folder);
        Assert.DoesNotContain("error CS", build.Output, StringComparison.Ordinal);
        string start = folder.PathOf("City.csproj") + " : ";
        return
        [
            .. build.Output.Split('\n')
                .Where(line => line.StartsWith(start, StringComparison.Ordinal))
                .Select(line => System.Text.RegularExpressions.Regex.Replace(line[start.Length..], @"( \(https?://[^)]*\))?( \[[^\]]*\])?\r?$", string.Empty))
                .Distinct(),
        ];
    }

    private ConsumerFolder Project(string properties = "", string items = "", string? plan = SmallPlan.Text)
    {
        ConsumerFolder folder = feed.Consumer()
            .WriteProject("City.csproj", $"<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>{properties}", ["FujianPlan.Generator"], items)
            .Write("Program.cs", SmallPlan.Program);
        return plan is null ? folder : folder.Write("plan.yaml", plan);
    }
}
