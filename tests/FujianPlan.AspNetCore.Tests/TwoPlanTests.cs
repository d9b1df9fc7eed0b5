using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Net;
using System.Text.Json;
using FujianPlan.Runtime;
using Microsoft.Extensions.Configuration;

namespace FujianPlan.AspNetCore.Tests;

/// <summary>An application that uses two plans takes the values of both, and tells them apart.</summary>
public sealed class TwoPlanTests(Application application) : IClassFixture<Application>
{
    private const string Good = """{"task":"2.1","role":"supporting","assignee":"SZB","deputy":"SJJ","section":2,"others":{"CZJ":["1.1","1.2"]}}""";

    [Theory]
    [InlineData("/city/orders")]
    [InlineData("/mvc/city")]
    public async Task Body_IsTaken_AndAnswered(string path)
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, path, "en", Good);

        Assert.Equal((HttpStatusCode.OK, Good), (status, answer.GetRawText()));
    }

    [Theory]
    [InlineData("en", """{"assignee":"CZT"}""", "$.assignee", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    [InlineData("zh", """{"assignee":"CZT"}""", "$.assignee", "本方案没有代码为“CZT”的部门。是否为“CZJ”（市财政局）？")]
    [InlineData("en", """{"deputy":"数据局"}""", "$.deputy", "'数据局' is not an agency code of this plan. Did you mean 'SJJ' (市数据局)?")]
    [InlineData("en", """{"task":"1.5"}""", "$.task", "'1.5' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.2.")]
    [InlineData("zh", """{"task":"1.5"}""", "$.task", "本方案没有代码为“1.5”的任务。章节 1 的任务是 1.1 至 1.2。")]
    [InlineData("en", """{"section":9}""", "$.section", "'9' is not a section number of this plan. The sections are 1 to 4.")]
    [InlineData("zh", """{"section":"2"}""", "$.section", "章节应写作编号，即数字，如 1。")]
    [InlineData("zh", """{"role":"Lead"}""", "$.role", "“Lead”不是角色代码。角色代码有“lead”（牵头）、“responsible”（负责）、“supporting”（配合）、“guiding”（指导）。")]
    [InlineData("en", """{"others":{"CZT":[]}}""", "$.others.CZT", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    public async Task BadBody_IsAnsweredWithThePlace_InTheLanguageOfTheRequest(string language, string body, string place, string message)
    {
        foreach (string path in new[] { "/city/orders", "/mvc/city" })
        {
            (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, path, language, body);

            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal(message, answer.GetProperty("errors").GetProperty(place)[0].GetString());
        }
    }

    [Theory]
    [InlineData("/city/agencies/SJJ", "市数据局   ")]
    [InlineData("/city/agencies/SZB?task=2.1&section=1&role=lead", "省数字办 2.1 1 Lead")]
    [InlineData("/both?code=CZT&code=SZB&city=CZJ", "CZT,SZB CZJ")]
    [InlineData("/gathered?agency=SJJ&t=1.1&office=CZT", "Data Bureau 1.1 CZT")]
    [InlineData("/mvc/city?agency=SZB&code=SJJ&section=2&role=lead&task=1.1&task=2.1", "DigitalFujianOffice SJJ Services Lead OneNetwork,OneWindow")]
    [InlineData("/mvc/city?agency=&code=", "    ")]
    public async Task Codes_AreBound(string path, string answer) => Assert.Equal(answer, await application.Get(path));

    [Theory]
    [InlineData("/city/agencies/CZT", "code", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    [InlineData("/city/agencies/SJJ?task=1.5", "task", "'1.5' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.2.")]
    [InlineData("/city/agencies/SJJ?section=8", "section", "'8' is not a section number of this plan. The sections are 1 to 4.")]
    [InlineData("/city/agencies/SJJ?role=leader", "role", "'leader' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).")]
    [InlineData("/both?code=SZB&code=SJJ&city=SJJ", "code", "'SJJ' is not an agency code of this plan. Did you mean 'SJT' (省审计厅)?")]
    [InlineData("/both?code=SZB&city=CZT", "city", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    [InlineData("/gathered?agency=CZT", "Agency", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    [InlineData("/gathered?agency=SJJ&t=1.5", "t", "'1.5' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.2.")]
    [InlineData("/mvc/city?agency=CZT", "agency", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    [InlineData("/mvc/city?agency=1", "agency", "'1' is not an agency code of this plan.")]
    [InlineData("/mvc/city?code=DataBureau", "code", "'DataBureau' is not an agency code of this plan.")]
    [InlineData("/mvc/city?section=Services", "section", "'Services' is not a section number of this plan. The sections are 1 to 4.")]
    [InlineData("/mvc/city?role=1", "role", "'1' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).")]
    [InlineData("/mvc/city?task=1.1&task=1.5", "task", "'1.5' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.2.")]
    public async Task WhatIsNoCode_IsAnsweredByName(string path, string name, string message)
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Get, path, "en", null);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(message, answer.GetProperty("errors").EnumerateObject().Single(error => error.Name.StartsWith(name, StringComparison.Ordinal)).Value[0].GetString());
    }

    [Fact]
    public async Task Attributes_AskThePlanThatTheyAreOf()
    {
        (HttpStatusCode status, JsonElement answer) = await application.Send(HttpMethod.Post, "/mvc/typed", "en", """{"city":"省财政厅","province":"CZJ","task":"2.1"}""");

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(["City", "Province"], answer.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal));
        CultureInfo before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = TestCulture.Of("zh-CN");
            ValidationResult? result = new CityPlan.ValidAgencyAttribute().GetValidationResult("CZT", new ValidationContext(this));
            Assert.Equal("本方案没有代码为“CZT”的部门。是否为“CZJ”（市财政局）？", result?.ErrorMessage);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Configuration_IsBoundFromCodes()
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Province"] = "SZB",
            ["City"] = "SZB",
            ["CityTask"] = "2.1",
            ["Section"] = "2",
            ["Role"] = "lead",
            ["Code"] = "SJJ",
            ["Deputies:0"] = "CZJ",
            ["Deputies:1"] = "BLQ",
            ["Names:SJJ"] = "1.1",
        }).Build();

        Settings settings = configuration.Get<Settings>()!;

        Assert.Equal((Agency.DigitalFujianOffice, CityPlan.Agency.DigitalFujianOffice, CityPlan.TaskId.OneWindow), (settings.Province, settings.City, settings.CityTask));
        Assert.Equal((CityPlan.SectionId.Services, Role.Lead, new CityPlan.AgencyCode(CityPlan.Agency.DataBureau)), (settings.Section, settings.Role, settings.Code));
        Assert.Equal([CityPlan.Agency.FinanceBureau, CityPlan.Agency.NorthHarbour], settings.Deputies);
    }

    [Theory]
    [InlineData("City", "CZT", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    [InlineData("Province", "SJJ", "'SJJ' is not an agency code of this plan. Did you mean 'SJT' (省审计厅)?")]
    [InlineData("Code", "CZT", "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?")]
    public void Configuration_SaysWhatIsNoCode(string key, string value, string message)
    {
        IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { [key] = value }).Build();

        InvalidOperationException thrown = Assert.Throws<InvalidOperationException>(() => configuration.Get<Settings>());

        Assert.Equal(message, Assert.IsType<PlanCodeException>(thrown.InnerException).Message);
    }

    private sealed class Settings
    {
        public Agency Province { get; set; }

        public CityPlan.Agency City { get; set; }

        public CityPlan.TaskId? CityTask { get; set; }

        public CityPlan.SectionId Section { get; set; }

        public Role Role { get; set; }

        public CityPlan.AgencyCode Code { get; set; }

        public CityPlan.Agency[] Deputies { get; set; } = [];
    }
}
