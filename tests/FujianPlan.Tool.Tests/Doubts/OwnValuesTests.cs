namespace FujianPlan.Tool.Tests.Doubts;

/// <summary>Values of an editor's own in the place of a reading: what they name, what check still finds there, and which are refused.</summary>
public sealed class OwnValuesTests : IDisposable
{
    private const string Head = "云溪市人民政府关于印发云溪市养护任务分工的通知\n云溪市人民政府\n2025年3月1日\n一、养护\n1.养护绿地。（责任单位：市园林局、市水利局）\n";

    private readonly ToolFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // Duties of one's own that are not marked as the editors' reading leave the words of the clause unread.
    [Fact]
    public async Task AnOwnValue_IsToldWhatCheckStillFindsThere()
    {
        await DoubtOf("2.养护道路。（市园林局负责，随后另行通知）\n4.养护河道。（市园林局负责）\n", "Not understood in the clause: 随后另行通知");
        ProgramRun run = await _folder.Run("doubts", "--take", "1=duties: [{responsible: [YLJ]}]");
        string[] told = run.Errors.Split('\n');
        Assert.Equal("'check' still finds where you took no reading:", told[0]);
        Assert.Contains("error FJP3011: ", told[1], StringComparison.Ordinal);
        Assert.Equal("1 doubt left; 1 error of 'check'", told[^2]);
    }

    [Fact]
    public async Task AnOwnValue_IsToldWhatCheckStillFindsThere_WhereItIsAskedFor()
    {
        await DoubtOf("2.养护道路。（市园林局负责，随后另行通知）\n", "Not understood in the clause: 随后另行通知");
        ProgramRun run = await _folder.RunOn("o\nduties: [{responsible: [YLJ]}]\n"u8.ToArray(), "doubts", "--ask");
        Assert.Contains("\nWritten.\n'check' still finds here (b undoes the choice):\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("error FJP3011: ", run.Output, StringComparison.Ordinal);
    }

    // Behind the last doubt all findings are told: none of them twice.
    [Fact]
    public async Task WhatTheLastChoiceBreaks_IsToldOnce()
    {
        await DoubtOf("2.养护道路。（市园林局负责，随后另行通知）\n", "Not understood in the clause: 随后另行通知");
        ProgramRun run = await _folder.Run("doubts", "--take", "1=duties: [{responsible: [YLJ], manner: separately}]");
        Assert.Equal(1, run.ExitCode);
        Assert.Equal(run.Errors.Split('\n').Distinct(), run.Errors.Split('\n'));
        Assert.Contains("error FJP3011: ", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("'check'", run.Errors.Split('\n')[0], StringComparison.Ordinal);
    }

    // A body that the plan lacks is added by its name; one that it has is named by that, too.
    [Fact]
    public async Task AnOwnValue_MayNameABodyThatThePlanLacks()
    {
        await DoubtOf("2.养护道路，请市里有关方面负责。\n", "about duties");
        await Take("about duties", "duties: [{lead: [市林业局, YLJ]}, {supporting: []}]");
        string plan = _folder.Read("plan.yaml");
        Assert.Contains("  - code: LYJ\n    id: ForestryBureau\n    number: 3\n    name: 市林业局\n    english: Forestry Bureau\n    kind: municipal\n", plan, StringComparison.Ordinal);
        Assert.Contains("duties: [{lead: [LYJ, YLJ]}, {supporting: []}]\n", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("duties: [{lead: [市水利局]}]", "duties: [{lead: [SLJ]}]")]
    [InlineData("duties: [{lead: [{named: [市林业局], of: 市直有关部门}]}]", "duties: [{lead: [{named: [LYJ], of: SZYGBM}]}]")]
    public async Task AnOwnValue_NamesAgenciesByName(string own, string written)
    {
        await DoubtOf("2.养护道路，请市里有关方面负责。\n", "about duties");
        await Take("about duties", own);
        Assert.Contains(written + "\n", _folder.Read("plan.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("QQJ")]
    [InlineData("市林业局等")]
    [InlineData("市林业局、市财政局")]
    public async Task AnOwnValueThatNamesNobody_IsRefused_AndSaysWhatToWrite(string named)
    {
        await DoubtOf("2.养护道路，请市里有关方面负责。\n", "about duties");
        string before = _folder.Read("plan.yaml");
        ProgramRun run = await _folder.Run("doubts", "--take", $"1=duties: [{{lead: ['{named}']}}]");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"The plan has no agency '{named}'. Write the code of an agency of the plan, or the full name of another body, such as 市甲局; it is then added to the agencies.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("plan.yaml"));
    }

    [Theory]
    [InlineData("passages: [各乡镇]", "Doubt 1: Unknown key 'passages' in this task. Its keys are number, id,")]
    [InlineData("dutys: [{lead: [市水利局]}]", "Doubt 1: Unknown key 'dutys' in this task.")]
    [InlineData("duties: 市水利局", "Doubt 1: ")]
    [InlineData("duties: [{lead: [市水利局], supporting: [市园林局]}]", "Doubt 1: ")]
    public async Task AnOwnValueOfAKeyThatTheEntryDoesNotHave_IsRefused(string own, string told)
    {
        await DoubtOf("2.养护道路，请市里有关方面负责。\n", "about duties");
        string before = _folder.Read("plan.yaml");
        ProgramRun run = await _folder.Run("doubts", "--take", "1=" + own);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("fujianplan: " + told, run.Errors, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("plan.yaml"));
    }

    private Task<string[]> DoubtOf(string tasks, string doubt) => _folder.DoubtOf(Head + tasks, doubt);

    private async Task Take(string doubt, string choice)
    {
        ProgramRun run = await _folder.Take(doubt, choice);
        Assert.True(run.ExitCode is 0 or 1, run.Errors);
    }
}
