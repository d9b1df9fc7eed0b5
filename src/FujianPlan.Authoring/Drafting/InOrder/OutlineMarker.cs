namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>A number that may stand before a heading, a task or a measure.</summary>
/// <param name="At">Where it begins in the notice without its layout.</param>
/// <param name="Length">Its length.</param>
/// <param name="Series">What it is written like.</param>
/// <param name="Number">What it says.</param>
/// <param name="Under">Of 2.1, what stands before the dot; of 2.1.3, 2001; 0 of any other.</param>
/// <param name="BeginsLine">Whether it stands at the beginning of a line.</param>
/// <param name="IsLoose">Whether the sign is lost that belongs behind it.</param>
internal readonly record struct OutlineMarker(int At, int Length, OutlineSeries Series, int Number, int Under, bool BeginsLine, bool IsLoose)
{
    /// <summary>Just past it.</summary>
    public int End => At + Length;

    /// <summary>What the numbers are under it that name its own: 2 of 二、, 2001 of 2.1.</summary>
    public int Path => Series == OutlineSeries.Dotted ? (Under * Thousand) + Number : Number;

    /// <summary>Whether it is a sign that counts nothing.</summary>
    public bool IsBullet => Series is OutlineSeries.Bullet or OutlineSeries.BulletBelow or OutlineSeries.BulletOver;

    /// <summary>Whether it names the numbers that it stands under.</summary>
    public bool IsDotted => Series is OutlineSeries.Dotted or OutlineSeries.DottedTwice;

    private const int Thousand = 1000;
}

/// <summary>What numbers are written like; those that usually stand over others first.</summary>
internal enum OutlineSeries
{
    /// <summary>A line of its own, without a number, over the items of a notice that has no other headings.</summary>
    TitleLine,

    /// <summary>第一编, 第一篇.</summary>
    Book,

    /// <summary>第一章.</summary>
    Chapter,

    /// <summary>第一部分.</summary>
    Portion,

    /// <summary>第一节.</summary>
    Passage,

    /// <summary>第一条.</summary>
    Article,

    /// <summary>一、.</summary>
    Chinese,

    /// <summary>（一）.</summary>
    BracketedChinese,

    /// <summary>㈠.</summary>
    ChineseSignInBrackets,

    /// <summary>Ⅰ., I.</summary>
    Roman,

    /// <summary>A., A).</summary>
    Capital,

    /// <summary>● before a heading, under which numbers stand.</summary>
    BulletOver,

    /// <summary>任务1：.</summary>
    Worded,

    /// <summary>1., 1．, 1﹒, 1、.</summary>
    Arabic,

    /// <summary>⒈.</summary>
    SignWithStop,

    /// <summary>1.1, whose first number is that of what it stands under.</summary>
    Dotted,

    /// <summary>1.1.1, whose first two numbers are those of what it stands under.</summary>
    DottedTwice,

    /// <summary>（1）.</summary>
    BracketedArabic,

    /// <summary>⑴.</summary>
    SignInBrackets,

    /// <summary>1）.</summary>
    HalfBracketed,

    /// <summary>①.</summary>
    Circled,

    /// <summary>Ⅰ. below 1.</summary>
    RomanBelow,

    /// <summary>A. below 1.</summary>
    CapitalBelow,

    /// <summary>a., a).</summary>
    Small,

    /// <summary>（A）, （a）.</summary>
    BracketedLetter,

    /// <summary>ⅰ., i.</summary>
    SmallRoman,

    /// <summary>一是.</summary>
    Counted,

    /// <summary>●, ☐: a sign that is no number.</summary>
    Bullet,

    /// <summary>Another sign, below one.</summary>
    BulletBelow,

    /// <summary>1. below another 1., as the first of a list of that.</summary>
    Restarted,
}
