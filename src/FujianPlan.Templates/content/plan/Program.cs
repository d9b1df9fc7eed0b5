// The types of the plan: Agency, TaskId and the others are generated from plan.yaml when the project is built.
using System.Text;
using FujianPlan.Runtime;
using MyPlan;

Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{Plan.Title} ({Plan.Issued:yyyy-MM-dd})");

foreach (PlanTask task in Plan.Tasks)
{
    Console.WriteLine($"{task.Code} {task.Text}");
    foreach (Assignment assignment in task.Assignments)
    {
        // Each separately (分别) or within its remit (按职责分工), and 等 if others that the clause does not name may belong to them.
        string manner = assignment.Manner == Manner.Unstated ? "" : $" ({assignment.Manner.ToDisplayName()})", others = assignment.IsOpenEnded ? " 等" : "";
        Console.WriteLine($"  {assignment.Role.ToDisplayName()}{manner}: {assignment.Agency.Info().Name} ({assignment.Agency.ToCode()}){others}");
    }
}

// A task or an agency that the plan does not have does not compile.
PlanTask network = Plan.Tasks[TaskId.OneNetwork];
Console.WriteLine(network.Lead == Agency.DataBureau);
