// A city's own plan, by type, with agencies of the province in it. See CityPlan.csproj for what it takes.
using System.Text;
using Dongshan.Plan;
using FujianPlan.Runtime;

Console.OutputEncoding = Encoding.UTF8;
Console.WriteLine($"{Plan.Title} ({Plan.Issued:yyyy-MM-dd}): {Plan.Sections.Count} sections, {Plan.Tasks.Count} tasks");

foreach (PlanTask task in Plan.Tasks)
{
    Console.WriteLine($"{task.Code} {task.English}");
    foreach (Assignment assignment in task.Assignments)
    {
        AgencyInfo agency = assignment.Agency.Info();
        string from = agency.ImportedFrom is { } assembly ? $" (of {assembly})" : "";
        Console.WriteLine($"  {assignment.Role}: {agency.Name}{from}");
    }
}

foreach (Part part in Plan.Parts)
{
    Console.WriteLine($"{part.Title}: sections {part.Sections[0].Number} to {part.Sections[^1].Number}, led by {part.Assignments[0].Agency.Info().Name}");
}

// The province's agency is a member of the city's enum, and the province's own at once.
FujianPlan.Agency? office = Agency.DigitalFujianOffice.ToFujianPlan();
Console.WriteLine($"{office} leads {FujianPlan.Plan.TasksOf(office!.Value, Role.Lead).Count} tasks of the province");

// What is no longer in force says what took its place.
foreach (AgencyInfo agency in Plan.Agencies.Where(agency => agency.IsRetired))
{
    Console.WriteLine($"{agency.Code} → {agency.Retirement!.Value.Successors[0].ToCode()}");
}
