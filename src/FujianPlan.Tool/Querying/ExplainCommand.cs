using System.CommandLine;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Data;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan explain</c>: what a rule is about, with an example of what breaks it.</summary>
internal static class ExplainCommand
{
    private static readonly IReadOnlyList<RuleInfo> Rules = [.. PlanRules.All, .. CodeRules.All];

    private static readonly Argument<string?> Rule = new("rule")
    {
        Description = "The rule, such as FJP2001. Without it: all rules.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("explain", "Tells what a rule is about: its page.") { Rule };
        command.SetAction(arguments => Run(arguments.GetValue(Rule)));
        return command;
    }

    private static int Run(string? written)
    {
        CultureInfo culture = CultureInfo.CurrentUICulture;
        if (written is null)
        {
            PrintedTable table = new(
                new PrintedColumn(new FindingText("rule", "规则").In(culture), ColumnContent.Word), new PrintedColumn(new FindingText("severity", "严重程度").In(culture), ColumnContent.Word),
                new PrintedColumn(new FindingText("what it reports", "所报告的问题").In(culture)));
            foreach (RuleInfo rule in Rules)
            {
                table.Add(rule.Id, rule.SeverityWord, rule.Title.In(culture));
            }

            StandardStreams.Output.Table(table);
            return ExitCode.Clean;
        }

        string id = written.ToUpperInvariant();
        using Stream? page = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"rules/{id}.md");
        if (page is null)
        {
            string shown = ShownText.Of(written), nearest = EditDistance.Nearest(id, Rules.Select(rule => rule.Id)) ?? "FJP2001";
            StandardStreams.Errors.Line("fujianplan: " + new FindingText($"There is no rule '{shown}'. Did you mean '{nearest}'?", $"没有规则“{shown}”。是否为“{nearest}”？").In(culture));
            return ExitCode.WrongUse;
        }

        using StreamReader text = new(page, Encoding.UTF8);
        StandardStreams.Output.Own(text.ReadToEnd());
        return ExitCode.Clean;
    }
}
