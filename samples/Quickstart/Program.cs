// What the library does, in one page. Give it assignee codes to check:
//
//     dotnet run --project samples/Quickstart -- SZB GSZB SZBB 省数字办
//
// The exit code is 0 when all of them are codes of the plan, and 1 when one is not.
using System.Text;
using FujianPlan;
using FujianPlan.Runtime;

Console.OutputEncoding = Encoding.UTF8;

Console.WriteLine(Plan.Title);
Console.WriteLine($"{Plan.Issuer}, {Plan.IssuedOn:yyyy-MM-dd}: {Plan.Sections.Count} sections, {Plan.Tasks.Count} tasks, {Plan.Agencies.Count} agencies");
Console.WriteLine();

// A task is named by type; a misspelt name does not compile.
PlanTask task = Plan.Tasks[TaskId.GovernmentExtranet];
Console.WriteLine($"Task {task.Code}: {task.Text}");
foreach (Assignment assignment in task.Assignments)
{
    AgencyInfo agency = assignment.Agency.Info();
    Console.WriteLine($"  {assignment.Role,-11} {agency.Code,-7} {agency.Name} ({agency.English})");
}

Console.WriteLine();

// Who leads what: an index, not a scan.
foreach (Agency agency in new[] { Agency.DigitalFujianOffice, Agency.CommunicationsAdministration, Agency.EconomicAndTradeCommission })
{
    Console.WriteLine($"{agency.Info().Name} leads {Plan.TasksOf(agency, Role.Lead).Count} tasks");
}

// The source has gaps; they are part of the data.
foreach (Attestation attestation in Enum.GetValues<Attestation>())
{
    Console.WriteLine($"{attestation,-17} {Plan.Tasks.Count(slot => slot.Attestation == attestation)} tasks");
}

int wrong = 0;
foreach (string code in args)
{
    if (Agencies.TryParse(code, out Agency agency))
    {
        Console.WriteLine($"{code}: {agency.Info().Name}");
        continue;
    }

    wrong++;
    AgencyResolution resolution = Agencies.Resolve(code);
    Console.WriteLine(resolution.IsFound
        ? $"{code}: not a code, but the name of {resolution.Agency.ToCode()}"
        : $"{code}: not a code of this plan; nearest: {string.Join(", ", resolution.Candidates.Select(candidate => candidate.ToCode()))}");
}

return wrong == 0 ? 0 : 1;
