using FujianPlan.Authoring.Clauses;

namespace FujianPlan.Authoring.Tests.Clauses;

/// <summary>The forms that docs/clauses.md lists are the forms that are understood.</summary>
public sealed class ClauseFormsTests
{
    public static TheoryData<string, string> Forms()
    {
        string text = RepositoryFile.Read("docs", "clauses.md").ReplaceLineEndings("\n");
        string table = text.Split("<!-- forms:begin -->\n")[1].Split("<!-- forms:end -->")[0];
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

    [Theory]
    [MemberData(nameof(Forms))]
    public void Form_IsParsedAsTheTableSays(string clause, string parse)
    {
        Clause parsed = ClauseParser.Parse(clause);

        Assert.Equal(parse, ClauseNotation.Of(parsed));
        Assert.Equal(!parse.Contains('⟦', StringComparison.Ordinal), parsed.IsFullyParsed);
        ClauseNotation.AssertLossless(parsed);
    }
}
