using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;

namespace FujianPlan.Authoring.Tests.Yaml;

public sealed class SyntaxTests
{
    [Theory]
    [InlineData("notice: ⟦[⟧1\nb: \"x", '[', ']')]
    [InlineData("agencies:\n  - code: A\n    aliases: ⟦[⟧甲, 乙\n    number: 1\n", '[', ']')]
    [InlineData("notice: ⟦{⟧title: 甲\nsource: x}\n", '{', '}')]
    [InlineData("notice: {title: ⟦[⟧甲", '[', ']')]
    [InlineData("sections:\n- ⟦[⟧a\n- b\n", '[', ']')]
    public void UnclosedBracket_IsFoundAtTheBracket(string added, char open, char close) => FindsSyntax(
        added, $"The '{open}' that opens here is not closed. Add '{close}'.", $"此处的“{open}”没有闭合。请补上“{close}”。");

    [Theory]
    [InlineData("notice: ⟦]⟧\n", ']')]
    [InlineData("agencies: [甲]⟦]⟧\n", ']')]
    [InlineData("agencies: {a: 1}⟦}⟧\n", '}')]
    public void BracketThatClosesNothing_IsFound(string added, char bracket) => FindsSyntax(
        added,
        $"'{bracket}' closes a bracket, but none is open here. Remove it; text that starts with it must be put in quotes.",
        $"“{bracket}”用于闭合括号，但此处没有未闭合的括号。请删去；以它开头的文本须加引号。");

    [Fact]
    public void BracketBeforeEverything_IsFound() => ReaderCase.Finds(
        "⟦]⟧\nformat: 1\n",
        "FJP0001",
        "']' closes a bracket, but none is open here. Remove it; text that starts with it must be put in quotes.",
        "“]”用于闭合括号，但此处没有未闭合的括号。请删去；以它开头的文本须加引号。");

    [Fact]
    public void WhatFitsNoExplanation_IsFoundWithAdvice() => FindsSyntax(
        "notice: {title: ⟦: 甲}⟧\n",
        "The file is not readable as YAML from here on. Check the indentation, brackets, quotes and colons of this line and of the one above.",
        "从此处起无法按 YAML 读取。请检查本行和上一行的缩进、括号、引号和冒号。");

    [Fact]
    public void BracketOfTheOtherKind_IsFound() => FindsSyntax(
        "agencies: [甲⟦}⟧\n", "'}' does not close the '[' that is open here. Write ']'.", "“}”与此处未闭合的“[”不匹配。请写“]”。");

    [Theory]
    [InlineData("notice:\n  title: ⟦\"甲⟧\nsource: x\n", '"')]
    [InlineData("notice:\n  title: ⟦\"甲⟧\n  body: \"乙\"\n", '"')]
    [InlineData("notice:\n  title: ⟦'甲⟧  \n  body: '乙'\n", '\'')]
    [InlineData("notice:\n  title: ⟦'甲⟧", '\'')]
    [InlineData("notice:\n  title: ⟦\"甲⟧\n...\n", '"')]
    public void UnclosedQuote_IsFoundWhereItOpens(string added, char quote) => FindsSyntax(
        added,
        $"The quote that opens here is not closed where it should be. Close it with {quote} at the end of the text; lines that continue the text must be indented.",
        $"此处的引号没有在应有的位置闭合。请在文本末尾加上 {quote}；接续的行须缩进。");

    [Theory]
    [InlineData("notice:\n  title: \"他说\"⟦好\"\"⟧\n")]
    [InlineData("notice:\n  title: 'it'⟦s'⟧\n")]
    [InlineData("notice:\n  title: \"甲\" ⟦乙⟧\n")]
    public void TextAfterAClosingQuote_IsFound(string added) => FindsSyntax(
        added,
        "There is something after the closing quote. To write a quote inside the text, put \\\" between double quotes, or two of them ('') between single ones.",
        "右引号之后还有内容。若文本中要写引号本身：双引号内写 \\\"，单引号内写两个单引号（''）。");

    [Theory]
    [InlineData("notice: {title: \"a⟦\\q⟧\"}\n", "\\q")]
    [InlineData("notice: {title: \"C:⟦\\x⟧yz\"}\n", "\\x")]
    [InlineData("notice: {title: \"⟦\\uD800⟧\"}\n", "\\uD800")]
    [InlineData("notice: {title: \"\\uD800⟦\\u0041⟧\"}\n", "\\u0041")]
    public void EscapeThatMeansNothing_IsFound(string added, string escape) => FindsSyntax(
        added,
        $"'{escape}' is not a valid escape. To write a backslash itself, put \\\\, or use single quotes.",
        $"“{escape}”不是有效的转义。若要写反斜杠本身，请写 \\\\，或改用单引号。");

    [Theory]
    [InlineData("notice:\n⟦\t⟧title: 甲\n")]
    [InlineData("notice:\n  title: 甲\n⟦\t⟧body: 乙\n")]
    [InlineData("notice:\n  title: >\n⟦\t⟧甲\n")]
    public void TabIndentation_IsFoundAtTheTab(string added) => FindsSyntax(
        added,
        "This line is indented with a tab. A plan is indented with ordinary spaces only: replace it.",
        "此行用制表符缩进。方案只用半角空格缩进：请替换。");

    [Theory]
    [InlineData("notice:\n  title⟦：⟧甲\n  body: 乙\n", "title")]
    [InlineData("notice:\n  title: 甲\n  body⟦：⟧乙\n", "body")]
    [InlineData("agencies:\n  - code⟦：⟧甲\n\n    id: 乙\n", "code")]
    [InlineData("notice⟦：⟧甲\nsource: 乙\n", "notice")]
    public void FullWidthColonAfterAKey_IsFound(string added, string key) => FindsSyntax(
        added,
        $"Between a key and its value comes ': ', not the full-width '：'. Write '{key}: …'.",
        $"键与值之间应为半角冒号加空格“: ”，而不是全角“：”。请写作“{key}: …”。");

    [Theory]
    [InlineData("notice:\n  title⟦:⟧甲\n  body: 乙\n", "title")]
    [InlineData("notice:\n  title: 甲\n  body⟦:⟧乙\n", "body")]
    [InlineData("agencies:\n  - code⟦:⟧A\n    id: B\n", "code")]
    public void ColonWithoutABlank_IsFound(string added, string key) => FindsSyntax(
        added, $"A space is missing after the colon. Write '{key}: …'.", $"冒号后缺少空格。请写作“{key}: …”。");

    [Fact]
    public void SecondColonOnALine_IsFound() => FindsSyntax(
        "notice:\n  title: 关于⟦:⟧ 通知\n",
        "There is a second ': ' on this line. Put text that contains one in quotes.",
        "此行出现第二个“: ”。含“: ”的文本须加引号。");

    [Theory]
    [InlineData("notice:\n  title: 甲\n    ⟦body: 乙⟧\n")]
    [InlineData("notice:\n  title: 甲\n ⟦body: 乙⟧\n")]
    [InlineData("agencies:\n  - code: A\n   ⟦id: B⟧\n")]
    [InlineData("notice:\n  title: 甲\n  ⟦- 乙⟧\n")]
    [InlineData("sections:\n  - 甲\n  ⟦number: 1⟧\n")]
    public void WrongIndentation_IsFoundAtTheLine(string added) => FindsSyntax(
        added,
        "The indentation of this line differs from that of the lines it belongs with. Indent the keys of one mapping, and the items of one list, by the same amount.",
        "此行的缩进与同级各行不一致。同一映射的键、同一列表的项，缩进须相同。");

    [Theory]
    [InlineData("notice:\n  title: 甲\n  ⟦body 乙⟧\n  dated: 丙\n")]
    [InlineData("notice:\n  ⟦title 甲⟧\n\n  body: 乙\n")]
    public void LineWithoutColon_IsFound(string added) => FindsSyntax(
        added,
        "This line is neither 'key: value' nor an item '- …'. Add what is missing; lines that continue a text must be indented further than its key.",
        "此行既不是“键: 值”，也不是以“- ”开头的项。请补全；接续文本的行须比其键缩进更深。");

    [Fact]
    public void TextAfterAList_IsFound() => FindsSyntax(
        "notice: [甲] ⟦乙⟧\n",
        "Nothing may follow on this line. Put the whole text in quotes, or start a new line.",
        "此行不应再有内容。请给整段文本加引号，或另起一行。");

    [Fact]
    public void ListOnTheLineOfItsKey_IsFound() => FindsSyntax(
        "agencies: ⟦- code: A⟧\n",
        "A list cannot start on the line of its key. Start it on the next line, or write [A, B].",
        "列表不能与键写在同一行。请另起一行，或写作 [A, B]。");

    [Fact]
    public void MissingComma_IsFound() => FindsSyntax(
        "agencies: [\"甲\" ⟦\"乙\"⟧]\n",
        "A comma is missing before this, or the bracket should be closed here.",
        "此处之前缺少逗号，或括号应在此闭合。");

    [Fact]
    public void CommaWithNothingBefore_IsFound() => FindsSyntax(
        "agencies: [甲,⟦,⟧ 乙]\n",
        "This comma has nothing before it, or '#' directly after it. Remove it, or put a space before the '#'.",
        "此逗号之前没有内容，或其后紧跟“#”。请删去逗号，或在“#”前加空格。");

    [Fact]
    public void DashInBrackets_IsFound() => FindsSyntax(
        "agencies: [ ⟦-⟧ 甲]\n",
        "In brackets, items are separated by commas, not started with '-'. Text that is only '-' must be put in quotes.",
        "方括号内各项以逗号分隔，不以“-”开头。只含“-”的文本须加引号。");

    [Theory]
    [InlineData('@')]
    [InlineData('`')]
    [InlineData('%')]
    [InlineData(',')]
    public void ReservedFirstCharacter_IsFound(char character) => FindsSyntax(
        $"notice:\n  title: ⟦{character}⟧甲\n",
        $"Text cannot start with '{character}'. Put it in quotes.",
        $"文本不能以“{character}”开头。请加引号。");

    [Fact]
    public void CommentWithoutABlankBefore_IsFound() => FindsSyntax(
        "agencies: []⟦#⟧注\n",
        "A comment needs a space before its '#'. Text that contains '#' must be put in quotes.",
        "注释的“#”之前须有空格。含“#”的文本须加引号。");

    [Theory]
    [InlineData("⟦|甲⟧", '|')]
    [InlineData("⟦> 甲⟧", '>')]
    [InlineData("⟦|0⟧", '|')]
    public void TextOnTheLineOfABlockIndicator_IsFound(string scalar, char indicator) => FindsSyntax(
        $"notice:\n  title: {scalar}\n    乙\n",
        $"After '{indicator}' the line must end; the text follows on indented lines. Text that starts with '{indicator}' must be put in quotes.",
        $"“{indicator}”之后必须换行，文本写在其后缩进的各行。以“{indicator}”开头的文本须加引号。");

    [Fact]
    public void WhatStandsBeforeAnError_IsReadAndLacksNothing()
    {
        MarkedPlan plan = MarkedPlan.Parse(
            ReaderCase.Head + "agencies:\n  - {code: A, id: A, number: 1, name: 甲}\n  - code: B\n    id: ⟦@⟧\n    name: 乙\n");

        (PlanDocument document, IReadOnlyList<PlanFinding> findings) = ReaderCase.Read(plan.Text);

        Assert.Equal(plan.Place, Assert.Single(findings).Place);
        Assert.Equal(["A", "B"], document.Agencies.Select(a => a.Code!.Value));
        Assert.Null(document.Agencies[1].Name);
        Assert.Equal("方案", document.Plan!.Title!.Value);
    }

    [Fact]
    public void ErrorBeforeThePlan_DoesNotMakeThePlanMissing() => ReaderCase.Finds(
        "format: 1\n⟦\t⟧source: x\nplan: {}\n",
        "FJP0001",
        "This line is indented with a tab. A plan is indented with ordinary spaces only: replace it.",
        "此行用制表符缩进。方案只用半角空格缩进：请替换。");

    private static void FindsSyntax(string added, string english, string chinese)
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + added);

        PlanFinding finding = Assert.Single(
            ReaderCase.Read(plan.Text).Findings, f => f.Rule.Id == "FJP0001");

        Assert.Equal(new FindingText(english, chinese), finding.Text);
        Assert.Equal(plan.Place, finding.Place);
    }
}
