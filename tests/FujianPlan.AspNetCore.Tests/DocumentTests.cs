using System.Net;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>What a plan says is answered as a document: whole, without circles, with codes for what stands elsewhere.</summary>
public sealed class DocumentTests(Application application) : IClassFixture<Application>
{
    // The answers escape what is not ASCII.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true, NewLine = "\n" };

    [Theory]
    [InlineData("task")]
    [InlineData("assignment")]
    [InlineData("section")]
    [InlineData("agency")]
    [InlineData("failed")]
    [InlineData("found")]
    [InlineData("nothing")]
    [InlineData("verdict")]
    [InlineData("none")]
    [InlineData("city/task")]
    [InlineData("city/assignment")]
    [InlineData("city/failed")]
    [InlineData("city/retirement")]
    [InlineData("both")]
    public async Task Document_IsAnswered(string path) => ApprovedFile.Assert(
        RepositoryFile.PathOf("tests", "FujianPlan.AspNetCore.Tests", "Documents", $"{path.Replace('/', '-')}.json"),
        await Answer(path) + "\n");

    [Theory]
    [InlineData("tasks", 70)]
    [InlineData("led", 14)]
    [InlineData("assignments", 4)]
    [InlineData("sections", 8)]
    [InlineData("agencies", 71)]
    [InlineData("city/tasks", 6)]
    [InlineData("city/agencies", 7)]
    public async Task List_IsAnsweredAsAList(string path, int count)
    {
        JsonArray list = Assert.IsType<JsonArray>(JsonNode.Parse(await Answer(path)));

        Assert.Equal(count, list.Count);
        Assert.All(list, item => Assert.IsType<JsonObject>(item));
    }

    private async Task<string> Answer(string path)
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Get, "/documents/" + path, "en", null);

        Assert.Equal(HttpStatusCode.OK, status);
        return JsonNode.Parse(answer.GetRawText())?.ToJsonString(Readable) ?? "null";
    }
}
