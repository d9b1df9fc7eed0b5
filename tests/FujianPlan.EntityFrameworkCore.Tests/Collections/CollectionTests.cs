using System.Data.Common;
using System.Text.Json;
using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Collections;

public sealed class SqliteCollectionTests : CollectionTests
{
    private readonly string _file = Path.GetTempFileName();

    protected override DbContextOptions<BasketContext> Options => new DbContextOptionsBuilder<BasketContext>().UseSqlite($"Data Source={_file};Pooling=false").UseFujianPlan().Options;

    protected override string Arrays => """["SZB","CZT"] ["2.11","2.3"] ["lead","supporting"] ["halfYear",null] [1,2] ["SJJ"]""";

    [Theory]
    [InlineData("Helpers", """["SZB","SZBB"]""", "Helpers")]
    [InlineData("Helpers", "[1,3]", "Helpers")]
    [InlineData("Helpers", """[["SZB"]]""", "Helpers")]
    [InlineData("Helpers", """["SZB",null]""", "Helpers")]
    [InlineData("Helpers", """["SZB\",\"CZT"]""", "Helpers")]
    [InlineData("Helpers", "\"SZB\"", "Helpers")]
    [InlineData("Tasks", """["1.8"]""", "Tasks")]
    [InlineData("Roles", """["Lead"]""", "Roles")]
    [InlineData("Kinds", """["HalfYear"]""", "Kinds")]
    [InlineData("Sections", "[1,12]", "Sections")]
    [InlineData("Codes", """["CZT"]""", "Codes")]
    [InlineData("Note", """{"About":"SZBB"}""", "Note_About")]
    [InlineData("Note", """{"About":1}""", "Note_About")]
    [InlineData("Note", """{"About":"SZB","Task":"1.8"}""", "Note_Task")]
    [InlineData("Note", """{"About":"SZB","Section":9}""", "Note_Section")]
    [InlineData("Note", """{"About":"SZB","Kind":"Month"}""", "Note_Kind")]
    [InlineData("Note", """{"About":"SZB","Also":["CZT","X"]}""", "Note_Also")]
    [InlineData("Note", """{"About":"SZB","Inner":{"As":"leader"}}""", "Note_Inner_As")]
    [InlineData("Label", """{"Keeper":"SJJ"}""", "Label_Keeper")]
    public Task Database_Refuses(string column, string json, string constraint) => Refused(column, $"'{json}'", constraint);

    [Theory]
    [InlineData("Helpers", "[]")]
    [InlineData("Helpers", """ [ "SZB" , "CZT" ,"SZB"] """)]
    [InlineData("Tasks", null)]
    [InlineData("Kinds", "[null,\"ongoing\"]")]
    [InlineData("Note", """{"About":"SZB","Task":null,"Section":8,"Also":[],"Inner":{"As":"guiding"}}""")]
    [InlineData("Note", "{}")]
    public Task Database_Takes(string column, string? json) => Taken(column, json is null ? "NULL" : $"'{json}'");

    protected override void Dispose(bool disposing)
    {
        File.Delete(_file);
        base.Dispose(disposing);
    }
}

public sealed class PostgresCollectionTests(PostgresServer server) : CollectionTests, IClassFixture<PostgresServer>
{
    private readonly string _database = "t" + Guid.NewGuid().ToString("N");

    protected override DbContextOptions<BasketContext> Options
    {
        get
        {
            Assert.SkipUnless(server.IsRunning, PostgresServer.Missing);
            return new DbContextOptionsBuilder<BasketContext>().UseNpgsql(server.ConnectionTo(_database)).UseFujianPlan().Options;
        }
    }

    protected override string Arrays => "{SZB,CZT} {2.11,2.3} {lead,supporting} {halfYear,NULL} {1,2} {SJJ}";

    [Theory]
    [InlineData("Helpers", "'{SZB,SZBB}'", "Helpers")]
    [InlineData("Helpers", "'{SZB,NULL}'", "Helpers")]
    [InlineData("Tasks", "'{1.8}'", "Tasks")]
    [InlineData("Roles", "'{Lead}'", "Roles")]
    [InlineData("Kinds", "'{HalfYear}'", "Kinds")]
    [InlineData("Sections", "'{1,12}'", "Sections")]
    [InlineData("Codes", "'{CZT}'", "Codes")]
    [InlineData("Note", """'{"About":"SZBB"}'""", "Note_About")]
    [InlineData("Note", """'{"About":1}'""", "Note_About")]
    [InlineData("Note", """'{"About":null}'""", "Note_About")]
    [InlineData("Note", """'{"About":"SZB","Task":"1.8"}'""", "Note_Task")]
    [InlineData("Note", """'{"About":"SZB","Section":9}'""", "Note_Section")]
    [InlineData("Note", """'{"About":"SZB","Kind":"Month"}'""", "Note_Kind")]
    [InlineData("Note", """'{"About":"SZB","Also":["CZT","X"]}'""", "Note_Also")]
    [InlineData("Note", """'{"About":"SZB","Inner":{"As":"leader"}}'""", "Note_Inner_As")]
    [InlineData("Lines", """'[{"Task":"1.1"},{"Task":"1.5"}]'""", "Lines_Task")]
    [InlineData("Lines", """'[{"Task":"1.1","Roles":["lead"]},{"Task":"1.1","Roles":["lead","Lead"]}]'""", "Lines_Roles")]
    [InlineData("Label", """'{"Keeper":"SJJ"}'""", "Label_Keeper")]
    public Task Database_Refuses(string column, string value, string constraint) => Refused(column, value, constraint);

    [Theory]
    [InlineData("Helpers", "'{}'")]
    [InlineData("Tasks", "NULL")]
    [InlineData("Kinds", "'{NULL,ongoing}'")]
    [InlineData("Note", """'{"About":"SZB","Task":null,"Section":8,"Also":[],"Inner":{"As":"guiding"}}'""")]
    [InlineData("Note", "'{}'")]
    [InlineData("Lines", "'[]'")]
    public Task Database_Takes(string column, string value) => Taken(column, value);
}

/// <summary>Collections and documents hold codes, and the database refuses others. Each database runs them all.</summary>
public abstract class CollectionTests : IDisposable
{
    protected abstract DbContextOptions<BasketContext> Options { get; }

    /// <summary>What stands in the columns of the collections.</summary>
    protected abstract string Arrays { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    [Fact]
    public async Task Codes_AreStored_AndComeBack()
    {
        await using BasketContext context = await Stored();
        Basket sample = Sample(), read = await context.Baskets.SingleAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            Arrays,
            $"{await Text(context, "Helpers")} {await Text(context, "Tasks")} {await Text(context, "Roles")} {await Text(context, "Kinds")} {await Text(context, "Sections")} {await Text(context, "Codes")}");
        using JsonDocument note = JsonDocument.Parse(await Text(context, "Note"));
        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse("""{"About":"SZB","Kind":"halfYear","Section":2,"Task":null,"Also":["CZT"],"Inner":{"As":"guiding"}}""").RootElement, note.RootElement));
        Assert.Contains("\"1.1\"", await Text(context, "Lines"), StringComparison.Ordinal);
        Assert.Equal("""{"Keeper":"CZT"}""", (await Text(context, "Label")).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(sample.Helpers, read.Helpers);
        Assert.Equal(sample.Tasks, read.Tasks);
        Assert.Equal(sample.Roles, read.Roles);
        Assert.Equal(sample.Kinds, read.Kinds);
        Assert.Equal(sample.Sections, read.Sections);
        Assert.Equal(sample.Codes, read.Codes);
        Assert.Equal((sample.Note.About, sample.Note.Kind, sample.Note.Inner.As, sample.Label.Keeper), (read.Note.About, read.Note.Kind, read.Note.Inner.As, read.Label.Keeper));
    }

    [Fact]
    public async Task Queries_GoIntoThem()
    {
        await using BasketContext context = await Stored();
        TaskId task = TaskId.GovernmentExtranet;
        Agency[] others = [Agency.FinanceDepartment];

        Assert.Equal(1, await Count(context.Baskets.Where(basket => basket.Helpers.Contains(Agency.FinanceDepartment) && basket.Kinds.Contains(null))));
        Assert.Equal(1, await Count(context.Baskets.Where(basket => basket.Helpers.Any(agency => others.Contains(agency)) && basket.Sections.Contains(SectionId.InformationInfrastructure))));
        Assert.Equal(1, await Count(context.Baskets.Where(basket => basket.Tasks!.Any(each => each > task))));
        Assert.Equal(Sample().Tasks!.Order().First(), await context.Baskets.Select(basket => basket.Tasks!.OrderBy(each => each).First()).SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(Sample().Tasks!.Max(), await context.Baskets.Select(basket => basket.Tasks!.Max()).SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await Count(context.Baskets.Where(basket => basket.Note.Section == (SectionId)2 && basket.Note.About < Agency.FinanceDepartment)));
        Assert.Equal((int)Role.Guiding, await context.Baskets.Select(basket => (int)basket.Note.Inner.As).SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal("CZT", await context.Baskets.Select(basket => basket.Label.Keeper.ToString()).SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(1, await Count(context.Baskets.Where(basket => basket.Lines.Any(line => line.Task == CityPlan.TaskId.OneNetwork))));
    }

    protected async Task Refused(string column, string value, string constraint)
    {
        await using BasketContext context = await Stored();
        string sql = $"UPDATE \"Baskets\" SET \"{column}\" = {value}".Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

        DbException thrown = await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));

        Assert.Contains($"CK_Baskets_{constraint}_plan", thrown.Message, StringComparison.Ordinal);
    }

    protected async Task Taken(string column, string value)
    {
        await using BasketContext context = await Stored();
        string sql = $"UPDATE \"Baskets\" SET \"{column}\" = {value}".Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

        Assert.Equal(1, await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));
    }

    private static Basket Sample() => new()
    {
        Helpers = [Agency.DigitalFujianOffice, Agency.FinanceDepartment],
        Tasks = [TaskIds.Parse("2.11"), TaskIds.Parse("2.3")],
        Roles = [Role.Lead, Role.Supporting],
        Kinds = [DeadlineKind.HalfYear, null],
        Sections = [SectionId.InformationInfrastructure, (SectionId)2],
        Codes = [new(CityPlan.Agency.DataBureau)],
        Note = new Note { About = Agency.DigitalFujianOffice, Kind = DeadlineKind.HalfYear, Section = (SectionId)2, Also = [Agency.FinanceDepartment], Inner = new Inner { As = Role.Guiding } },
        Lines = [new Line { Task = CityPlan.TaskId.OneNetwork, Roles = [Role.Lead] }],
        Label = new Label { Keeper = new AgencyCode(Agency.FinanceDepartment) },
    };

    private static Task<int> Count<T>(IQueryable<T> rows) => rows.CountAsync(TestContext.Current.CancellationToken);

    private static Task<string> Text(BasketContext context, string column)
    {
        string sql = "SELECT CAST(\"" + column + "\" AS TEXT) AS \"Value\" FROM \"Baskets\"";
        return context.Database.SqlQueryRaw<string>(sql).SingleAsync(TestContext.Current.CancellationToken);
    }

    private async Task<BasketContext> Stored()
    {
        await using BasketContext context = new(Options);
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        context.Add(Sample());
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new BasketContext(Options);
    }
}
