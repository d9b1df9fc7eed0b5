using System.CommandLine;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Comparing;
using FujianPlan.Tool.Completing;
using FujianPlan.Tool.Doubts;
using FujianPlan.Tool.Drafting;
using FujianPlan.Tool.Exporting;
using FujianPlan.Tool.Help;
using FujianPlan.Tool.Querying;
using FujianPlan.Tool.Serving;
using FujianPlan.Tool.Starting;
using FujianPlan.Tool.Texts;
using FujianPlan.Tool.Tracing;
using FujianPlan.Tool.Validation;

namespace FujianPlan.Tool.Usage;

/// <summary>The commands, in the order in which they are used.</summary>
internal static class CommandList
{
    /// <summary>The commands, by what they are for.</summary>
    public static IReadOnlyList<(FindingText Title, (string Name, Func<Command> Create)[] Commands)> Groups { get; } =
    [
        (new("Make a plan", "编写方案"), [("new", NewCommand.Create), ("text", TextCommand.Create), ("draft", DraftCommand.Create), ("doubts", DoubtsCommand.Create)]),
        (new("Check and release it", "检查与发布"), [("check", CheckCommand.Create), ("serve", ServeCommand.Create), ("diff", DiffCommand.Create), ("ship", ShipCommand.Create)]),
        (new("Look things up", "查询"), [("query", QueryCommand.Create), ("show", ShowCommand.Create), ("stats", StatsCommand.Create), ("explain", ExplainCommand.Create)]),
        (new("Use it elsewhere", "使用方案"), [("export", ExportCommand.Create), ("validate", ValidateCommand.Create), ("trace", TraceCommand.Create)]),
        (new("Set up your shell", "设置命令行环境"), [("completion", CompletionCommand.Create), ("man", ManCommand.Create)]),
    ];

    /// <summary>The names of all commands.</summary>
    public static IEnumerable<string> Names => Groups.SelectMany(group => group.Commands).Select(command => command.Name);

    /// <summary>Makes the root of the command line.</summary>
    /// <param name="name">The command that is asked for: half of the time that a check takes is the runtime's first look at code, so only that one is made. Where it is none of them, all are.</param>
    public static RootCommand Root(string? name)
    {
        RootCommand root = new(Wording.Of(
            "Checks plans as the build does, drafts them from notices, exports and compares them, and checks data against them.",
            "按构建的规则检查任务分工方案（plan.yaml），从通知草拟方案，导出、比较方案，并以方案核对数据。"));
        (string Name, Func<Command> Create)[] all = [.. Groups.SelectMany(group => group.Commands)];
        foreach ((_, Func<Command> create) in Array.FindAll(all, command => command.Name == name) is { Length: > 0 } named ? named : all)
        {
            root.Add(create());
        }

        root.Add(CompleteCommand.Create());
        root.Add(new DiagramDirective());
        root.Add(LanguageOption.Create());
        HelpAction.AddTo(root);
        return root;
    }
}
