using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Tests.Clauses;

/// <summary>The forms that docs/clauses.md lists are the forms that are understood.</summary>
public sealed class ClauseFormsTests
{
    private const string EndOfHead = "|---|---|\n";

    public static TheoryData<string, string> Forms()
    {
        string table = TableOf(RepositoryFile.Read("docs", "clauses.md").ReplaceLineEndings("\n"));
        TheoryData<string, string> forms = [];
        foreach (string row in table.Split('\n').Skip(2).Where(row => row.StartsWith('|')))
        {
            string[] cells = row.Split('|');
            forms.Add(cells[1].Trim(), cells[2].Trim());
        }

        return forms;
    }

    [Fact]
    public void Table_IsThere() => Assert.True(Forms().Count > 40);

    /// <summary>Its rows are written on the English page; UPDATE_SNAPSHOTS=1 copies them.</summary>
    [Fact]
    public void ChinesePage_HasTheSameRows()
    {
        string rows = TableOf(RepositoryFile.Read("docs", "clauses.md").ReplaceLineEndings("\n")).Split(EndOfHead)[1];
        string page = RepositoryFile.Read("docs", "zh", "clauses.md").ReplaceLineEndings("\n"), table = TableOf(page);

        ApprovedFile.Assert(
            RepositoryFile.PathOf("docs", "zh", "clauses.md"),
            page.Replace(table, table.Split(EndOfHead)[0] + EndOfHead + rows, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_IsParsedAsTheTableSays(string clause, string parse)
    {
        Clause parsed = ClauseParser.Parse(clause);

        Assert.Equal(parse, ClauseNotation.Of(parsed));
        Assert.Equal(!parse.Contains('⟦', StringComparison.Ordinal), parsed.IsFullyParsed);
        ClauseNotation.AssertLossless(parsed);
    }

    private static string TableOf(string page) => page.Split("<!-- forms:begin -->\n")[1].Split("<!-- forms:end -->")[0];
}
