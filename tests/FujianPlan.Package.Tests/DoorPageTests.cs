using System.Net;
using System.Text.RegularExpressions;

namespace FujianPlan.Package.Tests;

/// <summary>The pages of docs that say how to do it with a library of others: each has a program, and what it prints.</summary>
public sealed class DoorPageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("docs/xml.md", "")]
    [InlineData("docs/newtonsoft.md", OthersPackages.Newtonsoft)]
    [InlineData("docs/dapper.md", OthersPackages.Dapper)]
    [InlineData("docs/options.md", OthersPackages.Hosting)]
    [InlineData("docs/orleans.md", OthersPackages.Orleans)]
    public async Task Program_PrintsWhatThePageSays(string page, string packages)
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("Page.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>", ["FujianPlan"], packages)
            .Write("Program.cs", ReadmeText.Block(page, "csharp"));

        await folder.BuildCleanly();

        Assert.Equal(ReadmeText.Block(page, "text").Trim(), (await folder.RunBuilt("Page")).Trim());
    }

    // What binds otherwise is told by FJP9014: the sample of mistakes has it.
    [Fact]
    public async Task GeneratedBinder_DoesWhatThePageSays()
    {
        const string Page = "docs/options.md", Heading = "## The generated binder";
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject(
                "Page.csproj",
                "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings><EnableConfigurationBindingGenerator>true</EnableConfigurationBindingGenerator>",
                ["FujianPlan"],
                OthersPackages.Hosting)
            .Write("Program.cs", ReadmeText.Block(Page, "csharp", Heading));

        await folder.BuildCleanly();

        Assert.Equal(ReadmeText.Block(Page, "text", Heading), await folder.RunBuilt("Page"));
    }

    [Theory]
    [InlineData("SZB --task 1.5", 0)]
    [InlineData("SZBB", 1)]
    [InlineData("SZB --task 1.55", 1)]
    public async Task CommandLine_SaysWhatThePageSays(string arguments, int exitCode)
    {
        const string Page = "docs/system-commandline.md";
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("Page.csproj", "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><ImplicitUsings>enable</ImplicitUsings>", ["FujianPlan"], OthersPackages.CommandLine)
            .Write("Program.cs", ReadmeText.Block(Page, "csharp"));

        await folder.BuildCleanly();

        string assembly = folder.PathOf("bin", "Debug", "net10.0", "Page.dll");
        DotnetCommand run = await folder.Run("dotnet", ["exec", assembly, .. arguments.Split(' ')]);
        Assert.Equal(exitCode, run.ExitCode);
        string told = Regex.Match(RepositoryFile.Read(Page.Split('/')), $"^\\| `{Regex.Escape(arguments)}` \\| `(.*)` \\|", RegexOptions.Multiline).Groups[1].Value;
        Assert.Contains(told, run.Output.ReplaceLineEndings("\n").Split('\n'));
        Assert.StartsWith("1.1\n1.2\n1.3\n", await folder.Output("dotnet", "exec", assembly, "[suggest:13]", "SZB --task 1."), StringComparison.Ordinal);
        Assert.DoesNotContain("DigitalFujianOffice", await folder.Output("dotnet", "exec", assembly, "[suggest:0]", ""), StringComparison.Ordinal);
        string help = await folder.Output("dotnet", "exec", assembly, "--help");
        Assert.Contains("  <agency> ", help, StringComparison.Ordinal);
        Assert.Contains("--task <task>", help, StringComparison.Ordinal);
        Assert.DoesNotContain("DigitalFujianOffice", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Page.fsproj", "Program.fs", "fsharp", "<Compile Include=\"Program.fs\" />")]
    [InlineData("Page.vbproj", "Program.vb", "vb", "")] // The templates of both ask for no nullable references.
    public async Task OtherLanguages_PrintWhatThePageSays(string project, string file, string language, string items)
    {
        const string Page = "docs/fsharp-and-vb.md";
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject(project, "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType><Nullable>disable</Nullable>", ["FujianPlan"], items)
            .Write(file, ReadmeText.Block(Page, language));

        await folder.BuildCleanly();

        Assert.Equal(ReadmeText.Block(Page, "text"), await folder.RunBuilt("Page"));
    }

    [Fact]
    public async Task Framework_PrintsWhatThePageSays_WhereThereIsMono()
    {
        const string Page = "docs/net-framework.md";
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject(
                "Page.csproj",
                "<TargetFramework>net472</TargetFramework><OutputType>Exe</OutputType>",
                ["FujianPlan"],
                ConsumerFolder.FrameworkReferences + OthersPackages.OnFramework + "<Reference Include=\"System.ComponentModel.DataAnnotations\" />")
            .Write("Program.cs", ReadmeText.Block(Page, "csharp"));

        await folder.BuildCleanly();

        Mono.SkipIfMissing();
        Assert.Equal(ReadmeText.Block(Page, "text"), await folder.Output("mono", Path.Combine("bin", "Debug", "net472", "Page.exe")));
    }

    // The service in what the SDK's template makes, and a client that is a program of its own.
    [Fact]
    public async Task Grpc_ServiceAndClient_DoWhatThePageSays()
    {
        const string Page = "docs/grpc.md", Properties = "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>";
        using ConsumerFolder folder = feed.Consumer();
        DotnetCommand made = await folder.Dotnet("new", "grpc", "-o", "App", "--no-restore", "--no-update-check");
        Assert.True(made.ExitCode == 0, made.Output);
        Directory.Delete(folder.PathOf("App", "Services"), recursive: true);
        File.Delete(folder.PathOf("App", "Protos", "greet.proto"));
        string messages = ReadmeText.Block(Page, "xml");
        folder.WriteProject("App/App.csproj", Properties, ["FujianPlan"], OthersPackages.GrpcService + messages, sdk: "Microsoft.NET.Sdk.Web")
            .Write("App/Program.cs", ReadmeText.Block(Page, "csharp"))
            .WriteProject("Client/Client.csproj", Properties + "<OutputType>Exe</OutputType>", ["FujianPlan"], OthersPackages.GrpcClient + messages)
            .Write("Client/Program.cs", ReadmeText.Block(Page, "csharp", number: 1));
        foreach (string project in new[] { "App", "Client" })
        {
            folder.Write(project + "/Protos/orders.proto", ReadmeText.Block(Page, "protobuf"));
            await folder.Output(await feed.Tool, "export", RepositoryFile.PathOf("plan.yaml"), "--format", "proto", "--package", "fujian.plan.v1", "-o", folder.PathOf(project, "Protos", "plan.proto"));
        }

        await Task.WhenAll(folder.BuildCleanly("App"), folder.BuildCleanly("Client"));

        await using WebProgram program = await WebProgram.Start(folder.PathOf("App", "bin", "Debug", "net10.0", "App.dll"), "--contentRoot", folder.PathOf("App"));
        Assert.Equal(
            ReadmeText.Block(Page, "text"),
            await folder.Output("dotnet", "exec", folder.PathOf("Client", "bin", "Debug", "net10.0", "Client.dll"), program.Client.BaseAddress!.ToString()));
    }

    // What a reader's browser gets and sends.
    [Fact]
    public async Task Form_IsInTheReadersLanguage_AndSaysWhatIsWrong()
    {
        const string Page = "docs/blazor.md";
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("App.csproj", "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>", ["FujianPlan"], sdk: "Microsoft.NET.Sdk.Web")
            .Write("OrderForm.razor", ReadmeText.Block(Page, "razor"))
            .Write("Program.cs", ReadmeText.Block(Page, "csharp"));

        await folder.BuildCleanly();

        await using WebProgram program = await WebProgram.Start(folder.PathOf("bin", "Debug", "net10.0", "App.dll"));
        Assert.Equal(("省财政厅", "本方案没有代码为“CZTT”的部门。是否为“CZT”（省财政厅）？", "CZT"), await Answers(program.Client, "zh-CN"));
        Assert.Equal(("Fujian Department of Finance", "'CZTT' is not an agency code of this plan. Did you mean 'CZT' (省财政厅)?", "CZT"), await Answers(program.Client, "en"));
    }

    private static async Task<(string Option, string Refusal, string Taken)> Answers(HttpClient client, string language)
    {
        string form = await Send(new(HttpMethod.Get, "/"));
        string refused = await Post("CZTT"), taken = await Post("CZT");
        return (Within(form, "<option value=\"CZT\">(.*?)</option>"), Within(refused, "<div class=\"validation-message\">(.*?)</div>"), Within(taken, "<p>(.*?)</p>"));

        Task<string> Post(string assignee) => Send(new(HttpMethod.Post, "/")
        {
            Content = new FormUrlEncodedContent(
            [
                new("_handler", "order"),
                new("__RequestVerificationToken", Within(form, "name=\"__RequestVerificationToken\" value=\"(.*?)\"")),
                new("Order.Assignee", assignee),
            ]),
        });

        async Task<string> Send(HttpRequestMessage request)
        {
            using (request)
            {
                request.Headers.Add("Accept-Language", language);
                using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
                return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            }
        }
    }

    private static string Within(string html, string pattern) => WebUtility.HtmlDecode(Regex.Match(html, pattern).Groups[1].Value);
}
