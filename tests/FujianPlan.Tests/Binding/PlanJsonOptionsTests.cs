#if !FUJIANPLAN_NETSTANDARD
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using FujianPlan.Runtime;

namespace FujianPlan.Tests.Binding;

/// <summary>Options of JSON in which plans' values are codes, whatever else stands in them, and in which none is missing.</summary>
public sealed partial class PlanJsonOptionsTests
{
    private const string Good = """{"Lead":"SZB","Code":"CZT","Task":"1.5","Role":"guiding","Kind":"halfYear","Own":"Second"}""";

    public static TheoryData<JsonSerializerOptions> AllOptions =>
    [
        new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } }.UseFujianPlan(),
        Chained(new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } }).UseFujianPlan(),
        new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } }.UseFujianPlan().UseFujianPlan(),
        new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() }, TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.UseFujianPlan(),
        new JsonSerializerOptions { TypeInfoResolver = GeneratedOptions.Default }.UseFujianPlan(),
    ];

    // As web applications set theirs.
    private static JsonSerializerOptions Chained(JsonSerializerOptions options)
    {
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        return options;
    }

    [Theory]
    [MemberData(nameof(AllOptions), DisableDiscoveryEnumeration = true)]
    public void Values_AreCodes_AndOtherEnumsAreAsTheOptionsSay(JsonSerializerOptions options)
    {
        Record? read = JsonSerializer.Deserialize<Record>(Good, options);

        Assert.Equal(new Record(Agency.DigitalFujianOffice, new AgencyCode(Agency.FinanceDepartment), TaskId.GovernmentExtranet, Role.Guiding, DeadlineKind.HalfYear, Own.Second), read);
        Assert.Equal(Good, JsonSerializer.Serialize(read, options));
        Assert.Throws<PlanJsonException>(() => JsonSerializer.Deserialize<Record>(Good.Replace("SZB", "DigitalFujianOffice", StringComparison.Ordinal), options));
        Assert.Throws<PlanJsonException>(() => JsonSerializer.Deserialize<Record>(Good.Replace("\"SZB\"", "1", StringComparison.Ordinal), options));
    }

    [Theory]
    [MemberData(nameof(AllOptions), DisableDiscoveryEnumeration = true)]
    public void WhatIsMissing_IsTold_ByPlace(JsonSerializerOptions options)
    {
        PlanJsonException thrown = Assert.Throws<PlanJsonException>(() => JsonSerializer.Deserialize<Record[]>($$"""[{{Good}},{"Role":"lead"}]""", options));

        Assert.Equal(["Lead", "Code", "Task"], thrown.Missing);
        Assert.Equal("$[1]", thrown.Path);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["$[1].Lead"] = "An agency code is required, such as 'SZB' (省数字办).",
                ["$[1].Code"] = "An agency code is required, such as 'SZB' (省数字办).",
                ["$[1].Task"] = "A task code is required, such as '1.1'.",
            },
            thrown.DescribePlaces(CultureInfo.InvariantCulture));
        Assert.Equal("“Lead”：缺少部门代码，例如“SZB”（省数字办）。“Code”：缺少部门代码，例如“SZB”（省数字办）。“Task”：缺少任务代码，例如“1.1”。", thrown.Describe(TestCulture.Of("zh-CN")));
    }

    [Fact]
    public void WhatIsNoCode_IsTold_ByItsPlace()
    {
        PlanJsonException thrown = Assert.Throws<PlanJsonException>(() => JsonSerializer.Deserialize<Record>("""{"Lead":"SZBB"}""", new JsonSerializerOptions().UseFujianPlan()));

        Assert.Empty(thrown.Missing);
        Assert.Equal([new KeyValuePair<string, string>("$.Lead", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")], thrown.DescribePlaces(CultureInfo.InvariantCulture));
    }

    // What has a value of its own, may be null, is computed or is nobody's business is not missed; a name that a path would break is quoted.
    [Fact]
    public void OnlyWhatIsWanted_IsMissed()
    {
        JsonSerializerOptions options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }.UseFujianPlan();

        Free? read = JsonSerializer.Deserialize<Free>("""{"a.b":"1.5"}""", options);

        Assert.Equal((Role.Lead, Role.Supporting, null, 1), (read!.Role, read.Other, read.Deputy, read.Filled));
        PlanJsonException thrown = Assert.Throws<PlanJsonException>(() => JsonSerializer.Deserialize<Free>("{}", options));
        Assert.Equal(["$['a.b']"], thrown.DescribePlaces().Keys);
    }

    [Fact]
    public void UsedOptions_AndNone_AreRefused()
    {
        JsonSerializerOptions used = new();
        _ = JsonSerializer.Serialize(1, used);

        Assert.Throws<InvalidOperationException>(() => used.UseFujianPlan());
        Assert.Throws<ArgumentNullException>(() => PlanJsonOptions.UseFujianPlan(null!));
    }

    internal sealed record Record(Agency Lead, AgencyCode Code, TaskId Task, Role Role = Role.Lead, DeadlineKind Kind = DeadlineKind.Other, Own Own = Own.First);

    internal enum Own
    {
        First,
        Second,
    }

    internal sealed class Free(Role role = Role.Lead) : IJsonOnDeserialized
    {
        [JsonPropertyName("a.b")]
        public TaskId Task { get; set; }

        public Role Role { get; } = role;

        public Role Other { get; init; } = Role.Supporting;

        public Agency? Deputy { get; set; }

        [JsonIgnore]
        public Agency Ignored { get; set; }

        [JsonIgnore]
        public int Filled { get; private set; }

        public Agency Computed => Ignored.IsDefined() ? Ignored : throw new InvalidOperationException();

        public void OnDeserialized() => Filled++;
    }

    [JsonSourceGenerationOptions(UseStringEnumConverter = true)]
    [JsonSerializable(typeof(Record[]))]
    internal sealed partial class GeneratedOptions : JsonSerializerContext;
}
#endif
