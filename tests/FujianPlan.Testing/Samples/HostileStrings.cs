namespace FujianPlan.Testing;

/// <summary>
/// Texts that mean something to a language, a format, a program or a library that a plan's words pass through. Each of them may stand in
/// any text of a plan, and comes out at the other end as it is.
/// </summary>
public static class HostileStrings
{
    private const int MostOfAName = 1_000;

    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private static readonly string[] Yaml =
    [
        "null", "~", "true", "yes", "No", "on", "1", "0x1F", "0o17", "017", "1e3", ".5", "1_000", "-0", "+1", ".inf", ".NaN", "2011-12-27", "12:30:45",
        "- a", "-", "--- a", "---", "...", "? a", ": a", "a: b", "a:", "a #b", "#b", "&a b", "*a", "!t b", "!!str b", "| a", "> a", "%YAML 1.2", "@a", "`a`", "{a: b}",
        "[a, b]", "<<: a", "key: [", "'a''b'", "\"a\\\"b\"", "a\\", "a, b", "a ]", "a }", "a:b:c", "\\x41", "\\U0001F600",
    ];

    private static readonly string[] CSharp =
    [
        "\"; throw null; //", "*/ } class X { /*", "// a", "/* a", "*/", "/// <summary>", "#if X", "#endregion", "#error a", "#line 1 \"a\"", "#pragma warning disable",
        "\\u0022", "\\n", "\\0", "\\\\", "\\\"", "\\x22", "\\", "\\\\\\", "\"", "\"\"", "\"\"\"", "\"\"\"\"", "\"\"\"\"\"\"", "$\"{x}\"", "{0}", "{{0}}", "{", "}", "{{", "}}", "{x:0}",
        "$$\"\"\"{{x}}\"\"\"", "@\"a\"", "'", "'''", "nameof(x)", "class", "typeof(void)", "[Obsolete]", "<T>", "=>", "??=", ";", ";;", "\u0040class", "é\u0301", "record struct",
    ];

    private static readonly string[] Xml =
    [
        "</summary>", "<summary>", "<script>alert(1)</script>", "&amp;", "&lt;b&gt;", "&#65;", "&#x41;", "&#x0;", "&unknown;", "&", "<![CDATA[a]]>", "]]>", "<!-- a -->", "-->", "--", "<?xml version=\"1.0\"?>", "<!DOCTYPE a>",
        "<see cref=\"X\"/>", "<a href='x'>", "<b", "a > b", "a < b && c", "<br/>", "</a>",
    ];

    private static readonly string[] Json =
    [
        "{\"a\": 1}", "[1]", "\\u0041", "\\/", "\\ud83d", "\",\"b\":\"", "__proto__", "constructor", "toString", "NaN", "Infinity", "undefined", "-1", "1.0", "1E400", "12345678901234567890", "</script>",
    ];

    private static readonly string[] Spreadsheet =
    [
        "=1+1", "=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(1)", "'quoted", "'=1", "''=1", "=", "+", "-", "@", "\"=1\"", "a,b", "a;b", "a\"b", "\"a\",\"b\"", "\"", "sep=;", "_x0041_", "_x000D_", "_x005F_x0041_", "_xD842_", "_x",
        "#REF!", "#N/A", "1/2", "3-4", "00123", "1E5", "1,234.50", "50%", "$1.00", "TRUE", "2024/3/1", "[Red]0", "{=1}", " =1",
    ];

    private static readonly string[] Sql =
    [
        "'; DROP TABLE task; --", "a'; --", "\\'; --", "''", "'", "`a`", "$$", "$tag$a$tag$", "--", "/* a */", "/*!50000 a */", "#", "%", "_", "NULL", "\\N", "\\.", "E'\\n'", "U&'\\0041'", "x'41'", "@a", "@@a", ":a", "?", "$1", "DEFAULT",
        "1 OR 1=1", "') OR ('1'='1", "COPY a FROM", "; COMMIT;", "\\copy", "\\! id", "::text", "->>", "N'a'", "\\0", "\\Z",
    ];

    private static readonly string[] Markdown =
    [
        "|", "\\|", "a | b | c", "|---|", "# a", "## a ##", "* a", "- a", "+ a", "1. a", "1) a", "> a", "[a](http://x)", "![a](http://x)", "[a]: http://x", "<http://x>", "http://x.example/a_b_c", "www.x.example", "a@b.example", "*a*", "**a**", "_a_", "__a__", "***", "~~a~~",
        "`a`", "``a`b``", "```a", "~~~", "&nbsp;", "&copy;", "a  ", "    a", "\\*a\\*", "[^1]", "[x] a", "- [ ] a", "==a==", "a\\", "<b>a</b>", "<!-- a", ":smile:", "$a$", "===", "---", "^a^",
    ];

    private static readonly string[] Diagram =
    [
        "-->", "A --> B", "end", "subgraph a", "%% a", "%%{init: {}}%%", "#quot;", "#35;", "\"]", "\"]; click a1 \"javascript:alert(1)", "click a1 call b()", "style a1 fill:#f00", "a:::b", "graph TD", "flowchart LR", "a & b", "((a))", "{{a}}", "|a|", "---x",
    ];

    private static readonly string[] Terminal =
    [
        "::error::a", "::set-output name=a::b", "::stop-commands::a", "::add-mask::a", "::", "##vso[task.setvariable variable=a]b", "##[error]a", "##teamcity[a]", "  ::error::a", "$(id)", "`id`", "$HOME", "${HOME}", "%PATH%", "!!", "~root", "*", "a && b", "a; b", "a | b", "> a", "-rf", "--help", "-",
        "../../etc/passwd", "/etc/passwd", "C:\\a", "\\\\server\\a", "CON", "nul.txt", "file:///a", "javascript:alert(1)", "{{7*7}}", "${jndi:ldap://x}", "<%= 1 %>", "#{1}", "%s%n", "%00", "%0A", "\\e[31m", "^[[31m",
    ];

    private static readonly string[] Letters =
    [
        "𠮷", "𠮷野家", "𪚥", "𫝀", "𫠠", "𬺰", "𰻝", "㐀", "䶵", "〇", "○", "々", "〆", "ー", "㈱", "㎏", "㍿", "①", "⑳", "Ⅳ", "ⅻ", "½", "²", "ﬁ", "Å", "Å", "é", "e\u0301", "ñ", "n\u0303", "ộ", "o\u0302\u0323", "Z\u0351\u0363\u0316", "İ", "ı", "ß", "ẞ", "ŉ", "ǰ", "ΐ", "ς", "ſ", "K", "µ", "Ω",
        "ａｂｃ", "ＳＪＪ", "１２３", "ｶﾞ", "각", "\u1100\u1161\u11A8", "กำ", "क्षि", "ﷺ", "العربية", "עברית", "א1ב2", "😀", "👍🏽", "🇨🇳", "1️⃣".Replace("\uFE0F", "", StringComparison.Ordinal), "𝐀𝟙", "𝕏", "\uE000", "\U0010FFFD", "a\u00A0b", "a\u2003b", "a　b", "　a", "\u1680a", "\u2212", "‐", "‑", "–", "—", "…", "‥", "·", "•", "‧",
    ];

    private static readonly string[] Chinese =
    [
        "（", "）", "（）", "《", "》", "〈〉", "“", "”", "‘’", "「」", "『』", "【】", "〔〕", "［］", "｛｝", "，", "。", "、", "；", "：", "？", "！", "——", "……", "～", "＃", "＆", "＊", "＠", "％", "＋", "－", "＝", "＜", "＞", "｜", "＼", "／", "＂", "＇", "￥", "＿",
        "（牵头）", "一、", "（一）", "等", "省直部门", "〇一二", "零", "附件：", "第一章　总则", "二○一一年", "二〇一一年",
    ];

    private static readonly string[] Shapes =
    [
        " a", "a ", "  a  b  ", "a\nb", "a\n\nb", "a\n", "\na", "a\r\nb", "a\rb", "a\n  b", "a\n- b", "a\n::error::b", "a\n# b", "a\n=1", "a\n|b|", "a\n'b", "a\n---\nb", "a\tb", "\ta", "CR LF\r\nhere, LF\nhere, CR\rhere", "a\n::error::b\n ::debug::c", "##vso[task.complete]\n##[error]x###",
        "\uE000 private \U000F0000", "_x0041_ _x0041x0042_ _X000D_ _x00000041_ _x000D",
        new('字', 32_767), new('"', 4_000), new('a', 40_000), string.Concat(Enumerable.Repeat("𠮷", 5_000)), string.Concat(Enumerable.Repeat("e\u0301", 2_000)), string.Concat(Enumerable.Repeat("\\", 3_001)),
    ];

    /// <summary>All of them, each once. None is blank: blank words attest nothing, and no plan may have them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. new[]
        {
            Punctuation.Select(c => c.ToString()), Punctuation.Select(c => new string(c, 2)), Punctuation.Select(c => c + "字"), Punctuation.Select(c => "字" + c), Yaml, CSharp, Xml, Json, Spreadsheet, Sql, Markdown, Diagram,
            Terminal, Letters, Chinese, Shapes,
        }.SelectMany(texts => texts).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Those that a name may be: of one line, composed, with single blanks inside and none at the ends.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. All.Where(text => text.Length <= MostOfAName && text.IsNormalized() && string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) == text)];

    /// <summary>Those that an agency's name may be: of these, without what an input method may have put there.</summary>
    public static IReadOnlyList<string> AgencyNames { get; } = [.. Names.Where(text => text.IndexOfAny(['，', '；', '＃', '【', '】']) < 0)];
}
