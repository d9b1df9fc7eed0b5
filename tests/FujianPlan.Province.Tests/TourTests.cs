using System.Text.RegularExpressions;

namespace FujianPlan.Province.Tests;

/// <summary>What the sample shows when it is run.</summary>
public sealed class TourTests
{
    [Fact]
    public async Task Sample_ShowsItAll()
    {
        Assert.SkipUnless(DatabaseServer.IsInstalled, PostgresServer.Missing);
        ProgramRun run = await ChildProgram.Run(new("dotnet", ["exec", typeof(Tour).Assembly.Location]));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        string told = Regex.Replace(run.Output, "[0-9]{3,7}(?= (bytes|were|ms|rows from|rows\\.\\n))|(?<=refused: )[0-9]+|(?<=it would be )[0-9]+", "N");
        Assert.Contains("120000 rows were written through the coordinator. The load of each agency:\n  CZT  省财政厅  30000  19998\n", told, StringComparison.Ordinal);
        Assert.Contains("Each shard is asked for answers (Remote SQL: SELECT agency, assignments FROM public.agency_load): N bytes travel.", told, StringComparison.Ordinal);
        Assert.Contains("All that were answered for are there, and no other.\n", told, StringComparison.Ordinal);
        Assert.Contains("shard1 is killed. All regions together:\n  could not connect to server \"shard1\"\nThe others answer: ", told, StringComparison.Ordinal);
        Assert.EndsWith("It is started again, and nothing is missing.\n", told, StringComparison.Ordinal);
    }
}
