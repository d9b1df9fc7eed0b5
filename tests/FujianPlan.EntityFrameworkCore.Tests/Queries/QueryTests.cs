using System.Linq.Expressions;
using FujianPlan.Runtime;
using Microsoft.EntityFrameworkCore;

namespace FujianPlan.EntityFrameworkCore.Tests.Queries;

public sealed class SqliteQueryTests(SqliteItems items) : QueryTests(items), IClassFixture<SqliteItems>;

public sealed class PostgresQueryTests(PostgresItems items) : QueryTests(items), IClassFixture<PostgresItems>;

/// <summary>A query answers as the same query over the same objects in memory does.</summary>
public abstract class QueryTests(ItemDatabase database)
{
    [Fact]
    public void Order_IsThatOfTheEnum()
    {
        Same(items => items.OrderBy(item => item.Task).Select(item => item.Id));
        Same(items => items.OrderByDescending(item => item.Assignee).ThenBy(item => item.Task).Select(item => item.Id));
        Same(items => items.OrderBy(item => item.Role).ThenByDescending(item => item.Kind).ThenBy(item => item.Id).Select(item => item.Id));
        Same(items => items.OrderBy(item => item.Section).ThenBy(item => item.SectionCode).ThenBy(item => item.Id).Select(item => item.Id));
        Same(items => items.OrderBy(item => item.CityTask).ThenBy(item => item.Id).Select(item => item.Id));
    }

    [Fact]
    public void Order_OfWrappedCodes_IsThatOfThePlan()
    {
        Same(items => items.OrderBy(item => item.Code).Select(item => item.Id));
        Same(items => items.OrderByDescending(item => item.Keeper).ThenByDescending(item => item.Code).Select(item => item.Id));
        Same(items => items.OrderBy(item => (TaskId)item.Code).Select(item => item.Id));
        Same(items => items.OrderBy(item => new TaskCode(item.Task)).Select(item => item.Id));
        Same(items => items.OrderBy(item => item.Keeper.Value).ThenBy(item => item.Id).Select(item => item.Id));
    }

    // Where nulls stand is the database's.
    [Fact]
    public void Order_OfNullables_IsThatOfTheirValues()
    {
        Same(items => items.Where(item => item.Next != null).OrderBy(item => item.Next).Select(item => item.Id));
        Same(items => items.Where(item => item.Deputy != null).OrderByDescending(item => item.Deputy).ThenBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.NextCode != null).OrderBy(item => item.NextCode).Select(item => item.Id));
        Same(items => items.Where(item => item.Other != null).OrderBy(item => item.Other).ThenBy(item => item.Id).Select(item => item.Id));
    }

    [Fact]
    public void Order_HoldsBehindAnythingThatLeadsToAValue()
    {
        Same(items => items.Select(item => item.Task).Order());
        Same(items => items.Select(item => item.Code).OrderDescending());
        Same(items => items.Select(item => new { item.Id, Due = item.Task }).OrderBy(row => row.Due).Select(row => row.Id));
        Same(items => items.GroupBy(item => item.Assignee).OrderBy(group => group.Key).Select(group => group.Count()));
        Same(items => items.OrderBy(item => item.Deputy ?? item.Assignee).ThenBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Select(item => item.Assignee).Distinct().OrderBy(agency => agency));
    }

    // As lists are sorted by what somebody clicked on.
    [Fact]
    public void Order_HoldsWhereTheKeyIsAnObject()
    {
        Expression<Func<Item, object>> task = item => item.Task;
        Expression<Func<Item, IComparable>> keeper = item => item.Keeper.Value;
        string name = nameof(Item.Assignee);
        Same(items => items.OrderBy(task).Select(item => item.Id));
        Same(items => items.OrderByDescending(keeper).ThenBy(item => item.Id).Select(item => item.Id));
        using ItemContext context = Context();
        Assert.Equal(
            database.Stored.OrderByDescending(item => item.Assignee).ThenBy(item => item.Task).Select(item => item.Id),
            context.Items.OrderByDescending(item => EF.Property<object>(item, name)).ThenBy(item => EF.Property<object>(item, "Task")).Select(item => item.Id));
    }

    [Fact]
    public void Order_HoldsWithinNavigations()
    {
        using ItemContext context = Context();
        Owner[] owners = [.. database.Stored.Select(item => item.Owner!).Distinct()];

        Assert.Equal(
            owners.Select(owner => owner.Items.OrderBy(item => item.Task).Select(item => item.Id).ToList()),
            context.Owners.OrderBy(owner => owner.Id).Select(owner => owner.Items.OrderBy(item => item.Task).Select(item => item.Id).ToList()).ToList());
        Assert.Equal(
            owners.Select(owner => owner.Items.OrderBy(item => item.Task).First().Id),
            context.Owners.Include(owner => owner.Items.OrderBy(item => item.Task)).AsNoTracking().AsEnumerable().OrderBy(owner => owner.Id).Select(owner => owner.Items[0].Id));
        Same(items => items.OrderBy(item => item.Owner!.Agency).ThenBy(item => item.Id).Select(item => item.Id));
    }

    [Fact]
    public void Comparison_IsThatOfTheEnum()
    {
        TaskId task = TaskId.GovernmentExtranet;
        Agency? agency = Agency.FinanceDepartment;
        Same(items => items.Where(item => item.Task > TaskId.GovernmentExtranet).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Task <= task).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Next < item.Task).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Deputy >= agency).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Role > Role.Lead && item.Kind < DeadlineKind.Year).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Section > SectionId.InformationInfrastructure).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Code > task && item.Keeper < Agency.FinanceDepartment).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Task.CompareTo(task) > 0).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.NextCode != null && item.Code.CompareTo(item.NextCode!.Value) > 0).OrderBy(item => item.Id).Select(item => item.Id));
    }

    [Fact]
    public void Equality_IsThatOfTheEnum()
    {
        AgencyCode keeper = new(Agency.FinanceDepartment);
        Same(items => items.Where(item => item.Assignee == item.Deputy || item.Assignee != Agency.FinanceDepartment).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Keeper == item.Assignee).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Keeper == Agency.FinanceDepartment || item.Keeper == keeper).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Assignee.Equals(Agency.FinanceDepartment)).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => (int)item.Assignee == item.Number).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => item.Assignee == (Agency)item.Number).OrderBy(item => item.Id).Select(item => item.Id));
        Same(items => items.Where(item => (int)item.Assignee == 99999 || item.Role != default).OrderBy(item => item.Id).Select(item => item.Id));
    }

    [Fact]
    public void Number_IsThatOfTheEnum()
    {
        Same(items => items.OrderBy(item => item.Id).Select(item => (int)item.Assignee));
        Same(items => items.OrderBy(item => item.Id).Select(item => new { A = (int)item.Task, B = (long)item.Role, C = (int?)item.Deputy, D = (int)item.Kind, E = (int)item.Section }));
        Same(items => items.OrderBy(item => item.Id).Select(item => (int)(TaskId)item.Code + (int)item.Keeper.Value));
        Same(items => items.OrderBy(item => item.Id).Where(item => (int)item.Task / 1000 == 2).Select(item => item.Task));
        Same(items => items.OrderBy(item => item.Id).Select(item => (Agency)item.Number));
        Same(items => items.GroupBy(item => item.Role).OrderBy(group => group.Key).Select(group => group.Sum(item => (int)item.Assignee)));
    }

    [Fact]
    public void Greatest_IsThatOfTheEnum()
    {
        using ItemContext context = Context();
        IQueryable<Item> stored = context.Items, inMemory = database.Stored.AsQueryable();

        Assert.Equal(inMemory.Max(item => item.Task), stored.Max(item => item.Task));
        Assert.Equal(inMemory.Min(item => item.Assignee), stored.Min(item => item.Assignee));
        Assert.Equal(inMemory.Max(item => item.Deputy), stored.Max(item => item.Deputy));
        Assert.Equal(inMemory.Min(item => item.Code), stored.Min(item => item.Code));
        Assert.Equal(inMemory.Select(item => item.Role).Max(), stored.Select(item => item.Role).Max());
        Assert.Null(stored.Where(item => item.Id < 0).Max(item => item.Deputy));
        Assert.Throws<InvalidOperationException>(() => stored.Where(item => item.Id < 0).Max(item => item.Task));
        Same(items => items.GroupBy(item => item.Role).OrderBy(group => group.Key).Select(group => group.Max(item => item.Task)));
        Same(items => items.GroupBy(item => item.Role).OrderBy(group => group.Key).Select(group => new { group.Key, First = group.Min(item => item.Deputy), Last = group.Max(item => item.Code) }));
    }

    [Fact]
    public void Code_IsThatOfTheValue()
    {
        Same(items => items.OrderBy(item => item.Id).Where(item => item.Assignee.ToCode().StartsWith("SZ")).Select(item => item.Assignee.ToCode()));
        Same(items => items.OrderBy(item => item.Id).Select(item => item.Task.ToCode() + "/" + item.Role.ToCode() + "/" + item.Section.ToCode()));
        Same(items => items.OrderBy(item => item.Id).Where(item => item.Keeper.ToString() != "SZB" && item.Code.ToString().Contains("1.")).Select(item => item.Keeper.ToString()));
        Same(items => items.OrderBy(item => item.Id).Select(item => "item " + item.Keeper + " of " + item.SectionCode));
        Same(items => items.OrderBy(item => item.Id).Where(item => item.Deputy != null).Select(item => item.Deputy!.Value.ToCode()));
    }

    // In C# an enum is its identifier, and the database has none: it is given of what was read, and nothing is asked of it.
    [Fact]
    public void Identifier_IsGivenOfWhatWasRead_AndNotAskedFor()
    {
        Same(items => items.OrderBy(item => item.Id).Select(item => item.Assignee.ToString()));
        Same(items => items.OrderBy(item => item.Id).Select(item => $"{item.Assignee}, {item.Kind}, {item.Deputy}"));
        Same(items => items.OrderBy(item => item.Id).Select(item => string.Concat(item.Task, "/", item.Keeper)));
        using ItemContext context = Context();
        foreach (IQueryable<Item> query in new[]
        {
            context.Items.Where(item => item.Assignee.ToString() == "SZB"),
            context.Items.Where(item => item.Kind.ToString() == "HalfYear"),
            context.Items.Where(item => $"{item.Assignee}" == "SZB"),
            context.Items.Where(item => string.Concat(item.Task, "") == "1.5"),
            context.Items.OrderBy(item => item.Deputy.ToString()),
        })
        {
            Assert.Contains("could not be translated", Assert.Throws<InvalidOperationException>(() => query.ToList()).Message, StringComparison.Ordinal);
        }
    }

    private ItemContext Context()
    {
        Assert.SkipUnless(database.Missing is null, database.Missing ?? "");
        return new ItemContext(database.Options);
    }

    private void Same<T>(Func<IQueryable<Item>, IQueryable<T>> query)
    {
        using ItemContext context = Context();
        List<T> expected = [.. query(database.Stored.OrderBy(item => item.Id).AsQueryable())];

        Assert.NotEmpty(expected);
        Assert.Equal(expected, query(context.Items).ToList());
    }
}
