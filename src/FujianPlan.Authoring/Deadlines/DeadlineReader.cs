using FujianPlan.Authoring.Vocabulary;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>Reads a whole text as a deadline: a date, what has no end, or both; then what is due, which it leaves out of the words.</summary>
internal sealed class DeadlineReader(DeadlineText text)
{
    // Behind a date, they make it something else than a day by which something is due.
    private static readonly string[] GoingOn = ["以后", "之后", "后", "左右", "前后", "开始", "起始", "起", "至", "到", "-", "—", "–", "~", "～"];

    private DeadlineKind _kind;
    private DeadlineDay? _last;
    private int _wordsEnd;

    public DeadlineReading? Read()
    {
        text.TakeAll(DeadlineVocabulary.Before);
        int start = text.At;
        if (text.IsAtEnd || !(TakeEvent() || TakeAgain() || TakeEndlessAndDate() || TakeDateAndEndless() || TakeSoon()))
        {
            return null;
        }

        text.TakeAny(["。", "；", ";", "，", ","]);
        return text.IsAtEnd ? new DeadlineReading(text.Verbatim(start, _wordsEnd), text.PlaceOf(start), _kind, _last) : null;
    }

    /// <summary>Reads the date that a text goes on with, whatever comes after it. The cursor stays behind it; where there is none, it stays.</summary>
    public DeadlineReading? ReadBeginning()
    {
        int start = text.At;
        if (!TakeDateAndEndless())
        {
            text.At = start;
            return null;
        }

        text.At = _wordsEnd;
        return new DeadlineReading(text.Verbatim(start, _wordsEnd), text.PlaceOf(start), _kind, _last);
    }

    // 长期坚持; 持续推进，2024年底前取得明显成效.
    private bool TakeEndlessAndDate()
    {
        int from = text.At;
        if (!EndlessWords.Take(text))
        {
            return false;
        }

        _wordsEnd = text.At;
        int end = text.At;
        text.TakeAll(DeadlineVocabulary.Joints);
        text.TakeAll(DeadlineVocabulary.Before);
        if (text.At > from && TakeDate())
        {
            _kind = DeadlineKind.Both;
            return true;
        }

        text.At = end;
        (_kind, _last) = (DeadlineKind.Ongoing, null);
        return true;
    }

    private bool TakeDateAndEndless()
    {
        if (!TakeDate())
        {
            return false;
        }

        int end = text.At;
        bool isInBrackets = text.TakeAny(["（", "("]);
        text.TakeAll(DeadlineVocabulary.Joints);
        text.TakeAny(["建立", "实行", "形成", "转入", "进入"]);
        if (EndlessWords.Take(text) && (!isInBrackets || text.TakeAny(["）", ")"])))
        {
            _wordsEnd = text.At;
            _kind = _kind == DeadlineKind.Ongoing || _last is null ? DeadlineKind.Ongoing : DeadlineKind.Both;
            return true;
        }

        text.At = end;
        return true;
    }

    private bool TakeDate()
    {
        int from = text.At;
        if (DeadlineStretch.Take(text) is not { } point)
        {
            text.At = from;
            return false;
        }

        _kind = point.Kind;
        bool isBefore = TakeBefore();
        if (text.TakeAny(["左右", "前后"]))
        {
            point.IsVague = true;
        }
        else if (text.TakeAny(["以后", "之后", "后"]))
        {
            text.At = from;
            return false;
        }
        else if (!isBefore && text.TakeAny(["开始", "起始", "起"]))
        {
            (_kind, point.IsVague) = (DeadlineKind.Ongoing, true);
        }

        // Whether 6月前 is with June or without it cannot be told. The 前 behind a day, or behind 底, is with it.
        _last = point.IsVague || (isBefore && !point.IsClosed) ? null : point.ToDay();
        _wordsEnd = text.At;
        while (TakeAnother(point) is { } another)
        {
            point = another;
        }

        TakeWhatIsDue();
        return true;
    }

    // 3月底前、6月底前: a date for each of several steps. All of them are the words; the last day is that of the last.
    private DeadlinePoint? TakeAnother(DeadlinePoint before)
    {
        int from = text.At;
        if (text.TakeAny(["、", "以及", "和", "及"]) && DeadlinePointReader.Take(text, before) is { IsBare: false, IsVague: false } point && point.Ordinal > before.Ordinal)
        {
            bool isBefore = TakeBefore();
            if (!Array.Exists(GoingOn, text.Sees))
            {
                _kind = point.Kind;
                _last = isBefore && !point.IsClosed ? null : point.ToDay();
                _wordsEnd = text.At;
                return point;
            }
        }

        text.At = from;
        return null;
    }

    private bool TakeBefore()
    {
        bool isBefore = !text.Sees("前后") && text.TakeAny(["以前", "之前", "前"]);
        if (!isBefore)
        {
            text.TakeAny(DeadlineVocabulary.Within);
        }

        return isBefore;
    }

    private void TakeWhatIsDue()
    {
        text.TakeAll(DeadlineVocabulary.Adverbs);
        text.TakeAll(DeadlineVocabulary.Done);
    }

    // 每季度末前, 每年6月、12月底前: again and again, without a last time.
    private bool TakeAgain()
    {
        if (!text.TakeAny(DeadlineVocabulary.Again))
        {
            return false;
        }

        while (text.Peek() is (>= '0' and <= '9') or '月' or '日' or '号' or '底' or '末' or '初' or '上' or '中' or '下' or '旬' or '前' or '、' or '和' or '第' or '一' or '二' or '三'
            or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '度' or '季' or '半' or '年' or '内')
        {
            text.At++;
        }

        _wordsEnd = text.At;
        TakeWhatIsDue();
        if (text.TakeAll(DeadlineVocabulary.Goes))
        {
            _wordsEnd = text.At;
        }

        (_kind, _last) = (DeadlineKind.Ongoing, null);
        return true;
    }

    // Words for when that name no date: 立即整改, 印发之日起30日内, 3个月内.
    private bool TakeSoon()
    {
        int from = text.At;
        if (text.TakeAll(DeadlineVocabulary.Soon) || TakeLength())
        {
            _wordsEnd = text.At;
            TakeWhatIsDue();
            (_kind, _last) = (DeadlineKind.Other, null);
            text.TakeAll(DeadlineVocabulary.Joints);
            if (EndlessWords.Take(text))
            {
                _wordsEnd = text.At;
                _kind = DeadlineKind.Ongoing;
            }

            return true;
        }

        text.At = from;
        return false;
    }

    // 春节前, 2025年汛期前: the calendar has them, and no date is named.
    private bool TakeEvent()
    {
        int from = text.At;
        if (DeadlineNumerals.TakeYear(text) is null || !text.Take("年"))
        {
            text.At = from;
            text.TakeAny(["今年", "明年", "次年", "来年", "本年", "当年"]);
        }

        if (text.TakeAny(DeadlineVocabulary.Events) && !text.Sees("前后") && text.TakeAny(DeadlineVocabulary.AroundEvents))
        {
            _wordsEnd = text.At;
            TakeWhatIsDue();
            (_kind, _last) = (DeadlineKind.Other, null);
            return true;
        }

        text.At = from;
        return false;
    }

    private bool TakeLength()
    {
        int sinceDay = text.Plain().IndexOf("之日起", text.At, StringComparison.Ordinal);
        if (sinceDay >= 0)
        {
            text.At = sinceDay + "之日起".Length;
        }

        text.TakeAny(["半"]);
        _ = DeadlineNumerals.TakeSmall(text);
        text.Take("个");
        return text.TakeAny(["工作日", "月", "日", "天", "周", "年"]) && text.TakeAny(["以内", "之内", "内"]);
    }
}
