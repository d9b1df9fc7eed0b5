using System.Collections;

namespace FujianPlan.Generator.Tests.CompiledPlans;

/// <summary>What a duty rests on comes out of the compiled catalogue: the editors' reading, or a remark that stands elsewhere.</summary>
public sealed class DutyGroundTests
{
    private const string Yaml = """
        format: 1
        plan: {title: 任务分工, issuer: 示例市人民政府, issued: 2024-03-01, dataVersion: 1.0.0}
        source: none
        agencies:
          - {code: A, id: First, number: 1, name: 市甲局}
          - {code: B, id: Second, number: 2, name: 市乙局}
          - {code: GQ, id: Districts, number: 3, name: 各区政府, collective: true}
        remarks:
          - {words: '列第一位者为牵头单位，下同', at: '1.1', firstLeads: true}
          - {words: '以下各项均需各区政府落实', at: '1.1', adds: [{responsible: [GQ]}]}
        sections:
          - number: 1
            id: One
            title: 夯实基础
            tasks:
              - {number: 1, id: One, text: [甲。], clause: '（市甲局、市乙局负责，列第一位者为牵头单位，下同。以下各项均需各区政府落实）', duties: [{lead: [A]}, {responsible: [B]}]}
              - {number: 2, id: Two, text: [乙。], clause: （市乙局负责）, duties: [{lead: [B]}]}
              - {number: 3, id: Three, text: [丙。], clause: （市甲局统筹）, duties: [{lead: [A], reading: editorial, note: 统筹即牵头}]}

        """;

    [Fact]
    public void GroundsOfDuties_ComeBackWhole_AndTheIndexOfRolesHasThem()
    {
        GeneratorRun run = new(Target.Net100, "", null, new TestFile(SmallPlan.Path, Yaml));
        Assert.Empty(run.CompilerSays());
        using LoadedPlan plan = new(run);

        Assert.Equal(
            [
                "1 Lead 0, 2 Responsible 1",
                "2 Lead 0 carried, 3 Responsible 1 carried",
                "1 Lead 0 editorial, 3 Responsible 1 carried",
            ],
            Items(plan.Static("Plan", "Tasks")).Select(task => string.Join(", ", Items(LoadedPlan.Get(task, "Assignments")!).Select(Told))));
        Assert.Equal(
            ["1.2", "1.3"],
            Items(plan.Call("Plan", "TasksOf", Enum.ToObject(plan.Type("Agency"), 3), FujianPlan.Runtime.Role.Responsible)).Select(task => LoadedPlan.Get(task, "Code")));
    }

    private static string Told(object assignment) =>
        $"{(int)LoadedPlan.Get(assignment, "Agency")!} {LoadedPlan.Get(assignment, "Role")} {LoadedPlan.Get(assignment, "Group")}"
        + ((bool)LoadedPlan.Get(assignment, "IsEditorial")! ? " editorial" : "") + ((bool)LoadedPlan.Get(assignment, "IsCarried")! ? " carried" : "");

    private static IEnumerable<object> Items(object list) => ((IEnumerable)list).Cast<object>();
}
