using System.CommandLine;
using System.Text;
using FujianPlan.Tool;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Querying;
using FujianPlan.Tool.Validation;
using FujianPlan.Tool.Checking;

Console.OutputEncoding = Encoding.UTF8;

RootCommand root = new("Checks plans as the build does, records what is released, exports them, and checks data against them.")
{
    CheckCommand.Create(),
    ShipCommand.Create(),
    ShowCommand.Create(),
    StatsCommand.Create(),
    DiffCommand.Create(),
    DraftCommand.Create(),
    ExplainCommand.Create(),
    ExportCommand.Create(),
    QueryCommand.Create(),
    ValidateCommand.Create(),
};
ParseResult arguments = root.Parse(args);

// The library would answer 1, which here is what a plan with findings answers.
int answer = await arguments.InvokeAsync();
return arguments.Errors.Count > 0 ? ExitCode.WrongUse : answer;
