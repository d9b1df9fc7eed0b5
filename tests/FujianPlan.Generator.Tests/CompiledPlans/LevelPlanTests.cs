using System.Collections;
using System.Globalization;
using FujianPlan.Runtime;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>Plans of every level, drawn: what goes in through the file comes out of the compiled catalogue.</summary>
public sealed class LevelPlanTests
{
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void DrawnPlan_ComesBackWhole(int seed)
    {
        DrawnOutline drawn = new(seed);
        using LoadedPlan plan = Load(drawn);

        Assert.Equal(
            drawn.Of("part").Select(entry => string.Join('|', entry.Title, entry.Text, entry.Clause, entry.Duties, entry.Note, string.Join(',', drawn.Of("section").Where(section => section.Part == entry.Part).Select(section => section.Code)))),
            Items(plan.Static("Plan", "Parts")).Select(part => string.Join(
                '|', Get(part, "Title"), Get(part, "Text"), Get(part, "Clause"), Duties(plan, part), Get(part, "Note"), string.Join(',', Items(Get(part, "Sections")!).Select(section => Get(section, "Number"))))));
        Assert.Equal(
            drawn.Of("section").Select(entry => string.Join('|', entry.Code, entry.Title, entry.Text, entry.Clause, entry.Duties, entry.Note, drawn.Of("part").FirstOrDefault(part => part.Part == entry.Part)?.Title)),
            Items(plan.Static("Plan", "Sections")).Select(section => string.Join(
                '|', Get(section, "Number"), Get(section, "Title"), Get(section, "Text"), Get(section, "Clause"), Duties(plan, section), Get(section, "Note"), Get(section, "Part") is { } part ? Get(part, "Title") : null)));
        Assert.Equal(
            drawn.Of("task", "measure").Select(entry => string.Join(
                '|', entry.Code, ValueOf(entry.Code), entry.Title, entry.Text, entry.Clause, entry.Duties, entry.Note, entry.Parent, entry.Level == "measure", string.Join(',', drawn.Of("measure").Where(measure => measure.Parent == entry.Code).Select(measure => measure.Code)))),
            Items(plan.Static("Plan", "Tasks")).Select(task => string.Join(
                '|',
                Get(task, "Code"),
                (int)Get(task, "Id")!,
                Get(task, "Id"),
                Get(task, "Text"),
                Get(task, "Clause"),
                Duties(plan, task),
                Get(task, "Note"),
                Get(task, "Parent") is { } parent ? Get(parent, "Code") : string.Empty,
                Get(task, "IsMeasure"),
                string.Join(',', Items(Get(task, "Measures")!).Select(measure => Get(measure, "Code"))))));
        Assert.Equal(
            drawn.Of("section").Select(section => string.Join(',', drawn.Of("task", "measure").Where(entry => entry.Code.StartsWith(section.Code + ".", StringComparison.Ordinal)).Select(entry => entry.Code))),
            Items(plan.Static("Plan", "Sections")).Select(section => string.Join(',', Items(Get(section, "Tasks")!).Select(task => Get(task, "Code")))));
    }

    // A source that stands in order has lost nothing: who does what may be said above or below the task.
    [Fact]
    public void TaskWithATextAlone_HasLostNoClause()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, """
            format: 1
            plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
            source: none
            agencies:
              - {code: A, id: First, number: 1, name: 市甲局}
            sections:
              - number: 1
                id: One
                title: 夯实基础
                tasks:
                  - {number: 1, id: One, text: [甲。], clause: （市甲局负责）, duties: [{responsible: [A]}]}
                  - {number: 2, id: Two, attestation: textOnly, text: [乙。]}

            """));
        Assert.Empty(run.CompilerSays());
        using LoadedPlan plan = new(run);

        object verdict = plan.Call("AssigneeValidator", "Validate", Enum.ToObject(plan.Type("TaskId"), 1002), Role.Responsible, Enum.ToObject(plan.Type("Agency"), 1));

        Assert.Equal((VerdictKind.NoOwnClause, null), (Get(verdict, "Kind"), Get(verdict, "Holds")));
        Assert.Equal(
            "Whether 'A' (市甲局) is responsible for task 1.2 is not known: it has no clause of its own. See the clauses of its measures and of the headings above it.",
            verdict.GetType().GetMethod("Describe", [typeof(CultureInfo)])!.Invoke(verdict, [CultureInfo.InvariantCulture]));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void EveryCode_IsFound_AndNoOther(int seed)
    {
        DrawnOutline drawn = new(seed);
        using LoadedPlan plan = Load(drawn);
        HashSet<string> codes = [.. drawn.Of("task", "measure").Select(entry => entry.Code)];
        IEnumerable<string> tried = codes
            .Concat(codes.SelectMany(code => new[] { code + ".1", code + ".9", code + ".", "0" + code, code + " ", code + ".1.1", code.Replace('.', '-'), code + ".01", code[..^2], "9." + code }))
            .Append("1").Append("1.0").Append("1.1.0").Append("1..1").Append(".1.1").Append("999.999.999").Distinct();

        foreach (string code in tried)
        {
            object[] arguments = [code, null!];
            bool isFound = (bool)plan.Type("TaskIds").GetMethod("TryParse", [typeof(string), plan.Type("TaskId").MakeByRefType()])!.Invoke(null, arguments)!;
            Assert.True(isFound == codes.Contains(code), $"{seed}: {code}");
            Assert.Equal(isFound ? ValueOf(code) : 0, (int)arguments[1]);
        }

        // No value is anything else than the plan's, and values are in the order of codes where they stand for both.
        PlanCodes all = PlanCodes.Find(plan.Type("TaskId"))!;
        Assert.Equal(drawn.Of("task", "measure").Select(entry => entry.Code), all.Values.Select(value => value.Code));
        foreach (int value in codes.Select(ValueOf).SelectMany(value => new[] { value, value + 1, value * 1000, -value, value - 1, (value * 1000) + 999 }).Distinct())
        {
            Assert.True(all.IsDefined(value) == codes.Any(code => ValueOf(code) == value), $"{seed}: {value.ToString(CultureInfo.InvariantCulture)}");
        }

        Assert.Equal(codes.Any(code => code.Count(c => c == '.') == 2) ? 11 : 7, all.LongestCode);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void RoleIndex_HasMeasures_Sections_AndParts(int seed)
    {
        DrawnOutline drawn = new(seed);
        using LoadedPlan plan = Load(drawn);
        Type agencies = plan.Type("Agency");
        foreach (int agency in Enumerable.Range(1, 4))
        {
            string whoever = $" A{agency.ToString(CultureInfo.InvariantCulture)}";
            Assert.Equal(
                drawn.Of("task", "measure").Where(entry => entry.Duties.Split(';').Any(duty => duty.EndsWith(whoever, StringComparison.Ordinal))).Select(entry => (object?)entry.Code),
                Items(plan.Type("Plan").GetMethod("TasksOf", [agencies])!.Invoke(null, [Enum.ToObject(agencies, agency)])!).Select(task => Get(task, "Code")));
            foreach (Role role in new[] { Role.Lead, Role.Responsible, Role.Supporting })
            {
                string duty = $"{role.ToString().ToLowerInvariant()} A{agency.ToString(CultureInfo.InvariantCulture)}";
                object[] arguments = [Enum.ToObject(agencies, agency), role];
                Assert.Equal(
                    drawn.Of("task", "measure").Where(entry => entry.Duties.Split(';').Contains(duty)).Select(entry => (object?)entry.Code),
                    Items(plan.Type("Plan").GetMethod("TasksOf", [agencies, typeof(Role)])!.Invoke(null, arguments)!).Select(task => Get(task, "Code")));
                Assert.Equal(
                    drawn.Of("section").Where(entry => entry.Duties.Split(';').Contains(duty)).Select(entry => entry.Code),
                    Items(plan.Type("Plan").GetMethod("SectionsOf")!.Invoke(null, arguments)!).Select(section => Get(section, "Number")!.ToString()!));
                Assert.Equal(
                    drawn.Of("part").Where(entry => entry.Duties.Split(';').Contains(duty)).Select(entry => (object?)entry.Title),
                    Items(plan.Type("Plan").GetMethod("PartsOf")!.Invoke(null, arguments)!).Select(part => Get(part, "Title")));
            }
        }
    }

    [Fact]
    public void DrawnPlans_HaveEveryLevel()
    {
        DrawnOutline[] drawn = [.. Seeds().Select(row => new DrawnOutline(row.Data))];

        Assert.All(
            new Func<DrawnOutline, bool>[]
            {
                one => !one.Of("part").Any(), one => one.Of("part").Any(part => part.Clause.Length > 0), one => one.Of("section").Any(section => section.Clause.Length > 0),
                one => one.Of("section").Any(section => !one.Of("task").Any(task => task.Code.StartsWith(section.Code + ".", StringComparison.Ordinal))),
                one => one.Of("measure").Any(measure => measure.Clause.Length > 0), one => one.Of("task").Any() && !one.Of("measure").Any(),
            },
            has => Assert.Contains(drawn, one => has(one)));
    }

    [Fact]
    public void PlanWithoutTheLevels_IsLaidOutAsBefore()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, SmallPlan.Text));

        Assert.Contains("PlanShape(5, 5, 8, 2, 3, 256);", run.Source("CatalogueData.g.cs"), StringComparison.Ordinal);
    }

    private static LoadedPlan Load(DrawnOutline drawn)
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, drawn.Yaml));
        Assert.Empty(run.Findings);
        Assert.Empty(run.CompilerSays());
        return new LoadedPlan(run);
    }

    private static int ValueOf(string code) => code.Split('.').Aggregate(0, (value, number) => (value * 1000) + int.Parse(number, CultureInfo.InvariantCulture));

    private static object? Get(object value, string property) => LoadedPlan.Get(value, property);

    private static IEnumerable<object> Items(object list) => ((IEnumerable)list).Cast<object>();

    private static string Duties(LoadedPlan plan, object level) => string.Join(';', Items(Get(level, "Assignments")!).Select(assignment =>
        $"{Get(assignment, "Role")!.ToString()!.ToLowerInvariant()} {plan.Call("AgencyExtensions", "ToCode", Get(assignment, "Agency")!)}"));
}
