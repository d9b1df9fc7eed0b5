using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace FujianPlan.Package.Tests;

/// <summary>
/// Every template of the SDK that makes a web application, with the packages added and the lines of their READMEs put in: it builds without a warning, and takes
/// and gives codes.
/// </summary>
public sealed class TemplateTests(PackageFeed feed)
{
    private const string Good = """{"task":"1.5","role":"lead","assignee":"SZB","deputy":null}""";

    // The answers escape what is not ASCII.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] Arguments = ["--no-restore", "--no-update-check"];

    [Theory]
    [InlineData("web")]
    [InlineData("webapi")]
    [InlineData("webapi", "--use-controllers")]
    [InlineData("webapiaot")]
    [InlineData("mvc")]
    [InlineData("webapp")]
    [InlineData("blazor")]
    [InlineData("grpc")]
    public async Task WebTemplate_TakesAndGivesCodes(string template, params string[] options)
    {
        using ConsumerFolder folder = await Made(template, options, "FujianPlan", "FujianPlan.AspNetCore");
        folder.Write("Site/Program.cs", WithThePlan(folder.Read("Site/Program.cs")));

        await folder.BuildCleanly("Site");

        await using WebProgram program = await WebProgram.Start(folder.PathOf("Site", "bin", "Debug", "net10.0", "Site.dll"), "--contentRoot", folder.PathOf("Site"));
        if (template == "grpc")
        {
            (program.Client.DefaultRequestVersion, program.Client.DefaultVersionPolicy) = (HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact);
        }

        Assert.Equal((HttpStatusCode.OK, "1.5 lead SZB"), await Answer(program, HttpMethod.Get, "/plan/1.5?role=lead&agency=SZB"));
        Assert.Equal((HttpStatusCode.OK, Good), await Answer(program, HttpMethod.Post, "/plan", Good));
        Assert.Equal(
            (HttpStatusCode.BadRequest, """{"role":["“1”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。"]}"""),
            Errors(await Answer(program, HttpMethod.Get, "/plan/1.5?role=1")));
        Assert.Equal(
            (HttpStatusCode.BadRequest, """{"$.task":["缺少任务代码，例如“1.1”。"],"$.assignee":["缺少部门代码，例如“SZB”（省数字办）。"]}"""),
            Errors(await Answer(program, HttpMethod.Post, "/plan", """{"role":"lead"}""")));
    }

    // It serves no requests; codes come from its configuration.
    [Fact]
    public async Task WorkerTemplate_TakesAndGivesCodes()
    {
        using ConsumerFolder folder = await Made("worker", [], "FujianPlan");
        folder.Write("Site/Program.cs", "using FujianPlan;\n" + folder.Read("Site/Program.cs").Replace(
            "host.Run();",
            "Console.WriteLine($\"{builder.Configuration.GetValue<Agency>(\"agency\").ToCode()} {builder.Configuration.GetValue<TaskCode>(\"task\")}\");",
            StringComparison.Ordinal));

        await folder.BuildCleanly("Site");

        Assert.Equal("SZB 1.5", (await folder.Output("dotnet", "exec", folder.PathOf("Site", "bin", "Debug", "net10.0", "Site.dll"), "--agency", "SZB", "--task", "1.5")).Trim());
    }

    private async Task<ConsumerFolder> Made(string template, string[] options, params string[] packages)
    {
        ConsumerFolder folder = feed.Consumer();
        DotnetCommand made = await folder.Dotnet(["new", template, "-o", "Site", .. Arguments, .. options]);
        Assert.True(made.ExitCode == 0, made.Output);

        // NU1603: not every feed has every version that others' packages ask for.
        return folder.Write("Site/Site.csproj", folder.Read("Site/Site.csproj").Replace(
            "</Project>",
            $"""
              <PropertyGroup><NoWarn>$(NoWarn);NU1603</NoWarn></PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"{PackageFeed.Version}\" />"))}
              </ItemGroup>
            </Project>
            """,
            StringComparison.Ordinal));
    }

    private static string WithThePlan(string program)
    {
        Assert.Contains("var app = builder.Build();", program, StringComparison.Ordinal);
        Assert.Contains("app.Run();", program, StringComparison.Ordinal);
        return "using FujianPlan;\nusing FujianPlan.Runtime;\n" + program
            .Replace("var app = builder.Build();", "builder.Services.AddFujianPlan();\nvar app = builder.Build();", StringComparison.Ordinal)
            .Replace(
                "app.Run();",
                """
                app.MapGet("/plan/{task}", (TaskId task, Role role, AgencyCode? agency) => $"{task.ToCode()} {role.ToCode()} {agency}");
                app.MapPost("/plan", (PlanOrder order) => order);
                app.Run();
                """,
                StringComparison.Ordinal)
            .Replace("[JsonSerializable(typeof(Todo[]))]", "[JsonSerializable(typeof(Todo[]))]\n[JsonSerializable(typeof(PlanOrder))]", StringComparison.Ordinal)
            + "\npublic record PlanOrder(TaskId Task, Role Role, Agency Assignee, Agency? Deputy = null);\n";
    }

    private static async Task<(HttpStatusCode Status, string Text)> Answer(WebProgram program, HttpMethod method, string path, string? body = null)
    {
        using HttpRequestMessage request = new(method, path)
        {
            Version = program.Client.DefaultRequestVersion,
            VersionPolicy = program.Client.DefaultVersionPolicy,
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Accept-Language", "zh-CN");
        using HttpResponseMessage response = await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static (HttpStatusCode Status, string Errors) Errors((HttpStatusCode Status, string Text) answer) =>
        (answer.Status, JsonSerializer.Serialize(JsonDocument.Parse(answer.Text).RootElement.GetProperty("errors"), Readable));
}
