using System.Globalization;
using FujianPlan.Authoring.Clauses;
using FujianPlan.Authoring.Findings;
using FujianPlan.Tool.Usage;

namespace FujianPlan.Tool.Drafting;

/// <summary>How many of the clauses of a notice were read.</summary>
internal sealed class ClauseAccount
{
    private const int MostShown = 12;

    private readonly List<string> _withoutDuties = [];
    private int _read;
    private int _inDoubt;
    private int _notRead;
    private int _unread;

    /// <summary>Counts an entry.</summary>
    /// <param name="clause">Its clause; null for none.</param>
    /// <param name="isInDoubt">Whether something about it is doubtful.</param>
    /// <param name="unread">How many doubts there are at words of it that speak of duties.</param>
    public void Add(Clause? clause, bool isInDoubt, int unread)
    {
        _unread += unread;
        if (clause is not null)
        {
            _notRead += clause.Groups.Count == 0 ? 1 : 0;
            _inDoubt += clause.Groups.Count > 0 && isInDoubt ? 1 : 0;
            _read += clause.Groups.Count > 0 && !isInDoubt ? 1 : 0;
        }
    }

    /// <summary>Counts a task that has no clause, and neither has anything above or below it.</summary>
    /// <param name="code">Its code.</param>
    public void AddWithoutDuties(string code) => _withoutDuties.Add(code);

    /// <summary>The sum, in a line.</summary>
    /// <param name="culture">The reader's language.</param>
    public string Line(CultureInfo culture) => new FindingText(
        string.Create(CultureInfo.InvariantCulture, $"{Wording.Count(_read + _inDoubt + _notRead, "clause")}: {_read:N0} read, {_inDoubt:N0} in doubt, {_notRead:N0} not read; {Wording.Count(_unread, "text")} with words about duties that were not turned into duties{WithoutDuties(Wording.Count(_withoutDuties.Count, "task") + (_withoutDuties.Count == 1 ? " has no duties: " : " have no duties: "), ", ", $" and {_withoutDuties.Count - MostShown:N0} more")}"),
        string.Create(CultureInfo.InvariantCulture, $"责任条款 {_read + _inDoubt + _notRead} 条：已读 {_read} 条，存疑 {_inDoubt} 条，未读 {_notRead} 条；另有 {_unread} 处文字涉及职责而未写入{WithoutDuties($"{_withoutDuties.Count} 项任务没有职责：", "、", $" 等").Replace("; ", "；", StringComparison.Ordinal)}")).In(culture);

    private string WithoutDuties(string head, string comma, string more) =>
        _withoutDuties.Count == 0 ? string.Empty : "; " + head + string.Join(comma, _withoutDuties.Take(MostShown)) + (_withoutDuties.Count > MostShown ? more : string.Empty);
}
