using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using FujianPlan.Tool.Tests.Printing;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FujianPlan.Tool.Tests.Exporting;

/// <summary><c>fujianplan export</c>: each format is read back by a program that others use for it.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", HostilePlan.Text);

    public void Dispose() => _folder.Dispose();

    private Task<string> Export(params string[] arguments) => _folder.Export(arguments);

    [Fact]
    public async Task Json_KeepsTheContract_OnTheRepositorysPlan()
    {
        ProgramRun run = await _folder.Run("export", RepositoryFile.PathOf("plan.yaml"), "--format", "json");
        JsonElement root = JsonDocument.Parse(run.Output).RootElement;

        Assert.Equal("2011-12-27", root.GetProperty("plan").GetProperty("issued").GetString());
        Assert.Equal(
            Plan.Agencies.Select(agency => (agency.Code, (string?)agency.Agency.ToString(), (int)agency.Agency, agency.Name, string.Join("|", agency.Aliases), agency.IsCollective, agency.MembersKnown ? agency.Members.Count : -1)),
            root.GetProperty("agencies").EnumerateArray().Select(agency => (
                agency.GetProperty("code").GetString()!,
                agency.GetProperty("id").GetString(),
                agency.GetProperty("number").GetInt32(),
                agency.GetProperty("name").GetString()!,
                string.Join("|", agency.GetProperty("aliases").EnumerateArray()),
                agency.GetProperty("collective").GetBoolean(),
                agency.GetProperty("members").ValueKind == JsonValueKind.Null ? -1 : agency.GetProperty("members").GetArrayLength())));
        Assert.Equal(
            Plan.Sections.Select(section => (section.Number, section.Title, section.Tasks.Count)),
            root.GetProperty("sections").EnumerateArray().Select(section => (section.GetProperty("number").GetInt32(), section.GetProperty("title").GetString(), section.GetProperty("tasks").GetArrayLength())));
        JsonElement[] tasks = [.. root.GetProperty("sections").EnumerateArray().SelectMany(section => section.GetProperty("tasks").EnumerateArray())];
        Assert.Equal(
            Plan.Tasks.Select(task => (task.Code, (string?)task.Id.ToString(), string.Concat(task.Quotes), task.Clause, Camel(task.Attestation.ToString()), Duties(task))),
            tasks.Select(task => (
                task.GetProperty("code").GetString()!,
                task.GetProperty("id").GetString(),
                string.Concat(task.GetProperty("text").EnumerateArray()),
                task.GetProperty("clause").GetString(),
                task.GetProperty("attestation").GetString()!,
                string.Join(";", task.GetProperty("duties").EnumerateArray().SelectMany(duty => duty.GetProperty("agencies").EnumerateArray().Select(agency =>
                    $"{duty.GetProperty("role").GetString()} {duty.GetProperty("manner").GetString() ?? "unstated"} {duty.GetProperty("openEnded").GetBoolean()} {agency.GetString()}"))))));

        static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
        static string Duties(PlanTask task) => string.Join(";", task.Assignments.Select(assignment =>
            $"{Camel(assignment.Role.ToString())} {Camel(assignment.Manner.ToString())} {assignment.IsOpenEnded} {assignment.Agency.ToCode()}"));
    }

    [Fact]
    public async Task Csv_IsReadBack_AndNoCellBeginsAsAFormula()
    {
        await Export("csv", "--table", "agency", "--output", "agency.csv");
        List<string> defused = Column("read_csv('agency.csv', all_varchar = true, quote = '\"', escape = '\"', delim = ',', header = true)");
        Assert.All(defused, text => Assert.DoesNotContain(text.TrimStart()[0], "=+-@"));
        Assert.Equal(HostilePlan.Strings, defused.Select(text => text.StartsWith('\'') && IsFormula(text) ? text[1..] : text));
        Assert.Contains("'quoted", defused);

        await Export("csv", "--table", "agency", "--raw", "--output", "agency.csv");
        Assert.Equal(HostilePlan.Strings, Column("read_csv('agency.csv', all_varchar = true, quote = '\"', escape = '\"', delim = ',', header = true)"));
    }

    // How the documentation says that what was there is had again.
    private static bool IsFormula(string text) => text.TrimStart(' ', '\'') is { Length: > 0 } begun && "=+-@\t\r\n＝＋－＠".Contains(begun[0], StringComparison.Ordinal);

    [Fact]
    public async Task Parquet_IsReadBackByDuckDb()
    {
        await Export("parquet", "--table", "agency", "--output", "agency.parquet");
        Assert.Equal(HostilePlan.Strings, Column("read_parquet('agency.parquet')"));

        await Export("parquet", "--table", "plan", "--output", "plan.parquet");
        Assert.Equal(["2024-03-01"], Duck("select strftime(issued, '%Y-%m-%d') from read_parquet('plan.parquet')"));
        Assert.Equal(["INTEGER VARCHAR BOOLEAN"], Duck("select typeof(number) || ' ' || typeof(code) || ' ' || typeof(is_collective) from read_parquet('agency.parquet') limit 1"));
    }

    [Fact]
    public async Task Json_IsReadBack_AndNothingInItIsACommand()
    {
        string json = await Export("json");
        JsonElement[] hostile = [.. JsonDocument.Parse(json).RootElement.GetProperty("agencies").EnumerateArray().Where(agency => agency.GetProperty("number").GetInt32() >= 100)];

        Assert.Equal(HostilePlan.Strings, hostile.Select(agency => agency.GetProperty("note").GetString()!));
        Assert.Equal(HostilePlan.EnglishNames, hostile.Select(agency => agency.GetProperty("english").GetString()!));
        PrintedLines.AreHarmless(json);

        await Export("json", "--output", "plan.json");
        Assert.Equal(json, _folder.Read("plan.json"));
    }

    [Fact]
    public async Task Csv_OnTheStandardOutput_HasARowALine_AndARawOneIsFaithful()
    {
        string printed = await Export("csv", "--table", "agency");
        PrintedLines.AreHarmless(printed);
        Assert.Equal(1 + 4 + HostilePlan.Strings.Length, printed.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("CR LF\\u000D\\u000Ahere, LF\\u000Ahere, CR\\u000Dhere", printed, StringComparison.Ordinal);

        Assert.Equal(HostilePlan.Strings, PrintedCsv.Read(printed).Where(row => row[0].StartsWith('H')).Select(row => row[^2]));

        string raw = await Export("csv", "--table", "agency", "--raw");
        await Export("csv", "--table", "agency", "--raw", "--output", "agency.csv");
        Assert.Equal(raw, _folder.Read("agency.csv"));
        Assert.Contains("CR LF\r\nhere, LF\nhere, CR\rhere", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Csv_InAFileOfTheShell_IsThatOfTheOption()
    {
        await Export("csv", "--table", "agency", "--output", "agency.csv");
        ProgramRun run = await _folder.RunFromShell("\"$@\" > shell.csv", "export", "plan.yaml", "--format", "csv", "--table", "agency");
        Assert.Equal(new ProgramRun(0, "", ""), run);
        Assert.Equal(_folder.Read("agency.csv"), _folder.Read("shell.csv"));
        Assert.Contains("CR LF\r\nhere, LF\nhere, CR\rhere", _folder.Read("shell.csv"), StringComparison.Ordinal);
        Assert.Contains("CR LF\\u000D\\u000Ahere", (await _folder.RunFromShell("\"$@\" | cat", "export", "plan.yaml", "--format", "csv", "--table", "agency")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("parquet")]
    public async Task WhatATerminalCannotShow_IsNotSentToOne(string format) => Assert.EndsWith(
        $"fujianplan: A terminal cannot show {format}. Name a file: -o plan.{format}.\r\n",
        await _folder.RunOnTerminal(["export", "plan.yaml", "--format", format, .. format == "parquet" ? ["--table", "plan"] : Array.Empty<string>()]),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("plan", 1)]
    [InlineData("agency", 71)]
    [InlineData("section", 8)]
    [InlineData("task", 70)]
    [InlineData("duty_agency", 188)]
    public async Task EveryTable_HasWhatThePlanHas(string table, int rows)
    {
        _folder.Write("plan.yaml", RepositoryFile.Read("plan.yaml"));
        Directory.CreateDirectory(_folder.PathOf("seeds"));
        foreach (string seed in Directory.GetFiles(RepositoryFile.PathOf("seeds")))
        {
            File.Copy(seed, _folder.PathOf(Path.Combine("seeds", Path.GetFileName(seed))));
        }

        await Export("parquet", "--table", table, "--output", "table.parquet");
        await Export("csv", "--table", table, "--raw", "--output", "table.csv");
        Assert.Equal([rows.ToString(CultureInfo.InvariantCulture)], Duck("select count(*) from read_parquet('table.parquet')"));
        Assert.Equal(["0"], Duck("select count(*) from (select columns(*)::varchar from read_parquet('table.parquet') except select * from read_csv('table.csv', all_varchar = true, header = true, quote = '\"', escape = '\"', delim = ','))"));
    }

    [Fact]
    public async Task Markdown_IsReadBack()
    {
        _folder.Write("plan.yaml", ToolFolder.Plan
            .Replace("text: [建设一张网。]", "text: ['建设`一`张<b>网</b>|[x](y)*。']", StringComparison.Ordinal)
            .Replace("name: 市财政局, aliases: [财政局]", "name: '市|财*政_局', aliases: [财政局, 市财政局]", StringComparison.Ordinal));
        MarkdownDocument document = Markdown.Parse(await Export("markdown"), new MarkdownPipelineBuilder().UsePipeTables().Build());

        Assert.Equal(["示例市数字化任务分工", "1 夯实基础"], document.Descendants<HeadingBlock>().Select(heading => Text(heading.Inline!)));
        TableRow row = (TableRow)Assert.Single(document.Descendants<Table>())[1];
        Assert.Equal(
            ["1.1", "建设`一`张<b>网</b>|[x](y)*。", "市数据局", "", "市|财*政_局、各电信运营商"],
            row.Cast<TableCell>().Select(cell => string.Concat(cell.Descendants<ParagraphBlock>().Select(paragraph => Text(paragraph.Inline!)))));

        static string Text(ContainerInline inline) => string.Concat(inline.Descendants<LeafInline>().Select(leaf => Assert.IsType<LiteralInline>(leaf).Content.ToString()));
    }

    [Fact]
    public async Task Mermaid_HasNothingInALabelThatEndsIt()
    {
        string diagram = await Export("mermaid");
        Assert.Equal(
            """
            flowchart LR
              a1["市数据局"]
              subgraph s1["1 夯实基础"]
                t1001["1.1 建设一张网"]
              end
              a1 --> t1001

            """,
            diagram);
    }

    [Fact]
    public async Task Schema_IsTheRepositorys_AndNeedsNoPlan()
    {
        Assert.Equal(new ProgramRun(0, RepositoryFile.Read("schema", "plan.schema.json"), ""), await _folder.Run("export", "--format", "jsonschema"));
        using ToolFolder empty = new();
        Assert.Equal(new ProgramRun(0, RepositoryFile.Read("schema", "plan.schema.json"), ""), await empty.Run("export", "--format", "jsonschema", "-o", "-"));
        Assert.Equal(2, (await empty.Run("export", "--format", "json")).ExitCode);
    }

    [Fact]
    public async Task AFailedExport_LeavesWhatWasThere()
    {
        _folder.Write("out.json", "before").Write("broken.yaml", ToolFolder.Plan.Replace("lead: [SJJ]", "lead: [SXJ]", StringComparison.Ordinal));
        ProgramRun run = await _folder.Run("export", "broken.yaml", "--format", "json", "--output", "out.json");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("FJP2001", run.Errors, StringComparison.Ordinal);
        Assert.Equal("before", _folder.Read("out.json"));

        Directory.CreateDirectory(_folder.PathOf("folder"));
        ProgramRun folder = await _folder.Run("export", "plan.yaml", "--format", "json", "--output", "folder");
        Assert.Equal(new ProgramRun(2, "", "fujianplan: 'folder' is a folder. Name a file in it.\n"), folder);
        Assert.Equal(["broken.yaml", "out.json", "plan.yaml"], Directory.GetFiles(_folder.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task WrongUse_IsToldWithTheNearest()
    {
        const string All = "plan, agency, agency_name, agency_member, part, section, task, task_text, duty, duty_agency, section_text, section_duty, section_duty_agency, part_text, part_duty, part_duty_agency, remark, remark_duty, remark_duty_agency, notice, plan_issuer, agency_successor, task_successor";
        Assert.Equal(new ProgramRun(2, "", $"fujianplan: All tables are written into a folder: name it with --output. Or name one table with --table: {All}.\n"), await _folder.Run("export", "plan.yaml", "--format", "csv"));
        Assert.Equal(
            new ProgramRun(2, "", $"fujianplan: There is no table 'agencies'. Available: {All}.\n"),
            await _folder.Run("export", "plan.yaml", "--format", "parquet", "--table", "agencies"));
        Assert.Equal(2, (await _folder.Run("export", "plan.yaml", "--format", "yaml")).ExitCode);
    }

    // The notes of the hostile agencies, in order.
    private List<string> Column(string table)
    {
        List<string> notes = Duck($"select note from {table} where number::int >= 100 order by number::int");
        List<string> names = Duck($"select english from {table} where number::int >= 100 order by number::int");
        Assert.All(Enumerable.Range(0, notes.Count).Where(i => HostilePlan.EnglishNames[i] == HostilePlan.Strings[i]), i => Assert.Equal(notes[i], names[i]));
        return notes;
    }

    private List<string> Duck(string sql)
    {
        using DuckDBConnection duck = new("Data Source=:memory:");
        duck.Open();
        using DuckDBCommand command = duck.CreateCommand();
        command.CommandText = System.Text.RegularExpressions.Regex.Replace(sql, @"(read_csv|read_parquet)\('([^']*)'", match => $"{match.Groups[1].Value}('{_folder.PathOf(match.Groups[2].Value)}'");
        using DuckDBDataReader reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
        {
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }
}
