using System.Text;
using FujianPlan.Authoring.Documents;
using FujianPlan.Authoring.Files;
using FujianPlan.Authoring.Findings;
using FujianPlan.Authoring.Tests.Reading;
using FujianPlan.Authoring.Yaml;

namespace FujianPlan.Authoring.Tests.Characters;

public sealed class CharacterTests
{
    [Theory]
    [InlineData("\0", "U+0000 (a control character)", "U+0000（控制字符）")]
    [InlineData("\u0007", "U+0007 (a control character)", "U+0007（控制字符）")]
    [InlineData("\u007f", "U+007F (a control character)", "U+007F（控制字符）")]
    [InlineData("\u0085", "U+0085 (a line separator)", "U+0085（行分隔符）")]
    [InlineData("\u009f", "U+009F (a control character)", "U+009F（控制字符）")]
    [InlineData("\u061c", "U+061C (a control of writing direction)", "U+061C（文字方向控制符）")]
    [InlineData("\u200b", "U+200B (an invisible character without width)", "U+200B（不可见的零宽字符）")]
    [InlineData("\u200d", "U+200D (an invisible character without width)", "U+200D（不可见的零宽字符）")]
    [InlineData("\u200e", "U+200E (a control of writing direction)", "U+200E（文字方向控制符）")]
    [InlineData("\u2028", "U+2028 (a line separator)", "U+2028（行分隔符）")]
    [InlineData("\u2029", "U+2029 (a line separator)", "U+2029（行分隔符）")]
    [InlineData("\u202e", "U+202E (a control of writing direction)", "U+202E（文字方向控制符）")]
    [InlineData("\u2060", "U+2060 (an invisible character without width)", "U+2060（不可见的零宽字符）")]
    [InlineData("\u2066", "U+2066 (a control of writing direction)", "U+2066（文字方向控制符）")]
    [InlineData("\ufeff", "U+FEFF (a byte order mark)", "U+FEFF（字节顺序标记）")]
    [InlineData("\ufdd0", "U+FDD0 (not a character)", "U+FDD0（非字符码位）")]
    [InlineData("\uffff", "U+FFFF (not a character)", "U+FFFF（非字符码位）")]
    [InlineData("\U0001fffe", "U+1FFFE (not a character)", "U+1FFFE（非字符码位）")]
    public void ForbiddenCharacter_IsFoundItself(string character, string english, string chinese)
    {
        string marked = ReaderCase.Head + $"notice: {{title: 省𠮷⟦{character}⟧数字办}}\n";

        ReaderCase.Finds(
            marked,
            "FJP0015",
            $"Character 3 of this text is {english}, which is not allowed in text. Remove it.",
            $"此文本的第 3 个字符是 {chinese}，文本中不允许使用。请删去。");

        Assert.Equal("省𠮷数字办", ReaderCase.Read(MarkedPlan.Parse(marked).Text).Document.Notice!.Title!.Value);
    }

    [Fact]
    public void CharacterForBytesThatAreNotUtf8_IsFound_WithWhatToDo() => ReaderCase.Finds(
        ReaderCase.Head + "notice: {title: 省⟦\ufffd⟧办}\n",
        "FJP0015",
        "Character 2 of this text is U+FFFD (what stands for bytes that are not UTF-8), which is not allowed in text. Save the file as UTF-8, from the original; it may be GB18030 now.",
        "此文本的第 2 个字符是 U+FFFD（非 UTF-8 字节的替代符），文本中不允许使用。请从原件另存为 UTF-8；现文件可能是 GB18030 编码。");

    [Theory]
    [InlineData(0xD842)]
    [InlineData(0xDFB7)]
    public void HalfASurrogatePair_IsFoundItself(int unit) => ReaderCase.Finds(
        ReaderCase.Head + $"notice: {{title: 省⟦{(char)unit}⟧办}}\n",
        "FJP0015",
        $"Character 2 of this text is U+{unit:X4} (half of a surrogate pair), which is not allowed in text. Remove it.",
        $"此文本的第 2 个字符是 U+{unit:X4}（不成对的代理码元），文本中不允许使用。请删去。");

    [Theory]
    [InlineData("\\u200B", "U+200B (an invisible character without width)", "U+200B（不可见的零宽字符）")]
    [InlineData("\\0", "U+0000 (a control character)", "U+0000（控制字符）")]
    [InlineData("\\L", "U+2028 (a line separator)", "U+2028（行分隔符）")]
    [InlineData("\\U0010FFFF", "U+10FFFF (not a character)", "U+10FFFF（非字符码位）")]
    public void EscapeForAForbiddenCharacter_IsFoundAtItsScalar(string escape, string english, string chinese)
    {
        string marked = ReaderCase.Head + $"notice: {{title: ⟦\"省𠮷{escape}办\"⟧}}\n";

        ReaderCase.Finds(
            marked,
            "FJP0015",
            $"Character 3 of this text is {english}, which is not allowed in text. Remove it.",
            $"此文本的第 3 个字符是 {chinese}，文本中不允许使用。请删去。");

        Assert.Equal("省𠮷办", ReaderCase.Read(MarkedPlan.Parse(marked).Text).Document.Notice!.Title!.Value);
    }

    [Theory]
    [InlineData("'省⟦\u200b⟧办'", 2)]
    [InlineData("\"省⟦\u200b⟧办\"", 2)]
    [InlineData("|\n    省\n    ⟦\u200b⟧办", 3)]
    public void ForbiddenCharacterInAnyStyle_IsFoundItself(string scalar, int position) => ReaderCase.Finds(
        ReaderCase.Head + $"notice:\n  title: {scalar}\n",
        "FJP0015",
        $"Character {position} of this text is U+200B (an invisible character without width), which is not allowed in text. Remove it.",
        $"此文本的第 {position} 个字符是 U+200B（不可见的零宽字符），文本中不允许使用。请删去。");

    [Fact]
    public void ForbiddenCharacterInAKey_IsFoundAndTheKeyRead()
    {
        const string Marked = ReaderCase.Head + "not⟦\u200b⟧ice: {title: 甲}\n";

        ReaderCase.Finds(
            Marked,
            "FJP0015",
            "Character 4 of this text is U+200B (an invisible character without width), which is not allowed in text. Remove it.",
            "此文本的第 4 个字符是 U+200B（不可见的零宽字符），文本中不允许使用。请删去。");

        Assert.Equal("甲", ReaderCase.Read(MarkedPlan.Parse(Marked).Text).Document.Notice!.Title!.Value);
    }

    [Fact]
    public void SeveralInOneText_AreOneFinding()
    {
        const string Marked = ReaderCase.Head + "notice: {title: ⟦\u200b⟧\u202e\u2028}\n";

        ReaderCase.Finds(
            Marked,
            "FJP0015",
            "Character 1 of this text is U+200B (an invisible character without width), which is not allowed in text. Remove it.",
            "此文本的第 1 个字符是 U+200B（不可见的零宽字符），文本中不允许使用。请删去。");

        Assert.Null(ReaderCase.Read(MarkedPlan.Parse(Marked).Text).Document.Notice!.Title);
    }

    [Theory]
    [InlineData("\u202e", "U+202E (a control of writing direction)", "U+202E（文字方向控制符）")]
    [InlineData("\u2066", "U+2066 (a control of writing direction)", "U+2066（文字方向控制符）")]
    [InlineData("\u200b", "U+200B (an invisible character without width)", "U+200B（不可见的零宽字符）")]
    [InlineData("\ufeff", "U+FEFF (a byte order mark)", "U+FEFF（字节顺序标记）")]
    [InlineData("\u0007", "U+0007 (a control character)", "U+0007（控制字符）")]
    [InlineData("\u2028", "U+2028 (a line separator)", "U+2028（行分隔符）")]
    [InlineData("\u00ad", "U+00AD (a character that cannot be seen)", "U+00AD（不可见字符）")]
    [InlineData("\u3164", "U+3164 (a character that cannot be seen)", "U+3164（不可见字符）")]
    [InlineData("\U000e0041", "U+E0041 (a character that cannot be seen)", "U+E0041（不可见字符）")]
    [InlineData(" \ufe0f", "U+FE0F (a character that cannot be seen)", "U+FE0F（不可见字符）")]
    public void CharacterThatCommentsMayNotHold_IsFoundItself(string character, string english, string chinese)
    {
        string before = character.Length > 1 && character[0] == ' ' ? " " : "", bad = character[before.Length..];
        foreach (string comment in new[] { "# 省𠮷{0}办\n", "notice: {title: 甲} # 省{0}\n", "notice: # 省{0} {0}\n  title: 甲\n", "notice:\n  title: 甲\n  # 末{0}" })
        {
            string marked = comment.Replace("{0} {0}", before + "⟦" + bad + "⟧ " + bad).Replace("{0}", before + "⟦" + bad + "⟧");
            ReaderCase.Finds(
                ReaderCase.Head + marked,
                "FJP0015",
                $"This comment contains {english}, which is not allowed in a plan file. Remove it.",
                $"此注释含有 {chinese}，方案文件中不允许使用。请删去。");
        }
    }

    [Theory]
    [InlineData("甲\u202E乙\u00AD\r\n丙\u2028丁\uFFFD戊\uFEFF己\n", "甲乙 丙丁戊己 ")]
    [InlineData("葛\U000E0100 \uFE0F⚠\uFE0F\U000E0041", "葛\U000E0100 ⚠\uFE0F")]
    [InlineData("\uFEFF# 甲", "# 甲")]
    public void TextOfAComment_IsWrittenWithoutWhatItMayNotHold(string text, string written)
    {
        Assert.Equal(written, PlanComment.Of(text));
        ReaderCase.FindsNothing(ReaderCase.Head + "# " + PlanComment.Of(text) + "\n");
    }

    [Fact]
    public void CharacterForBytesThatAreNotUtf8_IsFoundInAComment_WithWhatToDo() => ReaderCase.Finds(
        ReaderCase.Head + "# 省⟦\ufffd⟧办\n",
        "FJP0015",
        "This comment contains U+FFFD (what stands for bytes that are not UTF-8), which is not allowed in a plan file. Save the file as UTF-8, from the original; it may be GB18030 now.",
        "此注释含有 U+FFFD（非 UTF-8 字节的替代符），方案文件中不允许使用。请从原件另存为 UTF-8；现文件可能是 GB18030 编码。");

    // As a compiler hands it over: each character that is not of ASCII is lost.
    [Fact]
    public void FileThatIsNotUtf8_IsOneFinding_AtItsFirstByte()
    {
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        string text = Encoding.UTF8.GetString(gb18030.GetBytes(ReaderCase.Full));
        int first = text.IndexOf('\uFFFD', StringComparison.Ordinal);

        PlanFinding finding = Assert.Single(PlanReading.Of([new PlanFile(MarkedPlan.DefaultPath, text)], [], cancellation: TestContext.Current.CancellationToken).Findings);

        Assert.Equal(("FJP0015", MarkedPlan.PlaceOf(MarkedPlan.DefaultPath, text, first, first + 1)), (finding.Rule.Id, finding.Place));
    }

    [Theory]
    [InlineData("# 葛\U000E0100城 ⚠️ 𠮷\U000E0101\n")]
    [InlineData("# 全角　空格、不间断\u00a0空格\n")]
    [InlineData("notice: {title: '甲 #乙葛\U000E0100'}\n")]
    [InlineData("notice:\n  title: |\n    甲\n    # 葛\U000E0100\u00ad\n")]
    public void WhatACommentOrATextMayHold_IsNotFoundFaultWith(string added) => ReaderCase.FindsNothing(ReaderCase.Head + added);

    [Fact]
    public void EveryCommentWithSuchACharacter_IsFound_AndWhatStandsBesideIt()
    {
        MarkedPlan plan = MarkedPlan.Parse(ReaderCase.Head + "# 一⟦\u202e⟧\nnotice:\n  title: 甲⟦\u200b⟧乙 # 二⟦\u202e⟧\n  # 三⟦\ufffd⟧\n");

        Assert.Equal(plan.Places, ReaderCase.Read(plan.Text).Findings.Select(finding => finding.Place));
    }

    [Theory]
    [InlineData("notice: {title: 甲, body: ⟦\u3000⟧乙}\n", "starts", "U+3000 (a full-width space)", "开头", "U+3000（全角空格）")]
    [InlineData("notice:\n  title: 甲⟦\u00a0⟧\n  body: 乙\n", "ends", "U+00A0 (a no-break space)", "结尾", "U+00A0（不间断空格）")]
    [InlineData("notice:\n  passages:\n    - ⟦\u2003⟧甲\n", "starts", "U+2003 (a space of another width)", "开头", "U+2003（非普通空格）")]
    public void BlankThatYamlDoesNotKnow_AtAnEdgeOfAText_IsFound(string added, string edge, string what, string edgeChinese, string whatChinese)
    {
        ReaderCase.Finds(
            ReaderCase.Head + added,
            "FJP0015",
            $"This text {edge} with {what}. Remove it; a text that really {edge} with it must be put in quotes.",
            $"此文本以 {whatChinese}{edgeChinese}。请删去；若确需保留，须加引号。");
    }

    [Theory]
    [InlineData("“十二五”　数字·福建〇○ 𠮷😀é")]
    [InlineData("葛\U000E0100")]
    [InlineData("（一）〔二〕《三》—…")]
    public void OrdinaryText_IsRead(string text)
    {
        PlanDocument document = ReaderCase.FindsNothing(ReaderCase.Head + $"notice: {{title: '{text}'}}\n");

        Assert.Equal(text, document.Notice!.Title!.Value);
    }
}
