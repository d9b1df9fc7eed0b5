using System.Net;
using System.Text.Json;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>What an OpenAPI document says of the values of two plans.</summary>
public sealed class OpenApiTests(Application application) : IClassFixture<Application>
{
    [Fact]
    public async Task Codes_AreListed_WithWhatTheyStandFor()
    {
        JsonElement schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        JsonElement agency = schemas.GetProperty("Agency");
        Assert.Equal("string", agency.GetProperty("type").GetString());
        Assert.Equal(Plan.Agencies.Select(each => each.Code), Texts(agency, "enum"));
        Assert.Equal(Plan.Agencies.Select(each => each.Name), Texts(agency, "x-enum-descriptions"));
        Assert.Equal(Plan.Tasks.Select(task => task.Code), Texts(schemas.GetProperty("TaskId"), "enum"));
        Assert.Equal(["lead", "responsible", "supporting", "guiding"], Texts(schemas.GetProperty("Role"), "enum"));
    }

    // Both plans have an Agency, and neither is described as the other.
    [Fact]
    public async Task TypesOfTwoPlans_HaveSchemasOfTheirOwn()
    {
        JsonElement document = await Document();
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");

        Assert.Equal("#/components/schemas/Agency", Property(schemas, "Order", "assignee"));
        Assert.Equal("#/components/schemas/CityPlanAgency", Property(schemas, "CityOrder", "assignee"));
        Assert.Equal("#/components/schemas/CityPlanTaskId", Property(schemas, "CityOrder", "task"));
        Assert.Equal("#/components/schemas/Role", Property(schemas, "CityOrder", "role"));
        JsonElement agency = schemas.GetProperty("CityPlanAgency");
        Assert.Equal(CityPlan.Plan.Agencies.Select(each => each.Code), Texts(agency, "enum"));
        Assert.Equal(["XXB"], Texts(agency, "x-enum-deprecated"));
        Assert.StartsWith("An agency of the plan, by its code. 东山市数字化三年任务分工", agency.GetProperty("description").GetString(), StringComparison.Ordinal);
    }

    // Who reads a document is not known when it is made: both languages. A text that is lost is said to be.
    [Fact]
    public async Task Descriptions_AreInBothLanguages_AndNoneIsEmpty()
    {
        JsonElement document = await Document(), schemas = document.GetProperty("components").GetProperty("schemas");

        string agency = schemas.GetProperty("CityPlanAgency").GetProperty("description").GetString()!;
        Assert.Contains("\n\n方案中的部门，以代码表示。\n\n- `SJJ`: 市数据局\n", agency, StringComparison.Ordinal);
        Assert.Contains(" (deprecated, 已停用)", agency, StringComparison.Ordinal);
        Assert.All(schemas.EnumerateObject().Where(schema => schema.Value.TryGetProperty("x-enum-descriptions", out _)), schema => Assert.DoesNotContain("", Texts(schema.Value, "x-enum-descriptions")));
        Assert.Equal(Plan.Tasks.Count(task => task.Text is null or ""), Texts(schemas.GetProperty("TaskId"), "x-enum-descriptions").Count(text => text == "佚失 (lost)"));
        Assert.EndsWith(
            "English or Chinese.\n\n请求中有无效的内容。问题详情指出每一处及最相近的代码，语言依 Accept-Language，为中文或英文。",
            document.GetProperty("paths").GetProperty("/agencies/{code}").GetProperty("get").GetProperty("responses").GetProperty("400").GetProperty("description").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/agencies/{code}", "code", "SZB", 71)]
    [InlineData("/city/agencies/{code}", "code", "SJJ", 7)]
    [InlineData("/city/agencies/{code}", "task", "1.1", 6)]
    [InlineData("/city/agencies/{code}", "role", "lead", 4)]
    [InlineData("/gathered", "t", "1.1", 6)]
    [InlineData("/mvc/city", "agency", "SJJ", 7)]
    [InlineData("/mvc/city", "code", "SJJ", 7)]
    public async Task Parameters_ListTheCodesOfTheirPlan(string path, string name, string first, int count)
    {
        JsonElement document = await Document();

        string[] codes = [.. Texts(Resolved(document, Parameter(document, path, name)), "enum")];
        Assert.Equal((first, count), (codes[0], codes.Length));
    }

    // A client has one type of an enum, wherever a value stands and whatever wraps it: what is listed in its place is another type to it.
    [Theory]
    [InlineData("v1")]
    [InlineData("v3.0")]
    public async Task Codes_AreListedOnce_AndReferredToElsewhere(string name)
    {
        JsonElement document = await Document(name);

        Assert.Empty(Listed(document.GetProperty("paths"), "paths"));
        Assert.Equal("#/components/schemas/CityPlanAgency", Parameter(document, "/city/agencies/{code}", "code").GetProperty("$ref").GetString());
        Assert.Equal("#/components/schemas/TaskId", Parameter(document, "/codes/optional", "task").GetProperty("$ref").GetString());
        Assert.Equal(
            ["Agency", "CityPlanAgency", "CityPlanTaskId", "FujianPlanSectionId", "Role", "SectionId", "TaskId"],
            document.GetProperty("components").GetProperty("schemas").EnumerateObject().Where(schema => schema.Value.TryGetProperty("x-enum-varnames", out _)).Select(schema => schema.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task SectionsAreNumbers_AndDocumentsAreObjects()
    {
        JsonElement document = await Document();
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");

        JsonElement section = Resolved(document, schemas.GetProperty("CityOrder").GetProperty("properties").GetProperty("section"));
        Assert.Equal(("integer", "[1,2,3,4]"), (section.GetProperty("type").GetString(), JsonSerializer.Serialize(section.GetProperty("enum"))));
        Assert.Equal("object", schemas.GetProperty("PlanTask").GetProperty("type").GetString());
        Assert.Equal("object", schemas.GetProperty("CityPlanPlanTask").GetProperty("type").GetString());
    }

    // Identifiers for those that generate clients, by the names that their generators look for.
    [Fact]
    public async Task Codes_HaveIdentifiers()
    {
        JsonElement schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        foreach (string member in new[] { "x-enum-varnames", "x-enumNames" })
        {
            Assert.Equal(Enum.GetNames<Agency>(), Texts(schemas.GetProperty("Agency"), member));
            Assert.Equal(Plan.Tasks.Select(task => task.Id.ToString()), Texts(schemas.GetProperty("TaskId"), member));
            Assert.Equal(["Lead", "Responsible", "Supporting", "Guiding"], Texts(schemas.GetProperty("Role"), member));
        }
    }

    // A wrapper such as AgencyCode is the same in JSON, and no type of its own to a client.
    [Fact]
    public async Task Wrappers_AreDescribedAsWhatTheyWrap()
    {
        JsonElement schemas = (await Document()).GetProperty("components").GetProperty("schemas");

        Assert.Equal("#/components/schemas/Agency", Property(schemas, "OrderFile", "code"));
        Assert.DoesNotContain(schemas.EnumerateObject(), schema => schema.Name.EndsWith("Code", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ListsAndDictionaries_SayWhatIsInThem()
    {
        JsonElement document = await Document();
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
        JsonElement lists = document.GetProperty("paths").GetProperty("/codes/lists");

        Assert.Equal("#/components/schemas/FujianPlanSectionId", schemas.GetProperty("OrderFile").GetProperty("properties").GetProperty("sections").GetProperty("additionalProperties").GetProperty("$ref").GetString());
        Assert.Equal("#/components/schemas/CityPlanTaskId", Items(schemas.GetProperty("CityOrder").GetProperty("properties").GetProperty("others").GetProperty("additionalProperties")));
        Assert.Equal("#/components/schemas/Agency", Items(lists.GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema")));
        Assert.Equal(["#/components/schemas/Agency", "#/components/schemas/TaskId"], lists.GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => Items(parameter.GetProperty("schema"))));
    }

    [Fact]
    public async Task WhatMustBeThere_IsRequired_AndWhatMayBeNull_IsSaid()
    {
        JsonElement document = await Document();
        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");

        Assert.Equal(["task", "role", "assignee"], Texts(schemas.GetProperty("Order"), "required").Take(3));
        Assert.Equal(["code"], Texts(schemas.GetProperty("OrderFile"), "required"));
        Assert.Equal("""[{"type":"null"},{"$ref":"#/components/schemas/Agency"}]""", JsonSerializer.Serialize(schemas.GetProperty("OrderFile").GetProperty("properties").GetProperty("deputy").GetProperty("oneOf")));
        Assert.Equal(
            [("agency", true), ("role", false)],
            document.GetProperty("paths").GetProperty("/mvc/codes").GetProperty("get").GetProperty("parameters").EnumerateArray()
                .Select(parameter => (parameter.GetProperty("name").GetString()!, parameter.TryGetProperty("required", out JsonElement required) && required.GetBoolean())));
    }

    [Theory]
    [InlineData("/codes/role", "get", true)]
    [InlineData("/codes/lists", "get", true)]
    [InlineData("/codes/gathered", "get", true)]
    [InlineData("/codes/orders", "post", true)]
    [InlineData("/mvc/codes", "get", true)]
    [InlineData("/mvc/files", "post", true)]
    [InlineData("/documents/task", "get", false)]
    [InlineData("/numbers/{number}", "get", false)]
    public async Task Problems_AreAnswers_WhereThereAreCodes(string path, string method, bool isSaid)
    {
        JsonElement document = await Document();
        JsonElement responses = document.GetProperty("paths").GetProperty(path).GetProperty(method).GetProperty("responses");

        Assert.Equal(isSaid, responses.TryGetProperty("400", out JsonElement response));
        Assert.Equal(
            isSaid ? "#/components/schemas/HttpValidationProblemDetails" : null,
            isSaid ? response.GetProperty("content").GetProperty("application/problem+json").GetProperty("schema").GetProperty("$ref").GetString() : null);
        Assert.True(document.GetProperty("components").GetProperty("schemas").GetProperty("HttpValidationProblemDetails").GetProperty("properties").TryGetProperty("errors", out _));
    }

    private static JsonElement Parameter(JsonElement document, string path, string name) => document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("parameters").EnumerateArray()
        .Single(each => each.GetProperty("name").GetString() == name).GetProperty("schema");

    private static IEnumerable<string> Listed(JsonElement element, string place) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("x-enum-varnames", out _) => [place],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Listed(member.Value, $"{place} {member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Listed(item, $"{place} {i}")),
        _ => [],
    };

    private static string Items(JsonElement schema) => schema.GetProperty("items").GetProperty("$ref").GetString()!;

    private static IEnumerable<string> Texts(JsonElement schema, string member) => schema.GetProperty(member).EnumerateArray().Select(text => text.GetString()!);

    private static string Property(JsonElement schemas, string type, string property) =>
        schemas.GetProperty(type).GetProperty("properties").GetProperty(property).GetProperty("$ref").GetString()!;

    private static JsonElement Resolved(JsonElement document, JsonElement schema) => schema.TryGetProperty("$ref", out JsonElement reference)
        ? document.GetProperty("components").GetProperty("schemas").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema;

    private async Task<JsonElement> Document(string name = "v1")
    {
        (HttpStatusCode status, JsonElement document) = await application.Send(HttpMethod.Get, $"/openapi/{name}.json", "en", null);
        Assert.Equal(HttpStatusCode.OK, status);
        return document;
    }
}
