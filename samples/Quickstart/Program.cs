// What the library does, in one page. Give it assignee codes to check:
//
//     dotnet run --project samples/Quickstart -- SZB GSZB SZBB 省数字办
//
// The exit code is 0 when all of them are codes of the plan, and 1 when one is not. It prints Chinese on a Chinese system, and English elsewhere.
using System.Globalization;
using System.Text;
using FujianPlan;
using FujianPlan.Runtime;

Console.OutputEncoding = Encoding.UTF8;
bool isChinese = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";

Console.WriteLine(Plan.Title);
Print(
    $"{Plan.Issuer}, {Plan.IssuedOn:yyyy-MM-dd}: {Plan.Sections.Count} sections, {Plan.Tasks.Count} tasks, {Plan.Agencies.Count} agencies",
    $"{Plan.Issuer}，{Plan.IssuedOn:yyyy-MM-dd}：{Plan.Sections.Count} 个章节，{Plan.Tasks.Count} 项任务，{Plan.Agencies.Count} 个部门");
Console.WriteLine();

// A task is named by type; a misspelt name does not compile.
PlanTask task = Plan.Tasks[TaskId.GovernmentExtranet];
Print($"Task {task.Code}: {task.Text}", $"任务 {task.Code}：{task.Text}");
foreach (Assignment assignment in task.Assignments)
{
    AgencyInfo agency = assignment.Agency.Info();
    string role = assignment.Role.ToDisplayName();   // in the language of the user
    Print($"  {role,-11} {agency.Code,-7} {agency.Name} ({agency.English})", $"  {role} {agency.Code,-7} {agency.Name}");
}

Console.WriteLine();

// Who leads what: an index, not a scan.
foreach (Agency agency in new[] { Agency.DigitalFujianOffice, Agency.CommunicationsAdministration, Agency.EconomicAndTradeCommission })
{
    int count = Plan.TasksOf(agency, Role.Lead).Count;
    Print($"{agency.Info().Name} leads {count} tasks", $"{agency.Info().Name}牵头 {count} 项任务");
}

Console.WriteLine();

// The source has gaps; they are part of the data.
foreach (Attestation attestation in Enum.GetValues<Attestation>())
{
    int count = Plan.Tasks.Count(each => each.Attestation == attestation);
    Print($"{attestation}: {count} tasks", $"{InChinese(attestation)}：{count} 项任务");
}

Console.WriteLine();

int wrong = 0;
foreach (string code in args)
{
    if (Agencies.TryParse(code, out Agency agency))
    {
        Print($"{code}: {agency.Info().Name}", $"{code}：{agency.Info().Name}");
        continue;
    }

    wrong++;
    Console.WriteLine(Agencies.ResolveCode(code).Describe());   // what is wrong, and what is meant, in the language of the user
}

return wrong == 0 ? 0 : 1;

void Print(string english, string chinese) => Console.WriteLine(isChinese ? chinese : english);

static string InChinese(Attestation attestation) => attestation switch
{
    Attestation.Whole => "正文和责任条款完整",
    Attestation.ClauseBySuccessor => "责任条款据后文认定",
    Attestation.TextOnly => "仅有正文",
    Attestation.ClauseOnly => "仅有责任条款",
    Attestation.Lost => "佚失",
    _ => throw new ArgumentOutOfRangeException(nameof(attestation)),
};
