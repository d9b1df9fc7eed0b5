using FujianPlan.Authoring.Documents;

namespace FujianPlan.Authoring.Tests.Reading;

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
            $"Character 3 of this text is {english}, which text may not hold. Remove it.",
            $"此文本的第 3 个字符是 {chinese}，文本中不允许使用。请删去。");

        Assert.Equal("省𠮷数字办", ReaderCase.Read(MarkedPlan.Parse(marked).Text).Document.Notice!.Title!.Value);
    }

    [Fact]
    public void CharacterForBytesThatAreNotUtf8_IsFound_WithWhatToDo() => ReaderCase.Finds(
        ReaderCase.Head + "notice: {title: 省⟦\ufffd⟧办}\n",
        "FJP0015",
        "Character 2 of this text is U+FFFD (what stands for bytes that are not UTF-8), which text may not hold. Save the file as UTF-8, from the original; it may be GB18030 now.",
        "此文本的第 2 个字符是 U+FFFD（非 UTF-8 字节的替代符），文本中不允许使用。请从原件另存为 UTF-8；现文件可能是 GB18030 编码。");

    [Theory]
    [InlineData(0xD842)]
    [InlineData(0xDFB7)]
    public void HalfASurrogatePair_IsFoundItself(int unit) => ReaderCase.Finds(
        ReaderCase.Head + $"notice: {{title: 省⟦{(char)unit}⟧办}}\n",
        "FJP0015",
        $"Character 2 of this text is U+{unit:X4} (half of a surrogate pair), which text may not hold. Remove it.",
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
            $"Character 3 of this text is {english}, which text may not hold. Remove it.",
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
        $"Character {position} of this text is U+200B (an invisible character without width), which text may not hold. Remove it.",
        $"此文本的第 {position} 个字符是 U+200B（不可见的零宽字符），文本中不允许使用。请删去。");

    [Fact]
    public void ForbiddenCharacterInAKey_IsFoundAndTheKeyRead()
    {
        const string Marked = ReaderCase.Head + "not⟦\u200b⟧ice: {title: 甲}\n";

        ReaderCase.Finds(
            Marked,
            "FJP0015",
            "Character 4 of this text is U+200B (an invisible character without width), which text may not hold. Remove it.",
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
            "Character 1 of this text is U+200B (an invisible character without width), which text may not hold. Remove it.",
            "此文本的第 1 个字符是 U+200B（不可见的零宽字符），文本中不允许使用。请删去。");

        Assert.Null(ReaderCase.Read(MarkedPlan.Parse(Marked).Text).Document.Notice!.Title);
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
