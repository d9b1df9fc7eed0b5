namespace FujianPlan.Package.Tests;

/// <summary>A plan of two agencies and one task, and a program that asks it everything once.</summary>
internal static class SmallPlan
{
    public const string Text = """
        format: 1
        plan:
          title: 示例市数字化任务分工
          issuer: 示例市人民政府
          issued: 2024-03-01
          dataVersion: 1.0.0
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
          - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, aliases: [财政局]}
        sections:
          - number: 1
            id: Foundations
            title: 夯实基础
            tasks:
              - number: 1
                id: OneNetwork
                text: [建设一张网。]
                clause: （市数据局牵头，市财政局配合）
                duties:
                  - lead: [SJJ]
                  - supporting: [CZJ]
        source: none
        """;

    /// <summary>In the oldest style that every target compiles, in the namespace <c>City</c>.</summary>
    public const string Program = """
        using System;
        using City;
        using FujianPlan.Runtime;

        public static class Program
        {
            public static int Main()
            {
                // Code units, not characters: what a console makes of Chinese is not in question here.
                PlanTask task = Plan.Tasks[TaskId.OneNetwork];
                Console.WriteLine(task.Code + " " + (task.Lead == Agency.DataBureau) + " " + task.Text.Length + " " + AgencyCodes.FinanceBureau);
                Console.WriteLine(Agencies.Resolve("财政局").Agency.ToCode());
                Console.WriteLine(Agencies.TryParse("CZJ".Trim(), out Agency agency) + " " + agency + " " + Agencies.TryParse("1".Trim(), out agency));
                Console.WriteLine(Plan.TasksOf(Agency.FinanceBureau, Role.Supporting).Count);
                return 0;
            }
        }
        """;

    public const string Output = "1.1 True 6 CZJ\nCZJ\nTrue FinanceBureau False\n1\n";
}
