#if !FUJIANPLAN_NETSTANDARD
using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FujianPlan.Tests.Binding;

/// <summary>Whatever a program writes of the plan in JSON; by reflection, and by the code that the compiler generates.</summary>
public sealed partial class JsonTests
{
    private const string Text =
        """{"Agency":"SZB","Tasks":["1.5","2.10"],"Section":1,"Role":"lead","Other":null,"Code":"CZT","Roles":{"SZB":"supporting","CZT":"responsible"},"Names":{"1.5":"一","8.6":"二"},"Sections":{"1":2},"Counts":{"lead":1}}""";

    private static readonly Order Sample = new(
        Agency.DigitalFujianOffice, [TaskId.GovernmentExtranet, TaskId.ConsumerRights], SectionId.InformationInfrastructure, Role.Lead, null, new AgencyCode(Agency.FinanceDepartment),
        new() { [Agency.DigitalFujianOffice] = Role.Supporting, [Agency.FinanceDepartment] = Role.Responsible }, new() { [TaskId.GovernmentExtranet] = "一", [(TaskId)8006] = "二" },
        new() { [SectionId.InformationInfrastructure] = (SectionId)2 }, new() { [Role.Lead] = 1 });

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Values_Keys_AndNulls_AreCodes_BothWays_UnderReflectionAndSourceGeneration()
    {
        JsonSerializerOptions generated = new(Plain) { TypeInfoResolver = Generated.Default };
        Assert.Equal(Text, JsonSerializer.Serialize(Sample, Plain));
        Assert.Equal(Text, JsonSerializer.Serialize(Sample, generated));
        foreach (JsonSerializerOptions options in new[] { Plain, generated })
        {
            Assert.Equal(Text, JsonSerializer.Serialize(JsonSerializer.Deserialize<Order>(Text, options), options));
        }
    }

    [Fact]
    public void EveryValue_IsRead_Escaped_AndFromBuffersOfOneByte()
    {
        foreach (string code in Plan.Agencies.Select(agency => agency.Code))
        {
            Assert.Equal(code, ReadInPieces<Agency>(code).ToCode());
        }

        foreach (string code in Plan.Tasks.Select(task => task.Code))
        {
            Assert.Equal(code, ReadInPieces<TaskId>(code).ToCode());
        }
    }

    [Theory]
    [InlineData("""{"Agency":"SZBB"}""", "$.Agency", "'SZBB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    [InlineData("""{"Agency":1}""", "$.Agency", "An agency must be written as its code, a string such as 'SZB' (省数字办).")]
    [InlineData("""{"Tasks":["1.5","1.8"]}""", "$.Tasks[1]", "'1.8' is not a task code of this plan. The tasks of section 1 are 1.1 to 1.7.")]
    [InlineData("""{"Tasks":[1.5]}""", "$.Tasks[0]", "A task must be written as its code, a string such as '1.1'.")]
    [InlineData("""{"Section":9}""", "$.Section", "'9' is not a section number of this plan. The sections are 1 to 8.")]
    [InlineData("""{"Section":"1"}""", "$.Section", "A section must be written as its number, such as 1.")]
    [InlineData("""{"Role":"Lead"}""", "$.Role", "'Lead' is not a role code. The role codes are 'lead' (牵头), 'responsible' (负责), 'supporting' (配合) and 'guiding' (指导).")]
    [InlineData("""{"Role":1}""", "$.Role", "A role must be written as a string: 'lead', 'responsible', 'supporting' or 'guiding'.")]
    [InlineData("""{"Code":"\uD83D"}""", "$.Code", "The string is not valid Unicode: half of a surrogate pair is missing, or its bytes are not UTF-8.")]
    [InlineData("""{"Agency":"\u202ESZB"}""", "$.Agency", "'\\u202ESZB' is not an agency code of this plan. Did you mean 'SZB' (省数字办)?")]
    public void Errors_SayWhere_WhatAndWhich(string json, string path, string message)
    {
        JsonException thrown = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Order>(json));

        Assert.Equal((path, message), (thrown.Path, thrown.Message));
    }

    [Fact]
    public void HugeAndBrokenStrings_AreJsonExceptions()
    {
        string huge = $$"""{"Agency":"{{new string('S', 10_000_000)}}"}""";
        Assert.Equal("$.Agency", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Order>(huge)).Path);
        byte[] torn = [.. "{\"Agency\":\""u8, 0xE7, 0x9C, .. "\"}"u8];
        Assert.Equal("$.Agency", Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Order>(torn)).Path);
    }

    [Fact]
    public void UndefinedValues_AreNotWritten()
    {
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(Agency)));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(TaskId)));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(SectionId)));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(Role)));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Serialize(default(AgencyCode)));
    }

    [Fact]
    public void ReadingACode_AllocatesNothing()
    {
        byte[] json = Encoding.UTF8.GetBytes("[" + string.Join(",", Enumerable.Repeat("\"SZB\",\"1.5\",\"lead\"", 100)) + "]");
        JsonConverter<Agency> agencies = new PlanJsonConverter<Agency>();
        JsonConverter<TaskId> tasks = new PlanJsonConverter<TaskId>();
        JsonConverter<Role> roles = new PlanJsonConverter<Role>();
        ReadAll();
        long before = GC.GetAllocatedBytesForCurrentThread();

        ReadAll();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void ReadAll()
        {
            Utf8JsonReader reader = new(json);
            reader.Read();
            for (int i = 0; i < 100; i++)
            {
                reader.Read();
                agencies.Read(ref reader, typeof(Agency), JsonSerializerOptions.Default);
                reader.Read();
                tasks.Read(ref reader, typeof(TaskId), JsonSerializerOptions.Default);
                reader.Read();
                roles.Read(ref reader, typeof(Role), JsonSerializerOptions.Default);
            }
        }
    }

    private static T ReadInPieces<T>(string code)
    {
        string escaped = string.Concat(code.Select(c => $"\\u{(int)c:X4}"));
        Assert.Equal(JsonSerializer.Deserialize<T>($"\"{code}\""), JsonSerializer.Deserialize<T>($"\"{escaped}\""));
        Piece? first = null, last = null;
        foreach (byte one in Encoding.UTF8.GetBytes($"\"{code}\""))
        {
            last = last is null ? first = new Piece([one], 0) : last.Append([one]);
        }

        Utf8JsonReader reader = new(new ReadOnlySequence<byte>(first!, 0, last!, 1));
        return JsonSerializer.Deserialize<T>(ref reader)!;
    }

    private sealed record Order(
        Agency Agency, TaskId[] Tasks, SectionId Section, Role Role, Agency? Other, AgencyCode Code,
        Dictionary<Agency, Role> Roles, Dictionary<TaskId, string> Names, Dictionary<SectionId, SectionId> Sections, Dictionary<Role, int> Counts);

    [JsonSerializable(typeof(Order))]
    private sealed partial class Generated : JsonSerializerContext;

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes, long start)
        {
            Memory = bytes;
            RunningIndex = start;
        }

        public Piece Append(byte[] bytes)
        {
            Piece next = new(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
#endif
