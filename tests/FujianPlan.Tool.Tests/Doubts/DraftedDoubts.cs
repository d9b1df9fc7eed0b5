namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>The doubts of a draft in a folder: its notice is notice.txt, and the draft plan.yaml.</summary>
internal static class DraftedDoubts
{
    /// <summary>Drafts a notice.</summary>
    /// <returns>The lines of one of its doubts.</returns>
    public static async Task<string[]> DoubtOf(this ToolFolder folder, string notice, string doubt)
    {
        ProgramRun run = await folder.Write("notice.txt", notice).Run("draft", "notice.txt", "-o", "plan.yaml", "--force");
        Assert.True(run.ExitCode == 0, run.Errors);
        return DoubtfulNotice.DoubtsOf(folder.Read("plan.yaml"))[folder.NumberOf(doubt) - 1];
    }

    /// <summary>Takes a reading of one, or a value of one's own.</summary>
    public static Task<ProgramRun> Take(this ToolFolder folder, string doubt, string choice) => folder.Run("doubts", "--take", FormattableString.Invariant($"{folder.NumberOf(doubt)}={choice}"));

    /// <summary>The number of the first doubt that has some words.</summary>
    public static int NumberOf(this ToolFolder folder, string doubt)
    {
        string[][] all = DoubtfulNotice.DoubtsOf(folder.Read("plan.yaml"));
        int number = Array.FindIndex(all, lines => lines[0].Contains(doubt, StringComparison.Ordinal)) + 1;
        Assert.True(number > 0, string.Join('\n', all.SelectMany(lines => lines)));
        return number;
    }
}
