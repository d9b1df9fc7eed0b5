using FujianPlan.Authoring.Findings;

namespace FujianPlan.Authoring.Files;

/// <summary>The rules about the file itself: whether it can be read as a plan at all.</summary>
public static class ReadingRules
{
    /// <summary>The file is not YAML from some place on.</summary>
    public static RuleInfo Syntax { get; } = Rule("FJP0001", "YAML syntax", "YAML 语法");

    /// <summary>The file is larger, deeper or longer than the reader takes.</summary>
    public static RuleInfo Limit { get; } = Rule("FJP0002", "Limit exceeded", "超出限制");

    /// <summary>An anchor, an alias or a merge key.</summary>
    public static RuleInfo Anchor { get; } = Rule("FJP0003", "Anchor, alias or merge key", "锚点、别名或合并键");

    /// <summary>A tag or a directive.</summary>
    public static RuleInfo Tag { get; } = Rule("FJP0004", "Tag or directive", "标签或指令");

    /// <summary>More than one YAML document in a file.</summary>
    public static RuleInfo SeveralDocuments { get; } = Rule("FJP0005", "Several documents in one file", "一个文件含多个文档");

    /// <summary>A key that its mapping already has.</summary>
    public static RuleInfo DuplicateKey { get; } = Rule("FJP0006", "Duplicate key", "重复的键");

    /// <summary>A key that the format does not know.</summary>
    public static RuleInfo UnknownKey { get; } = Rule("FJP0007", "Unknown key", "未知的键");

    /// <summary>A key, or its value, that must be there.</summary>
    public static RuleInfo MissingKey { get; } = Rule("FJP0008", "Missing key or value", "缺少键或值");

    /// <summary>A list, a mapping or a single value where another of the three must stand.</summary>
    public static RuleInfo WrongType { get; } = Rule("FJP0009", "Wrong type", "类型不符");

    /// <summary>A number, boolean, date or word that cannot be understood.</summary>
    public static RuleInfo BadValue { get; } = Rule("FJP0010", "Value not understood", "无法理解的值");

    /// <summary>A version of the format that this reader does not know.</summary>
    public static RuleInfo Format { get; } = Rule("FJP0011", "Format version not supported", "不支持的格式版本");

    /// <summary>The file could not be opened. Reported by those who open files, never by the reader.</summary>
    public static RuleInfo Unreadable { get; } = Rule("FJP0012", "File cannot be read", "无法读取文件");

    /// <summary>Something that a plan states once is stated in two of its files.</summary>
    public static RuleInfo StatedTwice { get; } = Rule("FJP0013", "Stated in two places", "在两处声明");

    /// <summary>The file has no content.</summary>
    public static RuleInfo EmptyFile { get; } = Rule("FJP0014", "Empty file", "空文件");

    /// <summary>An invisible or meaningless character in a text.</summary>
    public static RuleInfo ForbiddenCharacter { get; } =
        Rule("FJP0015", "Character that is not allowed in text", "文本中不允许的字符");

    /// <summary>A text that ends where a comment starts, and may not have been meant to.</summary>
    public static RuleInfo CutByComment { get; } = Rule("FJP0024", "Text cut by a comment", "文本被注释截断");

    /// <summary>A value of ASCII in full-width letters, or with signs that YAML does not know.</summary>
    public static RuleInfo Punctuation { get; } = Rule("FJP0025", "Punctuation or width", "标点或全半角有误");

    /// <summary>Every rule above, by id.</summary>
    public static IReadOnlyList<RuleInfo> All { get; } =
    [
        Syntax, Limit, Anchor, Tag, SeveralDocuments, DuplicateKey, UnknownKey, MissingKey, WrongType, BadValue, Format,
        Unreadable, StatedTwice, EmptyFile, ForbiddenCharacter, CutByComment, Punctuation,
    ];

    private static RuleInfo Rule(string id, string english, string chinese) =>
        new(id, FindingSeverity.Error, IsLint: false, new FindingText(english, chinese));
}
