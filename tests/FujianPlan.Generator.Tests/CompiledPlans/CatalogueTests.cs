using System.Collections;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Model;
using FujianPlan.Authoring.Provenance;
using FujianPlan.Authoring.Vocabulary;
using FujianPlan.PlanFactory;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>What goes into the catalogue comes out of it, at sizes that fill several chunks.</summary>
public sealed class CatalogueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(1100)]
    public void MadePlan_ComesBackWhole(int tasks)
    {
        MadePlan made = PlanMaker.Make(tasks);
        PlanModel model = PlanReading.Of([new PlanFile("/p/plan.yaml", made.PlanYaml)], [new SourceFile("/p/seeds/notice.txt", made.Notice)], cancellation: TestContext.Current.CancellationToken).Model;
        GeneratorRun run = new(
            Target.Net100,
            "",
            new TestOptions(
                new Dictionary<string, string> { ["build_property.FujianPlanNamespace"] = "Test.Plan" },
                path => path.EndsWith(".txt", StringComparison.Ordinal) ? "source" : "plan"),
            new TestFile("/p/plan.yaml", made.PlanYaml),
            new TestFile("/p/seeds/notice.txt", made.Notice));
        Assert.Empty(run.Findings);
        using LoadedPlan plan = new(run);

        TaskModel[] expected = [.. model.Sections.SelectMany(section => section.Tasks)];
        object[] actual = [.. ((IEnumerable)plan.Static("Plan", "Tasks")).Cast<object>()];

        Assert.Equal(tasks, expected.Length);
        Assert.Equal(expected.Select(Describe), actual.Select(Describe));
        foreach (AgencyModel agency in model.Agencies)
        {
            object[] arguments = [agency.Code, null!];
            Assert.True((bool)plan.Type("Agencies").GetMethod("TryParse", [typeof(string), plan.Type("Agency").MakeByRefType()])!.Invoke(null, arguments)!);
            Assert.Equal(agency.Number, (int)arguments[1]);
            Assert.Equal(agency.Number, (int)LoadedPlan.Get(plan.Call("Agencies", "Resolve", agency.Name), "Agency")!);
        }
    }

    [Theory]
    [InlineData("Role", typeof(DutyRole))]
    [InlineData("Manner", typeof(DutyManner))]
    [InlineData("Attestation", typeof(SlotAttestation))]
    [InlineData("AgencyKind", typeof(BodyKind))]
    [InlineData("ClauseEvidence", typeof(ClauseEvidence))]
    public void EnumsOfTheRuntime_AreThoseOfTheModel(string name, Type model)
    {
        Type library = typeof(FujianPlan.Runtime.PlanValue).Assembly.GetType("FujianPlan.Runtime." + name, throwOnError: true)!;

        Assert.Equal(
            Enum.GetNames(model).Select(value => (value, (int)Enum.Parse(model, value))),
            Enum.GetNames(library).Select(value => (value, (int)Enum.Parse(library, value))));
    }

    private static string Describe(TaskModel task) => string.Join(
        '|',
        task.Value,
        task.Code,
        string.Concat(task.Quotes),
        task.Clause,
        string.Join(';', task.Assignments.Select(a => $"{a.Agency} {(int)a.Role} {(int)a.Manner} {a.IsOpenEnded} {a.Group}")),
        string.Join(';', task.Source!.Quotes.Select(span => $"{span.Start} {span.Length}")),
        task.Source.Clause?.Start,
        task.Source.Evidence);

    private static string Describe(object task)
    {
        object source = LoadedPlan.Get(task, "Source")!;
        return string.Join(
            '|',
            (int)LoadedPlan.Get(task, "Id")!,
            LoadedPlan.Get(task, "Code"),
            string.Concat(((IEnumerable)LoadedPlan.Get(task, "Quotes")!).Cast<string>()),
            LoadedPlan.Get(task, "Clause"),
            string.Join(';', ((IEnumerable)LoadedPlan.Get(task, "Assignments")!).Cast<object>().Select(a =>
                $"{(int)LoadedPlan.Get(a, "Agency")!} {(int)LoadedPlan.Get(a, "Role")!} {(int)LoadedPlan.Get(a, "Manner")!} {LoadedPlan.Get(a, "IsOpenEnded")} {LoadedPlan.Get(a, "Group")}")),
            string.Join(';', ((IEnumerable)LoadedPlan.Get(source, "Quotes")!).Cast<object>().Select(span => $"{LoadedPlan.Get(span, "Start")} {LoadedPlan.Get(span, "Length")}")),
            LoadedPlan.Get(LoadedPlan.Get(source, "Clause")!, "Start"),
            LoadedPlan.Get(source, "Evidence"));
    }
}
