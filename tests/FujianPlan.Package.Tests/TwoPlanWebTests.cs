using System.Net;
using System.Text;
using System.Text.Json;

namespace FujianPlan.Package.Tests;

/// <summary>A web application with a city's own plan beside the province's, from the packages: each door takes the codes of both, and refuses what the plan has not.</summary>
public sealed class TwoPlanWebTests(PackageFeed feed)
{
    private const string Good = "{\"task\":\"1.1\",\"role\":\"lead\",\"assignee\":\"SJJ\",\"province\":\"SZB\"}";

    private const string NoAgency = "'CJZ' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?";
    private const string NoTask = "'1.5' is not a task code of this plan. The task of section 1 is 1.1.";

    [Fact]
    public async Task EveryDoor_TakesTheCodesOfBothPlans_AndRefusesOthers()
    {
        using ConsumerFolder folder = feed.Consumer()
            .WriteProject(
                "Web.csproj",
                "<TargetFramework>net10.0</TargetFramework><RootNamespace>City</RootNamespace><ImplicitUsings>enable</ImplicitUsings><NoWarn>$(NoWarn);NU1603</NoWarn>",
                ["FujianPlan", "FujianPlan.Generator", "FujianPlan.AspNetCore", "FujianPlan.EntityFrameworkCore"],
                OthersPackages.Sqlite("10.0.0"),
                "Microsoft.NET.Sdk.Web")
            .Write("plan.yaml", SmallPlan.Text)
            .Write("Program.cs", RepositoryFile.Read("tests", "FujianPlan.Package.Tests", "TwoPlanWeb", "Program.txt"));
        await folder.BuildCleanly();
        string settings = folder.PathOf("bin", "Debug", "net10.0", "appsettings.json");
        await File.WriteAllTextAsync(settings, "{\"Office\":{\"City\":\"SJJ\",\"Province\":\"SZB\"}}", TestContext.Current.CancellationToken);

        string assembly = folder.PathOf("bin", "Debug", "net10.0", "Web.dll");
        await using (WebProgram program = await WebProgram.Start(assembly, "--Ledger", folder.PathOf("ledger.db")))
        {
            foreach (string path in new[] { "/orders", "/mvc" })
            {
                Assert.Equal((HttpStatusCode.OK, Good), await Post(program, path, Good));
                await Refused(Post(program, path, Good.Replace("SJJ", "CJZ", StringComparison.Ordinal)), "$.assignee", NoAgency);
                await Refused(Post(program, path, Good.Replace("1.1", "1.5", StringComparison.Ordinal)), "$.task", NoTask);
                await Refused(Post(program, path, Good.Replace("SZB", "SZBB", StringComparison.Ordinal)), "$.province", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?");
            }

            Assert.Equal((HttpStatusCode.OK, "CZJ 1.1 SZB"), await Get(program, "/agencies/CZJ?task=1.1&province=SZB"));
            await Refused(Get(program, "/agencies/CJZ"), "code", NoAgency);
            await Refused(Get(program, "/agencies/CZJ?task=1.5"), "task", NoTask);
            Assert.Equal((HttpStatusCode.OK, "CZJ 1.1 DigitalFujianOffice"), await Get(program, "/mvc/CZJ?task=1.1&province=SZB"));
            await Refused(Get(program, "/mvc/CJZ"), "agency", NoAgency);
            await Refused(Get(program, "/mvc/CZJ?task=1.5"), "task", NoTask);

            JsonElement schemas = Json((await Get(program, "/openapi/v1.json")).Text).GetProperty("components").GetProperty("schemas");
            Assert.Equal(["SJJ", "CZJ"], Codes("Agency"));
            Assert.Equal(71, Codes("FujianPlanAgency").Length);
            Assert.Contains("SZB", Codes("FujianPlanAgency"));
            string[] Codes(string schema) => [.. schemas.GetProperty(schema).GetProperty("enum").EnumerateArray().Select(code => code.GetString()!)];

            Assert.Equal((HttpStatusCode.OK, "1"), await Post(program, "/ledger", Good));
            Assert.Equal((HttpStatusCode.OK, "1"), await Post(program, "/ledger/CZJ", ""));
            Assert.Contains("CK_Entries_Assignee_plan", (await Post(program, "/ledger/SZB", "")).Text, StringComparison.Ordinal);

            Assert.Equal((HttpStatusCode.OK, "{\"city\":\"SJJ\",\"province\":\"SZB\"}"), await Get(program, "/office"));
        }

        await using WebProgram wrong = await WebProgram.Start(assembly, "--Office:City", "CJZ");
        Assert.Equal(HttpStatusCode.InternalServerError, (await Get(wrong, "/office")).Status);
    }

    private static async Task Refused(Task<(HttpStatusCode Status, string Text)> answer, string place, string message)
    {
        (HttpStatusCode status, string text) = await answer;
        Assert.Equal(HttpStatusCode.BadRequest, status);
        // MVC adds that the body as a whole is missing.
        JsonProperty error = Assert.Single(Json(text).GetProperty("errors").EnumerateObject(), error => error.Name != "order");
        Assert.Equal((place, message), (error.Name, error.Value[0].GetString()));
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;

    private static Task<(HttpStatusCode Status, string Text)> Get(WebProgram program, string path) => Send(program, new(HttpMethod.Get, path));

    private static Task<(HttpStatusCode Status, string Text)> Post(WebProgram program, string path, string body) =>
        Send(program, new(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") });

    private static async Task<(HttpStatusCode Status, string Text)> Send(WebProgram program, HttpRequestMessage request)
    {
        using (request)
        {
            request.Headers.Add("Accept-Language", "en");
            using HttpResponseMessage response = await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
            return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
