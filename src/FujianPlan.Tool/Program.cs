using System.CommandLine;
using System.Text;
using FujianPlan.Tool;

Console.OutputEncoding = Encoding.UTF8;

RootCommand root = new("Checks plans as the build does, and records what is released.") { CheckCommand.Create(), ShipCommand.Create() };
ParseResult arguments = root.Parse(args);

// The library would answer 1, which here is what a plan with findings answers.
int answer = arguments.Invoke();
return arguments.Errors.Count > 0 ? ExitCode.WrongUse : answer;
