namespace FujianPlan.Tool.Help;

/// <summary>Examples of each command.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["check"] =
        [
            "fujianplan check",
            "fujianplan check plan/",
            "fujianplan check plan/*.yaml --format sarif > plan.sarif",
            "fujianplan check --severity FJP3006=error --fail-on warning",
            "fujianplan check --original",
            "fujianplan check --watch",
        ],
        ["completion"] = ["eval \"$(fujianplan completion bash)\""],
        ["diff"] = ["fujianplan diff", "fujianplan diff HEAD~1", "fujianplan diff v1.0:plan.yaml v2.0:plan.yaml --format markdown", "fujianplan diff old.yaml new.yaml --fail-on breaking", "fujianplan diff v1.0 --format sql --column orders.assignee=agency --move"],
        ["doubts"] = ["fujianplan doubts", "fujianplan doubts --list", "fujianplan doubts --take 1=2 2=keep \"3=title: 夯实基础\"", "fujianplan doubts plan/ --format json"],
        ["draft"] = ["fujianplan draft notice.docx -o plan.yaml", "fujianplan draft notice.txt --heading-marker 第一章 --task-marker 1.", "fujianplan draft notice.pdf -o plan.yaml --like ../2025/plan.yaml"],
        ["explain"] = ["fujianplan explain", "fujianplan explain FJP3004 --lang zh"],
        ["export"] =
        [
            "fujianplan export --format json -o plan.json",
            "fujianplan export --format html -o plan.html",
            "fujianplan export --format html plan.yaml --with city.yaml -o plans.html",
            "fujianplan export --format svg --picture network -o network.svg",
            "fujianplan export --format xlsx -o plan.xlsx",
            "fujianplan export --format csv -o tables/",
            "fujianplan export --format csv --table duty_agency",
            "fujianplan export --format sql --dialect sqlite | sqlite3 plan.db",
            "fujianplan export --format sql --dialect spark -o plan.sql",
            "fujianplan export --format sql --shard-by region --coordinator 10.0.0.10/province --shard north=3501,3502@10.0.0.11/province --shard south=3506@10.0.0.12/province -o cluster/",
            "fujianplan export --format records --table agency",
        ],
        ["new"] = ["fujianplan new Dongshan", "fujianplan new Dongshan --from notice.docx", "mkdir plan && cd plan && fujianplan new --plan-only"],
        ["query"] = ["fujianplan query --agency 省数字办 --role 牵头", "fujianplan query 物联网 --section 6 --json"],
        ["man"] = ["fujianplan man | man -l -", "fujianplan man --lang zh > fujianplan.1"],
        ["serve"] = ["fujianplan serve", "fujianplan serve plan/ --compare HEAD~1"],
        ["ship"] = ["fujianplan ship"],
        ["show"] = ["fujianplan show 1.5"],
        ["stats"] = ["fujianplan stats --top 10", "fujianplan stats plan/ --json"],
        ["text"] = ["fujianplan text notice.docx -o notice.txt", "fujianplan text notice.pdf | less"],
        ["trace"] =
        [
            "fujianplan trace bin/Release/net10.0/*.dll",
            "fujianplan trace Portal.dll Orders.dll --plan plan.yaml --format markdown -o trace.md",
            "fujianplan trace *.dll --namespace Dongshan.Plan --without --fail-on missing",
        ],
        ["validate"] = ["fujianplan validate tasks.csv --column agency", "zcat tasks.csv.gz | fujianplan validate - --format csv --column agency", "fujianplan validate *.parquet --column lead --plan plan.yaml"],
    };

    /// <summary>The examples of a command; none where it has none.</summary>
    /// <param name="command">Its name.</param>
    public static IReadOnlyList<string> Of(string command) => ByCommand.GetValueOrDefault(command, []);
}
