namespace FujianPlan.Tool.Tests.Drafting;

/// <summary>A notice in disorder keeps the promise of one in order: no word for a duty is lost in silence, and no clause is given to a task where another disputes it.</summary>
public sealed class DisorderedDutiesTests : IDisposable
{
    private const string Disorder = "are not in order";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task WordsForDuties_AreDoubts_WhereverTheyStand()
    {
        (string draft, string errors) = await Draft("青川市人民政府关于印发《治水方案》的通知\n各责任单位按月报告。\n一、治水（市丁局牵头）\n（三）降尘。由市戊局牵头推广。（市甲局负责）（一）清淤。（市乙局负责）（二）补水。（　）\n（四）种树。按职责分工落实。（市丙局负责）（二）截污。（市己局\n（六）修堤。（三）查井。（二）\n（一）架桥。（市丙局负责）（三）\n");

        Assert.Equal(
            [
                "各责任单位按月报告。 ← These words are about duties, but no duty was written for them: “各责任单位按月报告”",
                "（　） ← The bracket “（　）” is empty: the agencies that it should name may be lost.",
                "（市己局 ← The bracket of “（市己局” is not closed: words after it may be lost or belong to the clause.",
                "治水（市丁局牵头） ← These words are about duties, but no duty was written for them: “（市丁局牵头）”",
                "降尘。由市戊局牵头推广。 ← These words are about duties, but no duty was written for them: “由市戊局牵头推广”",
                "按职责分工落实。 ← These words are about duties, but no duty was written for them: “按职责分工落实”",
            ],
            Doubts(draft).Where(doubt => doubt.Contains("about duties", StringComparison.Ordinal) || doubt.Contains("bracket", StringComparison.Ordinal)));
        Assert.Contains("; 4 texts with words about duties that were not turned into duties\n", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BracketBesideAClause_ThatSaysByWhen_IsOfTheClause()
    {
        (string draft, _) = await Draft("青川市人民政府关于印发《治水方案》的通知\n一、治水\n（一）清淤。（二）截污。（市乙局负责）（2026年6月底前完成）（二）补水。（三）降尘。（市甲局负责）（四）种树。（市丙局负责）（三）（二）\n");
        Assert.Contains("clause: （市乙局负责）（2026年6月底前完成）\n", draft, StringComparison.Ordinal);
        Assert.Contains("deadline: '2026年6月底前'\n", draft, StringComparison.Ordinal);
    }

    // What follows the clause of （二）降尘 is of another section: it is tied there, and the text beside it suits it no less.
    [Fact]
    public async Task ClauseThatATaskOfAnotherSectionDisputes_IsADoubt()
    {
        (string draft, _) = await Draft("青川市人民政府关于印发《治水方案》的通知\n一、治水（一）清淤。（市甲局负责）（二）截污。（市乙局负责）（三）补水。（市丙局负责）（一）种树。（市甲局负责）（二）降尘。（市丁局负责）二、治气（一）停炉。（市丙局负责）（二）换煤。（市丙局负责）（三）查车。（市丙局负责）\n");
        Assert.Contains("# ?? The words after the clause tie it to this task, but it comes after the number of task 3.2, which has no clause then: （市丁局负责）\n", draft, StringComparison.Ordinal);
    }

    // Each with the words that it stands before.
    private static IEnumerable<string> Doubts(string draft)
    {
        string[] keys = ["number:", "id:", "attestation:", "text:", "#"], lines = [.. draft.Split('\n').Select(line => line.Trim())];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("# ?? ", StringComparison.Ordinal))
            {
                string words = lines.Skip(i).First(line => !Array.Exists(keys, key => line.TrimStart('-', ' ').StartsWith(key, StringComparison.Ordinal)));
                yield return $"{words.TrimStart('-', ' ').Replace("title: ", string.Empty, StringComparison.Ordinal)} ← {lines[i][5..]}";
            }
        }
    }

    private async Task<(string Draft, string Errors)> Draft(string notice)
    {
        ProgramRun run = await _folder.Write("notice.txt", notice).Run("draft", "notice.txt");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains(Disorder, run.Errors, StringComparison.Ordinal);
        return (run.Output, run.Errors);
    }
}
