using System.Net;
using System.Text;
using System.Text.Json;

[assembly: AssemblyFixture(typeof(PostgresHost))]

namespace FujianPlan.Registry.Tests;

/// <summary>What programs send to the sample and get from it, over real HTTP.</summary>
public sealed class ApiTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [Fact]
    public async Task EachPlansCodes_AreTakenAtItsOwnDoor()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);

        Assert.Equal(
            """201 {"id":1,"task":"2.11","role":"supporting","agency":"CZT","isDone":false,"remark":""}""",
            await Post(program, "/api/province/reports", """{"task":"2.11","role":"supporting","agency":"CZT"}"""));
        Assert.Equal(
            """201 {"id":2,"task":"2.3","role":"lead","agency":"SZB","isDone":true,"remark":"ok"}""",
            await Post(program, "/api/province/reports", """{"task":"2.3","role":"lead","agency":"SZB","isDone":true,"remark":"ok"}"""));
        Assert.StartsWith("400 ", await Post(program, "/api/city/reports", """{"task":"1.1","role":"lead","agency":"CZT"}"""), StringComparison.Ordinal);
        Assert.StartsWith("422 ", await Post(program, "/api/city/reports", """{"task":"1.1","role":"lead","agency":"CZJ"}"""), StringComparison.Ordinal);

        // In the plan's order, and by code.
        Assert.Equal(["2.3", "2.11"], (await Get(program, "/api/province/reports")).EnumerateArray().Select(report => report.GetProperty("task").GetString()));
        Assert.Equal(["2.11"], (await Get(program, "/api/province/reports?agency=CZT")).EnumerateArray().Select(report => report.GetProperty("task").GetString()));
        using HttpResponseMessage wrong = await program.Client.GetAsync(new Uri("/api/province/reports?agency=CZJ", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task WhatIsDue_IsWhatWasNotReportedAsDone()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);

        // The earliest first.
        Assert.Equal(["2.1", "1.1"], (await Get(program, "/api/city/due?by=2024-12-31")).EnumerateArray().Select(task => task.GetProperty("code").GetString()));
        Assert.StartsWith("201 ", await Post(program, "/api/city/reports", """{"task":"1.1","role":"lead","agency":"SJJ","isDone":true}"""), StringComparison.Ordinal);
        Assert.Equal(["2.1"], (await Get(program, "/api/city/due?by=2024-12-31")).EnumerateArray().Select(task => task.GetProperty("code").GetString()));
    }

    // What no handler answers has a body too, in the language of the request: UseStatusCodePages() asks for it.
    // Of one program: to start one takes two seconds of work.
    [Fact]
    public async Task WhatNoHandlerAnswers_IsSaid()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);

        Assert.Equal((404, "未找到"), await Refused("GET", "/api/none", "zh"));
        Assert.Equal((404, "Not Found"), await Refused("GET", "/api/none", "en"));
        Assert.Equal((405, "不支持该请求方法"), await Refused("PUT", "/api/province/reports", "zh"));
        Assert.Equal((415, "不支持的内容类型"), await Refused("POST", "/api/province/reports", "zh"));
        Assert.Equal((415, "Unsupported Media Type"), await Refused("POST", "/api/province/reports", "en"));

        async Task<(int Status, string? Title)> Refused(string method, string path, string language)
        {
            using HttpRequestMessage request = new(new HttpMethod(method), path) { Content = method == "GET" ? null : new StringContent("<a/>", Encoding.UTF8, "application/xml") };
            request.Headers.AcceptLanguage.ParseAdd(language);
            request.Headers.Accept.ParseAdd("application/json");

            using HttpResponseMessage response = await program.Client.SendAsync(request, TestContext.Current.CancellationToken);

            using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            return ((int)response.StatusCode, problem.RootElement.GetProperty("title").GetString());
        }
    }

    [Fact]
    public async Task Document_TellsTheCodesOfBothPlansApart()
    {
        await using RegistryProgram program = await RegistryProgram.Start(server);

        JsonElement document = await Get(program, "/openapi/v1.json");

        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
        string[] agencies = [.. schemas.EnumerateObject().Where(schema => schema.Name.EndsWith("Agency", StringComparison.Ordinal)).Select(schema => $"{schema.Name} {schema.Value.GetProperty("enum").GetArrayLength()}").Order(StringComparer.Ordinal)];
        Assert.Equal([$"Agency {Agencies.All.Count}", "CityPlanAgency 7"], agencies);
    }

    private static async Task<string> Post(RegistryProgram program, string path, string body)
    {
        using StringContent content = new(body, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await program.Client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}";
    }

    private static async Task<JsonElement> Get(RegistryProgram program, string path)
    {
        using JsonDocument document = JsonDocument.Parse(await program.Client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken));
        return document.RootElement.Clone();
    }
}
