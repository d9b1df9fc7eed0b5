// The types of the plan: Agency, TaskId and the others are generated from plan.yaml when the project is built.
using System.Text;
using MyPlan;

Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{Plan.Title} ({Plan.Issued:yyyy-MM-dd})");

foreach (PlanTask task in Plan.Tasks)
{
    Console.WriteLine($"{task.Code} {task.Text}");
    foreach (Assignment assignment in task.Assignments)
    {
        Console.WriteLine($"  {assignment.Role}: {assignment.Agency.Info().Name} ({assignment.Agency.ToCode()})");
    }
}

// A task or an agency that the plan does not have does not compile.
PlanTask network = Plan.Tasks[TaskId.OneNetwork];
Console.WriteLine(network.Lead == Agency.DataBureau);
