using System.CommandLine;
using System.CommandLine.Invocation;
using System.Text;
using FujianPlan.Tool;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Querying;
using FujianPlan.Tool.Starting;
using FujianPlan.Tool.Tracing;
using FujianPlan.Tool.Validation;

Console.OutputEncoding = Encoding.UTF8;
SystemLanguage.Use();

(string Name, Func<Command> Create)[] commands =
[
    ("check", CheckCommand.Create),
    ("new", NewCommand.Create),
    ("ship", ShipCommand.Create),
    ("show", ShowCommand.Create),
    ("stats", StatsCommand.Create),
    ("diff", DiffCommand.Create),
    ("draft", DraftCommand.Create),
    ("explain", ExplainCommand.Create),
    ("export", ExportCommand.Create),
    ("query", QueryCommand.Create),
    ("trace", TraceCommand.Create),
    ("validate", ValidateCommand.Create),
    ("completion", CompletionCommand.Create),
];

// Half of the time that a check takes is the runtime's first look at code: of the commands, only the one that is asked for is made.
RootCommand root = new("Checks plans as the build does, drafts them from notices, exports and compares them, and checks data against them.");
foreach ((_, Func<Command> create) in Array.FindAll(commands, command => args.Length > 0 && command.Name == args[0]) is { Length: > 0 } named ? named : commands)
{
    root.Add(create());
}

root.Add(new DiagramDirective());
Examples.AddTo(root);
ParseResult arguments = root.Parse(args);

// The library would answer 1, which here is what a plan with findings answers.
int answer = await arguments.InvokeAsync();
return arguments.Action is ParseErrorAction ? ExitCode.WrongUse : answer;
