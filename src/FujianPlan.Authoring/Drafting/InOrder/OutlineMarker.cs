namespace FujianPlan.Authoring.Drafting.InOrder;

/// <summary>A number that may stand before a heading, a task or a measure.</summary>
/// <param name="At">Where it begins in the notice without its layout.</param>
/// <param name="Length">Its length.</param>
/// <param name="Series">What it is written like.</param>
/// <param name="Number">What it says.</param>
/// <param name="Under">Of 2.1, what stands before the dot; 0 of any other.</param>
/// <param name="BeginsLine">Whether it stands at the beginning of a line.</param>
/// <param name="IsLoose">Whether the sign is lost that belongs behind it.</param>
internal readonly record struct OutlineMarker(int At, int Length, OutlineSeries Series, int Number, int Under, bool BeginsLine, bool IsLoose)
{
    /// <summary>Just past it.</summary>
    public int End => At + Length;
}

/// <summary>What numbers are written like; those that usually stand over others first.</summary>
internal enum OutlineSeries
{
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

    /// <summary>任务1：.</summary>
    Worded,

    /// <summary>1., 1．, 1﹒, 1、.</summary>
    Arabic,

    /// <summary>1.1, whose first number is that of what it stands under.</summary>
    Dotted,

    /// <summary>（1）.</summary>
    BracketedArabic,

    /// <summary>1）.</summary>
    HalfBracketed,

    /// <summary>①.</summary>
    Circled,

    /// <summary>1. below another 1., as the first of a list of that.</summary>
    Restarted,
}
