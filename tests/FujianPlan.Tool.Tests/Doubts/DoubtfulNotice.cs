namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>A notice whose draft has a doubt of most kinds.</summary>
internal static class DoubtfulNotice
{
    public const string Text = """
        示例市智慧港口建设任务分工
        2024年3月召开的会议要求各单位抓紧落实。
        一、夯实基础
        （一）建设一张港口网。（市港航管理局牵头，市财政局、市海洋局等相关单位配合）
        （二）建设一朵港口云，由市财政局、市海洋局牵头制定管理办法。
        （三）建设码头。市港航局牵头，市财政局配合。
        （五）建设堆场。（市财政局负责，某某）
        二、便民服务
        （一）推行一窗办理。（市港航局、市海洋局等相关单位负责）
        """;

    /// <summary>Drafts it in a folder, as plan.yaml.</summary>
    public static async Task<ToolFolder> Draft(this ToolFolder folder, params string[] more)
    {
        ProgramRun run = await folder.Write("notice.txt", Text).Run(["draft", "notice.txt", "-o", "plan.yaml", .. more]);
        Assert.True(run.ExitCode == 0, run.Errors);
        return folder;
    }

    /// <summary>The lines of the doubts of a plan.</summary>
    public static string[][] DoubtsOf(string plan)
    {
        List<List<string>> doubts = [];
        foreach (string line in plan.Split('\n').Select(line => line.Trim()))
        {
            if (line.StartsWith("# ?? ", StringComparison.Ordinal))
            {
                doubts.Add([]);
            }

            if (line.StartsWith("# ?", StringComparison.Ordinal))
            {
                doubts[^1].Add(line);
            }
        }

        return [.. doubts.Select(doubt => doubt.ToArray())];
    }
}
