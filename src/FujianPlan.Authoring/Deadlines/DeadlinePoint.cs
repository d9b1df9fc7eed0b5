using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>A point or a stretch of time as a deadline names it: 2024年6月30日, 明年上半年, 第三季度.</summary>
internal sealed class DeadlinePoint
{
    /// <summary>The year, where it is stated.</summary>
    public int? Year { get; set; }

    /// <summary>For 今年 0, for 明年 1; null without such a word.</summary>
    public int? YearsAfterIssue { get; set; }

    /// <summary>The month that it ends in.</summary>
    public int Month { get; set; } = 12;

    /// <summary>The day that it ends on; 0 for the month's last.</summary>
    public int Day { get; set; }

    /// <summary>What it is.</summary>
    public DeadlineKind Kind { get; set; } = DeadlineKind.Other;

    /// <summary>Whether its words say its end: a day, or 底. 6月前 may mean with June, or without it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether its words leave its last day open: 年初, 6月左右.</summary>
    public bool IsVague { get; set; }

    /// <summary>Whether it is a number that only what follows explains: the first one of 6—12月.</summary>
    public bool IsBare => Kind == DeadlineKind.Other;

    /// <summary>Whether there is such a day.</summary>
    public bool Exists => Month is >= 1 and <= 12 && Day >= 0 && Day <= DateTime.DaysInMonth(Year ?? 2000, Month);

    /// <summary>The day that it ends on.</summary>
    public DeadlineDay ToDay() => new(Year, YearsAfterIssue, Month, Day);

    /// <summary>Where it stands among others of stated years.</summary>
    public int Ordinal => ((((Year ?? 0) * 100) + Month) * 100) + (Day == 0 ? 99 : Day);
}
