using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool;

/// <summary>Adds examples to the help of each command.</summary>
internal sealed class Examples(HelpAction help) : SynchronousCommandLineAction
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["check"] =
        [
            "fujianplan check plan.yaml",
            "fujianplan check plan/*.yaml --format sarif > plan.sarif",
            "fujianplan check plan.yaml --severity FJP3006=error --fail-on warning",
            "fujianplan check plan.yaml --watch",
        ],
        ["completion"] = ["eval \"$(fujianplan completion bash)\""],
        ["diff"] = ["fujianplan diff HEAD~1:plan.yaml plan.yaml", "fujianplan diff v1.0:plan.yaml v2.0:plan.yaml --format markdown", "fujianplan diff old.yaml new.yaml --fail-on breaking"],
        ["draft"] = ["fujianplan draft notice.txt -o plan.yaml", "fujianplan draft notice.txt --heading-marker 第一章 --task-marker 1."],
        ["explain"] = ["fujianplan explain", "fujianplan explain FJP3004"],
        ["export"] =
        [
            "fujianplan export plan.yaml --format json -o plan.json",
            "fujianplan export plan.yaml --format xlsx -o plan.xlsx",
            "fujianplan export plan.yaml --format csv --table duty_agency",
            "fujianplan export plan.yaml --format sql --dialect sqlite | sqlite3 plan.db",
        ],
        ["new"] = ["fujianplan new Dongshan", "mkdir plan && cd plan && fujianplan new --plan-only"],
        ["query"] = ["fujianplan query --agency 省数字办 --role lead", "fujianplan query 物联网 --section 6 --json"],
        ["ship"] = ["fujianplan ship plan.yaml"],
        ["show"] = ["fujianplan show 1.5"],
        ["stats"] = ["fujianplan stats --top 10", "fujianplan stats --plan plan.yaml --json"],
        ["trace"] =
        [
            "fujianplan trace bin/Release/net10.0/*.dll",
            "fujianplan trace Portal.dll Orders.dll --plan plan.yaml --format markdown -o trace.md",
            "fujianplan trace *.dll --namespace Dongshan.Plan --without --fail-on missing",
        ],
        ["validate"] = ["fujianplan validate tasks.csv --column agency", "fujianplan validate *.parquet --column lead --plan plan.yaml"],
    };

    /// <summary>Gives a root command, and all that is in it, help with examples.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Action = new Examples((HelpAction)option.Action!);
    }

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int answer = help.Invoke(parseResult);
        if (ByCommand.TryGetValue(parseResult.CommandResult.Command.Name, out string[]? examples))
        {
            TextWriter output = parseResult.InvocationConfiguration.Output;
            output.WriteLine(new FindingText("Examples:", "示例：").In(CultureInfo.CurrentUICulture));
            foreach (string example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        return answer;
    }
}
