using System.Text.RegularExpressions;

namespace FujianPlan.Tool.Tests.Validation;

/// <summary>How far <c>fujianplan validate</c> is, on a terminal and nowhere else.</summary>
public sealed partial class ProgressTests : IDisposable
{
    private static readonly string[] Report = ["validate", "data.csv", "--column", "agency", "--output", "report.csv"];

    private readonly ToolFolder _folder = new ToolFolder().Write("plan.yaml", ToolFolder.Plan);

    public ProgressTests() => _folder.Write("data.csv", "agency,text\n" + string.Concat(Enumerable.Repeat($"SJJ,{new string('x', 1000)}\n", 100_000)));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("en_US.UTF-8", @"^data\.csv  [━─]{8,40}  +([0-9]+)%  [0-9-]+:[0-9-]{2} left$", "data.csv: 100,000 rows, 0 bad (separated by ',', UTF-8)")]
    [InlineData("zh_CN.UTF-8", @"^data\.csv  [━─]{8,40}  +([0-9]+)%  剩余 [0-9-]+:[0-9-]{2}$", "data.csv：共 100,000 行，0 行有误（以“,”分隔，UTF-8）")]
    public async Task ABar_TellsHowMuchIsRead_AndWhatTimeIsLeft_AndGoes(string language, string shown, string summary)
    {
        string sent = await _folder.RunOnTerminal(60, language, "", Report);
        string[] states = [.. Passing().Matches(sent).Select(state => state.Groups[1].Value)];

        Assert.Equal("", states[^1]);
        Assert.All(states[..^1], state => Assert.Matches(shown, state));
        int[] percents = [.. states[..^1].Select(state => int.Parse(Regex.Match(state, shown).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.NotEmpty(percents);
        Assert.Equal(percents.Order(), percents);
        Assert.EndsWith("\r\e[K" + summary + "\r\n", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoBar_WhereItIsNotWanted_OrCannotBeTakenBack_OrWouldOnlyFlicker()
    {
        Assert.DoesNotMatch(Passing(), await _folder.RunOnTerminal([.. Report, "--quiet"]));
        Assert.DoesNotMatch(Passing(), await _folder.RunOnTerminal(80, "en_US.UTF-8", "TERM=dumb", Report));
        Assert.DoesNotContain("\e", (await _folder.Run(Report)).Errors, StringComparison.Ordinal);
    }

    // Nobody knows how much is to come: what has come is told.
    [Fact]
    public async Task APipe_TellsWhatHasCome()
    {
        InstalledProgram.SkipWithout("Debian: apt-get install bash.", "bash");
        string sent = await _folder.RunOnTerminal(80, "en_US.UTF-8", "bash -c 'exec \"$0\" \"$@\" - --format csv --column agency --output report.csv < <(cat data.csv; sleep 1)'", "validate");
        Assert.Matches(@"\r-  [0-9]+ MB  0:[0-9]{2}\e\[K", sent);
        Assert.DoesNotContain("%", sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALongName_LeavesRoomForThat()
    {
        string name = string.Concat(Enumerable.Repeat("数据", 40)) + ".csv";
        File.Move(_folder.PathOf("data.csv"), _folder.PathOf(name));
        string sent = await _folder.RunOnTerminal(40, "en_US.UTF-8", "", "validate", name, "--column", "agency", "--output", "report.csv");

        string state = Passing().Match(sent).Groups[1].Value;
        Assert.Matches("^(数据)+数?  +[0-9]+%  [0-9-]+:[0-9-]{2} left$", state);
        Assert.InRange(state.Length + state.Count(c => c is '数' or '据'), 30, 39);
    }

    [GeneratedRegex("\r([^\r\n\e]*)\e\\[K")]
    private static partial Regex Passing();
}
