using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Rules;
using FujianPlan.Tool.Checking;
using FujianPlan.Tool.Printing;
using FujianPlan.Tool.Printing.Layout;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Querying;

/// <summary><c>fujianplan explain</c>: what a rule is about, with an example of what breaks it.</summary>
internal static class ExplainCommand
{
    private static readonly IReadOnlyList<RuleInfo> Rules = [.. PlanRules.All, .. CodeRules.All];

    private static readonly Argument<string?> Rule = new(Wording.Of("rule", "规则"))
    {
        Description = Wording.Of("The rule, such as FJP2001, or only its number. Default: all rules.", "规则，如 FJP2001，也可只写 2001。默认：列出全部规则。"),
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Command command = new("explain", Wording.Of("Shows the page of a rule: what it means, why, an example and what to do.", "说明一条规则：含义、原因、示例和处理方法。")) { Rule };
        Rule.CompletionSources.Clear();
        Rule.CompletionSources.Add(_ => Rules.Select(rule => new CompletionItem(rule.Id, detail: rule.Title.In(CultureInfo.CurrentUICulture))));
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
                table.Add(rule.Id, PlanTerms.Of(rule.Severity).In(culture), rule.Title.In(culture));
            }

            StandardStreams.Output.Table(table);
            return ExitCode.Clean;
        }

        string id = RuleSetting.IdOf(written);
        using Stream? page = typeof(ExplainCommand).Assembly.GetManifestResourceStream(Wording.Of($"rules/{id}.md", $"rules/zh/{id}.md"));
        if (page is null)
        {
            string shown = ShownText.Of(written);
            return WrongUse.Told(EditDistance.Nearest(id, Rules.Select(rule => rule.Id)) is { } nearest
                ? new FindingText($"There is no rule '{shown}'. Did you mean '{nearest}'?", $"没有规则“{shown}”。是否为“{nearest}”？")
                : new FindingText($"There is no rule '{shown}'. 'fujianplan explain' lists all rules.", $"没有规则“{shown}”。“fujianplan explain”列出全部规则。"));
        }

        using StreamReader text = new(page, Encoding.UTF8);
        RuleInfo shownRule = Rules.Single(rule => rule.Id == id);
        new RulePage(text.ReadToEnd().TrimEnd('\n') + "\n" + RuleSwitch.SectionOf(shownRule).In(culture), shownRule.Title, culture).Print(StandardStreams.Output);
        return ExitCode.Clean;
    }
}
