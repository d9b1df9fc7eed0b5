using System.Text.RegularExpressions;

namespace FujianPlan.Analyzers.Tests.Pages;

/// <summary>Programs of the pages that need nothing but the plan: they compile, print what their comments say, and the rules say what the pages say.</summary>
public sealed class PageProgramTests
{
    private const string Usings = "using FujianPlan;\nusing FujianPlan.Runtime;\n";

    [Theory]
    [InlineData("README.md", 1, "")]
    [InlineData("docs/faq.md", 1, Usings)]
    [InlineData("src/FujianPlan/README.md", 1, "")]
    [InlineData("src/FujianPlan.Runtime/README.md", 1, "")]
    [InlineData("src/FujianPlan.Runtime/README.md", 2, Usings + "System.Reflection.PropertyInfo property = typeof(AgencyInfo).GetProperty(\"Agency\")!;\nstring text = \"SZBB\";\n")]
    public async Task Program_Compiles_AndPrintsWhatItsCommentsSay(string page, int number, string before)
    {
        PageProgram program = new(CodeBlock.Of(page, "csharp", number), before);

        Assert.Empty(await program.Diagnosed());

        // In this order, whatever a loop prints between them.
        Queue<string> printed = new(program.Printed());
        Assert.All(program.Said, said =>
        {
            string pattern = "^" + Regex.Escape(said).Replace("…", ".*", StringComparison.Ordinal) + "$";
            Assert.Contains(printed, line => Regex.IsMatch(line, pattern));
            while (!Regex.IsMatch(printed.Dequeue(), pattern))
            {
            }
        });
    }

    [Theory]
    [InlineData("README.md", 4)]
    [InlineData("src/FujianPlan/README.md", 3)]
    [InlineData("docs/faq.md", 1)]
    public void Comments_AreFound(string page, int count) => Assert.Equal(count, new PageProgram(CodeBlock.Of(page, "csharp")).Said.Count);

    // The place is that of the comment's line; … leaves out how the constant is called.
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/FujianPlan/README.md")]
    public async Task WrongCode_IsTheErrorThatThePageQuotes(string page)
    {
        CodeBlock block = CodeBlock.Of(page, "csharp", 2);
        string told = Assert.Single(await new PageProgram(block, "using FujianPlan;\n").Diagnosed());

        string said = Regex.Match(block.Text, "// error (.*)").Groups[1].Value;
        Assert.Matches($"^\\(2,19\\) {Regex.Escape(said).Replace("…", ".*", StringComparison.Ordinal)} \\| ", told);
    }

    [Fact]
    public async Task Attribute_OfTheAnalyzersPage_Compiles() =>
        Assert.Empty(await new PageProgram(CodeBlock.Of("docs/analyzers.md", "csharp", 2), Usings).Diagnosed());
}
