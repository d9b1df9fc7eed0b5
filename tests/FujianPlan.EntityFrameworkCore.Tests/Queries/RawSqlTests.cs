using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Queries;

public sealed class SqliteRawSqlTests(SqliteItems items) : RawSqlTests(items), IClassFixture<SqliteItems>;

public sealed class PostgresRawSqlTests(PostgresItems items) : RawSqlTests(items), IClassFixture<PostgresItems>
{
    [Fact]
    public void Array_IsAParameterOfSql()
    {
        using ItemContext context = Context();
        Agency[] agencies = [Agency.DigitalFujianOffice, Agency.FinanceDepartment];
        List<AgencyCode> codes = [new(Agency.DigitalFujianOffice)];

        Assert.Equal(Ids(item => agencies.Contains(item.Assignee)), context.Items.FromSql($"""SELECT * FROM "Items" WHERE "Assignee" = ANY({agencies})""").Select(item => item.Id).Order());
        Assert.Equal(Ids(item => codes.Contains(item.Keeper)), context.Items.FromSql($"""SELECT * FROM "Items" WHERE "Keeper" = ANY({codes})""").Select(item => item.Id).Order());
    }
}

/// <summary>SQL that is written by hand takes and gives codes, as the columns have them.</summary>
public abstract class RawSqlTests(ItemDatabase database)
{
    [Fact]
    public void Parameter_IsACode()
    {
        using ItemContext context = Context();
        Agency agency = Agency.FinanceDepartment;
        AgencyCode keeper = new(agency);

        Assert.Equal(Ids(item => item.Assignee == agency), context.Items.FromSql($"""SELECT * FROM "Items" WHERE "Assignee" = {agency}""").Select(item => item.Id).Order());
        Assert.Equal(Ids(item => item.Keeper == keeper), context.Items.FromSql($"""SELECT * FROM "Items" WHERE "Keeper" = {keeper}""").Select(item => item.Id).Order());
        Assert.Equal(Ids(item => item.Role == Role.Lead), context.Items.FromSqlRaw("""SELECT * FROM "Items" WHERE "Role" = {0}""", Role.Lead).Select(item => item.Id).Order());
        Assert.Equal(Ids(item => item.Kind == DeadlineKind.HalfYear), context.Items.FromSql($"""SELECT * FROM "Items" WHERE "Kind" = {DeadlineKind.HalfYear}""").Select(item => item.Id).Order());
        Assert.Equal(
            Ids(item => item.Task == TaskId.GovernmentExtranet),
            context.Items.FromSql($"""SELECT * FROM "Items" WHERE "Task" = {TaskId.GovernmentExtranet}""").Select(item => item.Id).Order());
    }

    [Fact]
    public void Scalars_AreValues()
    {
        using ItemContext context = Context();

        Assert.Equal(database.Stored.Select(item => item.Assignee), context.Database.SqlQuery<Agency>($"""SELECT "Assignee" AS "Value" FROM "Items" ORDER BY "Id" """));
        Assert.Equal(database.Stored.Select(item => item.Code), context.Database.SqlQuery<TaskCode>($"""SELECT "Code" AS "Value" FROM "Items" ORDER BY "Id" """));
        Assert.Equal(database.Stored.Select(item => item.Section), context.Database.SqlQuery<SectionId>($"""SELECT "Section" AS "Value" FROM "Items" ORDER BY "Id" """));
        Assert.Equal(database.Stored.Select(item => item.SectionCode), context.Database.SqlQuery<SectionCode>($"""SELECT "SectionCode" AS "Value" FROM "Items" ORDER BY "Id" """));
        Assert.Equal(database.Stored.Select(item => item.Role), context.Database.SqlQueryRaw<Role>("""SELECT "Role" AS "Value" FROM "Items" ORDER BY "Id" """));
        Assert.Equal(database.Stored.Select(item => item.Kind), context.Database.SqlQueryRaw<DeadlineKind>("""SELECT "Kind" AS "Value" FROM "Items" ORDER BY "Id" """));
        Assert.Equal(database.Stored.Select(item => item.CityTask), context.Database.SqlQueryRaw<CityPlan.TaskId>("""SELECT "CityTask" AS "Value" FROM "Items" ORDER BY "Id" """));
    }

    // No property of the model has the type.
    [Fact]
    public void Scalars_OfATypeThatTheModelHasNot_AreValues()
    {
        using ItemContext context = Context();

        Assert.Equal([CityPlan.Agency.DataBureau], context.Database.SqlQueryRaw<CityPlan.Agency>("""SELECT 'SJJ' AS "Value" """).ToList());
        Assert.Equal([new CityPlan.AgencyCode(CityPlan.Agency.FinanceBureau)], context.Database.SqlQueryRaw<CityPlan.AgencyCode>("""SELECT 'CZJ' AS "Value" """).ToList());
        Assert.Equal(["SJJ"], context.Database.SqlQuery<string>($"""SELECT {CityPlan.Agency.DataBureau} AS "Value" """).ToList());
        Assert.Equal(
            "'CZT' is not an agency code of this plan. Did you mean 'CZJ' (市财政局)?",
            Assert.Throws<PlanCodeException>(() => context.Database.SqlQueryRaw<CityPlan.Agency>("""SELECT 'CZT' AS "Value" """).ToList()).Message);
    }

    [Fact]
    public void Scalars_AreAskedOn()
    {
        using ItemContext context = Context();

        Assert.Equal(
            database.Stored.Select(item => item.Task).Where(task => task > TaskId.GovernmentExtranet).Order(),
            context.Database.SqlQuery<TaskId>($"""SELECT "Task" AS "Value" FROM "Items" """).Where(task => task > TaskId.GovernmentExtranet).OrderBy(task => task));
        Assert.Equal(
            database.Stored.Where(item => item.Deputy != null).Select(item => item.Deputy!.Value),
            context.Database.SqlQuery<Agency?>($"""SELECT "Deputy" AS "Value" FROM "Items" ORDER BY "Id" """).ToList().Where(agency => agency != null).Select(agency => agency!.Value));
    }

    [Fact]
    public void Command_TakesCodes()
    {
        using ItemContext context = Context();
        Agency agency = Agency.FinanceDepartment;

        Assert.Equal(
            Ids(item => item.Assignee == agency).Count,
            context.Database.ExecuteSql($"""UPDATE "Items" SET "Assignee" = {agency} WHERE "Assignee" = {agency}"""));
        Assert.Equal(
            Ids(item => item.Assignee == agency).Count,
            context.Items.Where(item => item.Assignee == agency).ExecuteUpdate(set => set.SetProperty(item => item.Keeper, item => item.Keeper).SetProperty(item => item.Assignee, agency)));
    }

    // Rows of a query that are of no entity.
    [Fact]
    public void Rows_HaveValues()
    {
        using ItemContext context = Context();

        Assert.Equal(
            database.Stored.OrderBy(item => item.Assignee).ThenBy(item => item.Id).Select(item => new Row { Id = item.Id, Assignee = item.Assignee, Code = item.Code }),
            context.Database.SqlQuery<Row>($"""SELECT "Id", "Assignee", "Code" FROM "Items" """).OrderBy(row => row.Assignee).ThenBy(row => row.Id));
    }

    protected ItemContext Context()
    {
        Assert.SkipUnless(database.Missing is null, database.Missing ?? "");
        return new ItemContext(database.Options);
    }

    protected List<int> Ids(Func<Item, bool> predicate) => [.. database.Stored.Where(predicate).Select(item => item.Id).Order()];

    public sealed record Row
    {
        public int Id { get; set; }

        public Agency Assignee { get; set; }

        public TaskCode Code { get; set; }
    }
}
