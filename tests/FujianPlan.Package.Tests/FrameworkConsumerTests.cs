using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace FujianPlan.Package.Tests;

/// <summary>Applications that reference the packages on top of a plan: with the lowest versions of the frameworks, and with the newest.</summary>
public sealed class FrameworkConsumerTests(PackageFeed feed)
{
    private const string Web = "Microsoft.NET.Sdk.Web";

    /// <summary>NU1603: not every feed has every version that others' packages ask for.</summary>
    private const string Properties = "<TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NoWarn>$(NoWarn);NU1603</NoWarn>";

    private static readonly string WebReadme = "src/FujianPlan.AspNetCore/README.md", StorageReadme = "src/FujianPlan.EntityFrameworkCore/README.md";

    // Alone: no other package asks for newer ones. Without culture data, as on Alpine and in templates for NativeAOT.
    [Fact]
    public async Task AspNetCore_Alone_DoesWhatItsReadmeSays_WithTheLowestVersions()
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("App.csproj", Properties + "<InvariantGlobalization>true</InvariantGlobalization>", ["FujianPlan", "FujianPlan.AspNetCore"], sdk: Web)
            .Write("Program.cs", ReadmeText.Block(WebReadme, "csharp"));

        await folder.BuildCleanly();

        Assert.Contains("\"Microsoft.AspNetCore.OpenApi/10.0.0\"", folder.Read("obj/project.assets.json"), StringComparison.Ordinal);
        await RunAsTheReadmeSays(folder.PathOf("bin", "Debug", "net10.0", "App.dll"));
    }

    // With a runtime of its own, which need not be installed. The framework writes no OpenAPI documents there, or others.
    [Theory]
    [InlineData("net8.0")]
    [InlineData("net9.0")]
    public async Task AspNetCore_OnAnOlderFramework_DoesWhatItsReadmeSays_ButForOpenApi(string target)
    {
        string code = string.Join('\n', ReadmeText.Block(WebReadme, "csharp").Split('\n').Where(line => !line.Contains("OpenApi", StringComparison.Ordinal)));
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject(
                "App.csproj",
                $"<TargetFramework>{target}</TargetFramework><ImplicitUsings>enable</ImplicitUsings><LangVersion>latest</LangVersion><RuntimeIdentifier>{ConsumerFolder.Machine}</RuntimeIdentifier><SelfContained>true</SelfContained>",
                ["FujianPlan", "FujianPlan.AspNetCore"],
                sdk: Web)
            .Write("Program.cs", code);

        await folder.BuildCleanly();

        Assert.DoesNotContain("Microsoft.AspNetCore.OpenApi", folder.Read("obj/project.assets.json"), StringComparison.Ordinal);
        await using WebProgram program = await WebProgram.Start(folder.PathOf("bin", "Debug", target, ConsumerFolder.Machine, "App"));
        await AnswersAsTheReadmeSays(program);
    }

    // A reference to a library hands on less than one to a package; and one file has the versions of all projects, of what they do not
    // reference as well.
    [Fact]
    public async Task AspNetCore_ThroughALibrary_WithTheNewestVersions_ManagedCentrally()
    {
        using ConsumerFolder folder = feed.Consumer()
            .Write("Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup>
                    <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                    <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageVersion Include="FujianPlan" Version="{PackageFeed.Version}" />
                    <PackageVersion Include="FujianPlan.AspNetCore" Version="{PackageFeed.Version}" />
                    <PackageVersion Include="Microsoft.AspNetCore.OpenApi" Version="{Newest("Microsoft.AspNetCore.OpenApi")}" />
                  </ItemGroup>
                </Project>
                """)
            .WriteProject("Library/Library.csproj", Properties, [], "<PackageReference Include=\"FujianPlan\" /><PackageReference Include=\"FujianPlan.AspNetCore\" />")
            .WriteProject("App/App.csproj", Properties, [], "<ProjectReference Include=\"../Library/Library.csproj\" />", sdk: Web)
            .Write("App/Program.cs", ReadmeText.Block(WebReadme, "csharp"));

        await folder.BuildCleanly("App");

        Assert.Contains($"\"Microsoft.AspNetCore.OpenApi/{Newest("Microsoft.AspNetCore.OpenApi")}\"", folder.Read("App/obj/project.assets.json"), StringComparison.Ordinal);
        await RunAsTheReadmeSays(folder.PathOf("App", "bin", "Debug", "net10.0", "App.dll"));
    }

    // .NET 9 has a version of its own, which takes what is compiled for 8.
    [Theory]
    [InlineData("net8.0", "8.0.30")]
    [InlineData("net9.0", "9.0.23")]
    [InlineData("net10.0", "10.0.0")]
    public async Task EntityFrameworkCore_DoesWhatItsReadmeSays_WithTheLowestVersions(string target, string version)
    {
        string properties = Properties.Replace("net10.0", target, StringComparison.Ordinal) + "<OutputType>Exe</OutputType>"
            + (target == "net10.0" ? string.Empty : $"<RuntimeIdentifier>{ConsumerFolder.Machine}</RuntimeIdentifier><SelfContained>true</SelfContained>");
        string[] code = ReadmeText.Block(StorageReadme, "csharp").Split('\n'), query = ReadmeText.Block(StorageReadme, "csharp", number: 1).Split("//");
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject("Consumer.csproj", properties, ["FujianPlan", "FujianPlan.EntityFrameworkCore"], OthersPackages.Sqlite(version))
            .Write("Program.cs", $$"""
                {{string.Join('\n', code.Where(line => line.StartsWith("using ", StringComparison.Ordinal)))}}

                using OrderContext context = new(new DbContextOptionsBuilder().UseSqlite("DataSource=:memory:").Options);
                context.Database.OpenConnection();
                context.Database.EnsureCreated();
                context.Add(new Order { Task = TaskId.GovernmentExtranet, Role = Role.Lead, Assignee = Agency.DigitalFujianOffice });
                context.SaveChanges();
                IQueryable<Order> orders = {{query[0].Trim()}};
                Console.WriteLine(orders.ToQueryString().ReplaceLineEndings(" "));
                Console.WriteLine(orders.Single().Task);
                try
                {
                    context.Database.ExecuteSqlRaw("UPDATE Orders SET Assignee = 'SZBB'");
                }
                catch (Exception e)
                {
                    Console.WriteLine(e.Message);
                }

                {{string.Join('\n', code.Where(line => !line.StartsWith("using ", StringComparison.Ordinal)))}}
                """);

        await folder.BuildCleanly();

        Assert.Contains($"\"Microsoft.EntityFrameworkCore.Relational/{version}\"", folder.Read("obj/project.assets.json"), StringComparison.Ordinal);
        string printed = target == "net10.0" ? await folder.RunBuilt("Consumer") : await folder.Output(folder.PathOf("bin", "Debug", target, ConsumerFolder.Machine, "Consumer"));
        string[] lines = printed.Split('\n');
        Assert.EndsWith(query[1].Trim(), lines[0].Replace("\"o\".", "", StringComparison.Ordinal).Trim(), StringComparison.Ordinal);
        Assert.Equal("GovernmentExtranet", lines[1]);
        Assert.Contains("CHECK constraint failed", lines[2], StringComparison.Ordinal);
    }

    private static async Task RunAsTheReadmeSays(string assembly)
    {
        await using WebProgram program = await WebProgram.Start(assembly);
        await AnswersAsTheReadmeSays(program);

        JsonElement document = JsonDocument.Parse(await program.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative), TestContext.Current.CancellationToken)).RootElement;
        Assert.Contains("SZB", document.GetProperty("components").GetProperty("schemas").GetProperty("Agency").GetProperty("enum").EnumerateArray().Select(code => code.GetString()));
    }

    private static async Task AnswersAsTheReadmeSays(WebProgram program)
    {
        Assert.Contains(
            "\"1.5\"",
            await program.Client.GetStringAsync(new Uri("/agencies/SZB/tasks?role=lead", UriKind.Relative), TestContext.Current.CancellationToken),
            StringComparison.Ordinal);

        const string Order = "{\"task\":\"1.5\",\"role\":\"lead\",\"assignee\":\"SZBB\"}";
        Assert.Contains($"`{Order}`", RepositoryFile.Read(WebReadme.Split('/')), StringComparison.Ordinal);
        JsonElement told = JsonDocument.Parse(ReadmeText.Block(WebReadme, "json")).RootElement;
        (HttpStatusCode status, JsonElement english) = await Post(program, "en", Order);
        Assert.Equal(told.GetProperty("status").GetInt32(), (int)status);
        Assert.All(told.EnumerateObject(), member => Assert.True(JsonElement.DeepEquals(member.Value, english.GetProperty(member.Name)), english.GetRawText()));
        (_, JsonElement chinese) = await Post(program, "zh-CN", Order);
        Assert.Equal("本方案没有代码为“SZBB”的部门。是否为“SZB”（省数字办）？", chinese.GetProperty("errors").GetProperty("$.assignee")[0].GetString());
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer)> Post(WebProgram program, string language, string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/orders") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Add("Accept-Language", language);
        using HttpResponseMessage response = await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(text.Length > 0, $"{response.StatusCode}: nothing");
        return (response.StatusCode, JsonDocument.Parse(text).RootElement);
    }

    private static string Newest(string package) => (string)XDocument.Parse(RepositoryFile.Read("Directory.Packages.props"))
        .Descendants("PackageVersion").Single(version => (string?)version.Attribute("Include") == package).Attribute("Version")!;
}
