using System.Data.Common;
using System.Text.Json;
using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests;

public sealed class SqliteTwoPlanTests : TwoPlanTests
{
    private readonly string _file = Path.GetTempFileName();

    protected override DbContextOptions<LedgerContext> Options => new DbContextOptionsBuilder<LedgerContext>().UseSqlite($"Data Source={_file};Pooling=false").UseFujianPlan().Options;

    protected override string HelpersAreStored => """["SZB","CZT"] ["SJJ","SZB"] ["1.2","2.1"]""";

    protected override void Dispose(bool disposing)
    {
        File.Delete(_file);
        base.Dispose(disposing);
    }
}

public sealed class PostgresTwoPlanTests(PostgresServer server) : TwoPlanTests, IClassFixture<PostgresServer>
{
    private readonly string _database = "t" + Guid.NewGuid().ToString("N");

    protected override DbContextOptions<LedgerContext> Options
    {
        get
        {
            Assert.SkipUnless(server.IsRunning, PostgresServer.Missing);
            return new DbContextOptionsBuilder<LedgerContext>().UseNpgsql(server.ConnectionTo(_database)).UseFujianPlan().Options;
        }
    }

    protected override string HelpersAreStored => "{SZB,CZT} {SJJ,SZB} {1.2,2.1}";
}

/// <summary>What a database makes of the values of two plans in one model. Each database runs them all.</summary>
public abstract class TwoPlanTests : IDisposable
{
    protected abstract DbContextOptions<LedgerContext> Options { get; }

    /// <summary>What stands in the columns of the three collections.</summary>
    protected abstract string HelpersAreStored { get; }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    [Fact]
    public async Task EveryValue_ComesBack()
    {
        await using LedgerContext context = await Stored();

        Ledger read = await context.Ledgers.SingleAsync(TestContext.Current.CancellationToken);

        Ledger sample = Sample();
        Assert.Equal((sample.Keeper, sample.CityTask, sample.Role, sample.Task, sample.Section), (read.Keeper, read.CityTask, read.Role, read.Task, read.Section));
        Assert.Equal((sample.CitySection, sample.CityAgency, sample.CityDeputy), (read.CitySection, read.CityAgency, read.CityDeputy));
        Assert.Equal((sample.Place.District, sample.Place.Office), (read.Place.District, read.Place.Office));
        Assert.Equal((sample.Signature.By, sample.Signature.As), (read.Signature.By, read.Signature.As));
        Assert.Equal((sample.Remark.About, sample.Remark.Task), (read.Remark.About, read.Remark.Task));
        Assert.Equal(sample.Helpers, read.Helpers);
        Assert.Equal(sample.CityHelpers, read.CityHelpers);
        Assert.Equal(sample.CityTasks, read.CityTasks);
    }

    [Theory]
    [InlineData("Keeper", "SZB")]
    [InlineData("CityTask", "1.1")]
    [InlineData("Role", "supporting")]
    [InlineData("Task", "1.5")]
    [InlineData("Section", "1")]
    [InlineData("CitySection", "2")]
    [InlineData("CityAgency", "SJJ")]
    [InlineData("CityDeputy", "SZB")]
    [InlineData("Place_District", "BLQ")]
    [InlineData("Place_Office", "CZT")]
    [InlineData("Signature_By", "CZJ")]
    [InlineData("Signature_As", "lead")]
    public async Task Value_IsStoredAsItsCode(string column, string code)
    {
        await using LedgerContext context = await Stored();

        Assert.Equal(code, await Text(context, $"\"{column}\""));
    }

    [Fact]
    public async Task Document_HasCodes()
    {
        await using LedgerContext context = await Stored();

        using JsonDocument document = JsonDocument.Parse(await Text(context, "\"Remark\""));

        Assert.Equal(["About: SZB", "Task: 2.1"], document.RootElement.EnumerateObject().Select(member => $"{member.Name}: {member.Value.GetString()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Collections_HaveCodes()
    {
        await using LedgerContext context = await Stored();

        Assert.Equal(HelpersAreStored, $"{await Text(context, "\"Helpers\"")} {await Text(context, "\"CityHelpers\"")} {await Text(context, "\"CityTasks\"")}");
    }

    [Theory]
    [InlineData("Keeper", "'SZBB'")]
    [InlineData("Keeper", "'SJJ'")]
    [InlineData("CityTask", "'1.5'")]
    [InlineData("Task", "'1.8'")]
    [InlineData("Section", "9")]
    [InlineData("CitySection", "9")]
    [InlineData("CityAgency", "'CZT'")]
    [InlineData("CityDeputy", "''")]
    [InlineData("Place_District", "'blq'")]
    [InlineData("Place_Office", "'BLQ'")]
    [InlineData("Signature_By", "'CZT'")]
    [InlineData("Signature_As", "'Lead'")]
    public async Task Database_RefusesWhatThePlanOfTheColumnHasNot(string column, string value)
    {
        await using LedgerContext context = await Stored();
        string sql = "UPDATE \"Ledgers\" SET \"" + column + "\" = " + value;

        DbException thrown = await Assert.ThrowsAnyAsync<DbException>(() => context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken));

        Assert.Contains($"CK_Ledgers_{column}_plan", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queries_CompareCodes_InTheDatabase()
    {
        await using LedgerContext context = await Stored();
        AgencyCode keeper = new(Agency.DigitalFujianOffice);
        CityPlan.AgencyCode? deputy = new CityPlan.AgencyCode(CityPlan.Agency.DigitalFujianOffice);
        CityPlan.Agency[] wanted = [CityPlan.Agency.DataBureau, CityPlan.Agency.NorthHarbour];
        List<AgencyCode> keepers = [keeper];
        CityPlan.TaskId window = CityPlan.TaskId.OneWindow;
        Agency about = Agency.DigitalFujianOffice;

        Assert.Equal(1, await Count(context.Ledgers.Where(each => each.Keeper == keeper && each.CityDeputy == deputy)));
        Assert.Equal(1, await Count(context.Ledgers.Where(each => wanted.Contains(each.CityAgency) && wanted.Contains(each.Place.District))));
        Assert.Equal(1, await Count(context.Ledgers.Where(each => keepers.Contains(each.Keeper) && each.Signature.As == Role.Lead)));
        Assert.Equal(1, await Count(context.Ledgers.Where(each => each.CityTasks.Contains(window) && each.Helpers.Contains(about) && each.CityHelpers.Contains(deputy.Value))));
        Assert.Equal(1, await Count(context.Ledgers.Where(each => each.Remark.About == about)));
        Assert.Equal(0, await Count(context.Ledgers.Where(each => each.CityAgency == CityPlan.Agency.FinanceBureau)));
        Assert.NotNull(await context.Ledgers.FindAsync([keeper, CityPlan.TaskId.OneNetwork], TestContext.Current.CancellationToken));
    }

    // Here no property says what the values are.
    [Fact]
    public async Task ValuesThatMeetNoProperty_AreCodes()
    {
        await using LedgerContext context = await Stored();
        AgencyCode one = new(Agency.DigitalFujianOffice), other = new(Agency.FinanceDepartment);

        var query = context.Ledgers.Select(each => new
        {
            Code = each.Section == new SectionCode(SectionId.InformationInfrastructure) ? one : other,
            City = each.Role == Role.Lead ? CityPlan.Agency.DataBureau : CityPlan.Agency.FinanceBureau,
        });

        var read = await query.SingleAsync(TestContext.Current.CancellationToken);
        Assert.Equal((one, CityPlan.Agency.FinanceBureau), (read.Code, read.City));
        Assert.Contains("'CZJ'", query.ToQueryString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agencies_OfEachPlan_AreATable()
    {
        await using LedgerContext context = await Stored();

        Assert.Equal(Plan.Agencies.Count, await Count(context.Agencies));
        List<PlanAgency<CityPlan.Agency>> rows = await context.CityAgencies.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            CityPlan.Plan.Agencies.Select(agency => (agency.Agency, agency.Name, agency.English ?? "", agency.IsCollective, agency.Retirement?.Since)).OrderBy(row => row.Agency),
            rows.Select(row => (row.Code, row.Name, row.English, row.IsCollective, row.RetiredSince)).OrderBy(row => row.Code));
        Assert.Equal(
            "市数据局",
            await context.Ledgers.Join(context.CityAgencies, ledger => ledger.CityAgency, agency => agency.Code, (ledger, agency) => agency.Name).SingleAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task StoredCodeOfAnotherPlan_IsNotRead()
    {
        await using LedgerContext context = await Stored();
        // Where the database was made without constraints, or a tool has gone round them.
        bool isNpgsql = Options.Extensions.Any(extension => extension.GetType().Name.StartsWith("Npgsql", StringComparison.Ordinal));
        string loosened = isNpgsql ? "ALTER TABLE \"Ledgers\" DROP CONSTRAINT \"CK_Ledgers_CityHelpers_plan\"" : "PRAGMA ignore_check_constraints = ON";
        string sql = "UPDATE \"Ledgers\" SET \"CityHelpers\" = " + (isNpgsql ? "ARRAY['CZT']::text[]" : "'[\"CZT\"]'");
        await context.Database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlRawAsync(loosened, TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlRawAsync(sql, TestContext.Current.CancellationToken);

        PlanCodeException thrown = await Assert.ThrowsAsync<PlanCodeException>(() => context.Ledgers.SingleAsync(TestContext.Current.CancellationToken));

        Assert.Equal("'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?", thrown.Message);
    }

    private static Ledger Sample() => new()
    {
        Keeper = new AgencyCode(Agency.DigitalFujianOffice),
        CityTask = CityPlan.TaskId.OneNetwork,
        Role = Role.Supporting,
        Task = new TaskCode(TaskId.GovernmentExtranet),
        Section = new SectionCode(SectionId.InformationInfrastructure),
        CitySection = CityPlan.SectionId.Services,
        CityAgency = CityPlan.Agency.DataBureau,
        CityDeputy = new CityPlan.AgencyCode(CityPlan.Agency.DigitalFujianOffice),
        Helpers = [Agency.DigitalFujianOffice, Agency.FinanceDepartment],
        CityHelpers = [new(CityPlan.Agency.DataBureau), new(CityPlan.Agency.DigitalFujianOffice)],
        CityTasks = [CityPlan.TaskId.DataCentre, CityPlan.TaskId.OneWindow],
        Place = new Place { District = CityPlan.Agency.NorthHarbour, Office = new AgencyCode(Agency.FinanceDepartment) },
        Signature = new Signature { By = new CityPlan.AgencyCode(CityPlan.Agency.FinanceBureau), As = Role.Lead },
        Remark = new Remark { About = Agency.DigitalFujianOffice, Task = new CityPlan.TaskCode(CityPlan.TaskId.OneWindow) },
    };

    private static Task<int> Count<T>(IQueryable<T> rows) => rows.CountAsync(TestContext.Current.CancellationToken);

    private static Task<string> Text(LedgerContext context, string column)
    {
        string sql = "SELECT CAST(" + column + " AS TEXT) AS \"Value\" FROM \"Ledgers\"";
        return context.Database.SqlQueryRaw<string>(sql).SingleAsync(TestContext.Current.CancellationToken);
    }

    private async Task<LedgerContext> Stored()
    {
        await using LedgerContext context = new(Options);
        await context.Database.EnsureCreatedAsync(TestContext.Current.CancellationToken);
        context.Add(Sample());
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        return new LedgerContext(Options);
    }
}
