using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgresHost))]

namespace FujianPlan.Intake.Tests;

public sealed class SqliteIntakeTests : IntakeTests
{
    private readonly string _file = Path.GetTempFileName();

    protected override string[] Arguments => [$"--ConnectionStrings:Intake=Data Source={_file}"];

    // It locks the whole file.
    protected override int Writers => 1;

    protected override DbConnection Connection() => new SqliteConnection($"Data Source={_file};Pooling=false");

    protected override void Dispose(bool disposing)
    {
        File.Delete(_file);
        base.Dispose(disposing);
    }
}

public sealed class PostgresIntakeTests(PostgresServer server) : IntakeTests, IClassFixture<PostgresServer>
{
    private readonly string _database = "intake" + Guid.NewGuid().ToString("N");

    protected override string[] Arguments
    {
        get
        {
            Assert.SkipUnless(server.IsRunning, PostgresServer.Missing);
            return ["--Database=postgres", $"--ConnectionStrings:Intake={server.ConnectionTo(_database)}"];
        }
    }

    protected override DbConnection Connection() => new NpgsqlConnection(server.ConnectionTo(_database));
}

/// <summary>The sample over real HTTP. Each database runs them all.</summary>
public abstract class IntakeTests : IDisposable
{
    // The answers escape what is not ASCII.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected abstract string[] Arguments { get; }

    /// <summary>How many requests are sent at the same time.</summary>
    protected virtual int Writers => 8;

    protected abstract DbConnection Connection();

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    [Fact]
    public async Task Assignments_AreTaken_Rejected_AndStored()
    {
        await using WebProgram program = await IntakeProgram.Start(Arguments);

        // Good: by code, by name, and as a clerk types it.
        Assert.Equal(
            (201, """{"id":1,"task":"1.5","role":"lead","assignee":"SZB","name":"省数字办","isConfirmed":true,"remark":"'SZB' (省数字办) leads task 1.5."}"""),
            await Post(program, "en", """{"task":"1.5","role":"lead","assignee":"SZB"}"""));
        Assert.Equal(
            (201, """{"id":2,"task":"1.5","role":"supporting","assignee":"JJXXZX","name":"省经济信息中心","isConfirmed":true,"remark":"“JJXXZX”（省经济信息中心）配合任务 1.5。"}"""),
            await Post(program, "zh-CN", """{"task":"1.5","role":"supporting","assignee":" 省經濟信息中心"}"""));
        Assert.Equal(
            (201, """{"id":3,"task":"3.4","role":"lead","assignee":"CZT","name":"省财政厅","isConfirmed":false,"remark":"“CZT”（省财政厅）是否牵头任务 3.4 未知：责任条款已佚失。"}"""),
            await Post(program, "zh", """{"task":"3.4","role":"lead","assignee":"ｃｚｔ"}"""));

        // Bad: a task that is none, an agency that is none, one that does not hold the role, and what is not even JSON.
        Assert.Equal((400, "$.task: 本方案没有代码为“1.8”的任务。章节 1 的任务是 1.1 至 1.7。"), await Rejected(program, "zh", """{"task":"1.8","role":"lead","assignee":"SZB"}"""));
        Assert.Equal((400, "Assignee: 本方案没有部门“省数学办”。是否为“SZB”（省数字办）？"), await Rejected(program, "zh", """{"task":"1.5","role":"lead","assignee":"省数学办"}"""));
        Assert.Equal((400, "Assignee: 'SZBB' is not an agency of this plan. Did you mean 'SZB' (省数字办)?"), await Rejected(program, "en", """{"task":"1.5","role":"lead","assignee":"SZBB"}"""));
        Assert.Equal((422, "'CZT' (省财政厅) does not lead task 1.5. 'SZB' (省数字办) does."), await Rejected(program, "en", """{"task":"1.5","role":"lead","assignee":"CZT"}"""));
        Assert.Equal(400, (await Rejected(program, "en", """{"task":"1.5","role":"lead","assig""")).Status);

        // Stored: what was good, and nothing else; as codes, and as it was written.
        Assert.Equal(["1.5 lead SZB SZB", "1.5 supporting JJXXZX  省經濟信息中心", "3.4 lead CZT ｃｚｔ"], await Stored());
        using JsonDocument found = JsonDocument.Parse(await program.Client.GetStringAsync(new Uri("/assignments?assignee=JJXXZX&task=1.5", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Equal(2, Assert.Single(found.RootElement.EnumerateArray()).GetProperty("id").GetInt32());
        using HttpResponseMessage wrong = await program.Client.GetAsync(new Uri("/assignments?assignee=JJXXZ", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("JJXXZX", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    // Whatever is sent, the fault is the sender's: none is answered as if it were the application's.
    [Fact]
    public async Task DrawnRequests_AreAnswered_AndNoneFails()
    {
        await using WebProgram program = await IntakeProgram.Start([.. Arguments, "--Logging:LogLevel:Microsoft.AspNetCore=None", "--Logging:LogLevel:Microsoft.EntityFrameworkCore=None"]);
        Random random = new(1980);
        HttpRequestMessage[] drawn = [.. Enumerable.Range(0, 2000).Select(_ => new DrawnRequest(random).Message())];
        ConcurrentDictionary<int, int> answers = new();
        ConcurrentBag<string> failed = [];

        await Parallel.ForEachAsync(drawn, new ParallelOptions { MaxDegreeOfParallelism = Writers, CancellationToken = TestContext.Current.CancellationToken }, async (request, cancellation) =>
        {
            byte[] sent = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellation);
            using HttpResponseMessage response = await program.Client.SendAsync(request, cancellation);
            int status = (int)response.StatusCode;
            answers.AddOrUpdate(status, 1, (_, before) => before + 1);
            if (status >= 500)
            {
                failed.Add($"{status} {request.Method} {request.RequestUri} {request.Content?.Headers} {Encoding.UTF8.GetString(sent.AsSpan(0, Math.Min(sent.Length, 300)))}");
            }

            request.Dispose();
        });

        Assert.True(failed.IsEmpty, $"{failed.Count}:\n{string.Join('\n', failed)}");

        // And what is drawn is no monotony.
        Assert.All([200, 201, 400, 405, 415, 422], status => Assert.True(answers.GetValueOrDefault(status) > 20, $"{status}: {answers.GetValueOrDefault(status)}"));
    }

    // In the language of the request: the title, and every message.
    [Fact]
    public async Task WhatIsMissing_IsAnsweredInTheLanguageOfTheRequest()
    {
        await using WebProgram program = await IntakeProgram.Start(Arguments);
        foreach ((string language, string body, string places) in new[]
        {
            ("en", """{}""", "$.role|$.task"),
            ("zh", """{}""", "$.role|$.task"),
            ("zh", """{"task":"1.5","assignee":"SZB"}""", "$.role"),
            ("zh", """{"task":"1.5","role":"lead"}""", "Assignee"),
            ("zh", """{"task":"1.5","role":"lead","assig""", "$"),
        })
        {
            (int status, string text) = await Post(program, language, body);

            using JsonDocument problem = JsonDocument.Parse(text);
            JsonElement errors = problem.RootElement.GetProperty("errors");
            Assert.Equal((400, places), (status, string.Join('|', errors.EnumerateObject().Select(error => error.Name).Order(StringComparer.Ordinal))));
            Assert.All(errors.EnumerateObject().Select(error => error.Value[0].GetString()!).Append(problem.RootElement.GetProperty("title").GetString()!), told =>
                Assert.Equal(language == "zh", told.Any(c => c is >= '一' and <= '龥') && !told.StartsWith("A ", StringComparison.Ordinal)));
        }
    }

    private static async Task<(int Status, string Text)> Post(WebProgram program, string language, string body)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/assignments") { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.AcceptLanguage.ParseAdd(language);
        using HttpResponseMessage response = await program.Client.SendAsync(request, TestContext.Current.CancellationToken);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, JsonNode.Parse(text)!.ToJsonString(Readable));
    }

    private static async Task<(int Status, string Text)> Rejected(WebProgram program, string language, string body)
    {
        (int status, string text) = await Post(program, language, body);
        using JsonDocument problem = JsonDocument.Parse(text);
        Assert.Equal(status, problem.RootElement.TryGetProperty("status", out JsonElement stated) ? stated.GetInt32() : status);
        if (problem.RootElement.TryGetProperty("errors", out JsonElement errors))
        {
            JsonProperty error = Assert.Single(errors.EnumerateObject());
            return (status, $"{error.Name}: {error.Value[0].GetString()}");
        }

        return (status, problem.RootElement.GetProperty("detail").GetString()!);
    }

    private async Task<List<string>> Stored()
    {
        await using DbConnection connection = Connection();
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = "SELECT \"Task\", \"Role\", \"Assignee\", \"AsWritten\" FROM \"Assignments\" ORDER BY \"Id\"";
        await using DbDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        List<string> rows = [];
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            rows.Add($"{reader.GetString(0)} {reader.GetString(1)} {reader.GetString(2)} {reader.GetString(3)}");
        }

        return rows;
    }
}
