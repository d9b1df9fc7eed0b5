using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>
/// Recognises deadlines: 2024年6月底前, 第三季度, 长期坚持, 2024年12月底前并长期坚持. What may be read in two ways has no last day; nothing
/// is guessed. Blanks, line ends, full-width digits and Chinese numerals are read like others. Linear in the text.
/// </summary>
public static class DeadlineWords
{
    /// <summary>Whether words name a year and nothing else: 2024年扩大范围 says when it happens, and 2024年底前 by when.</summary>
    /// <param name="words">The words.</param>
    internal static bool IsYear(string words) => words.TrimEnd('度') is { Length: > 0 and <= 5 } year && year[year.Length - 1] == '年' && char.IsDigit(year[0]);

    /// <summary>No deadline has more characters.</summary>
    public const int Longest = 64;

    private static readonly CharacterSet Beginnings = new(
        "0123456789０１２３４５６７８９〇零○ＯO一二三四五六七八九十廿首第前上下今本当當明次来來翌年季Qq每按“\"‘'「『半日自印发發"
        .Concat(DeadlineVocabulary.Before.Concat(DeadlineVocabulary.Endless).Concat(DeadlineVocabulary.EndlessWithVerb).Concat(DeadlineVocabulary.Soon).Concat(DeadlineVocabulary.Events)
            .Concat(DeadlineVocabulary.LabelBeginnings).Concat(DeadlineVocabulary.LabelNouns).Concat(["坚", "堅", "实", "推", "月", "全", "时", "時", "长", "長", "持", "进", "進", "争", "爭", "應", "須", "確", "務", "計", "預", "動", "經", "辦", "個"])
            .Select(word => word[0])));

    /// <summary>Reads a text that is a deadline and nothing else, such as a part of a clause: with or without a label, or what is due.</summary>
    /// <param name="text">Such as <c>6月底前完成</c> or <c>完成时限：长期坚持</c>.</param>
    /// <returns>The deadline; null where the text is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DeadlineReading? Read(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        if (!MayBegin(text))
        {
            return null;
        }

        DeadlineText plain = new(text);
        if (plain.Length > Longest)
        {
            return null;
        }

        _ = TakeLabel(plain);
        return new DeadlineReader(plain).Read();
    }

    /// <summary>
    /// Reads words that stand where a deadline is expected, such as behind a label: besides those that <see cref="Read"/> knows, such as name an
    /// event in place of a date (春节前, 项目建成后一年内).
    /// </summary>
    /// <param name="text">Such as <c>6月底前</c>.</param>
    /// <returns>The deadline; null where the text is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DeadlineReading? ReadStated(string text)
    {
        if (Read(text) is { } reading)
        {
            return reading;
        }

        DeadlineText plain = new(text);
        if (plain.Length > Longest)
        {
            return null;
        }

        _ = TakeLabel(plain);
        return EventDeadline.Read(plain);
    }

    /// <summary>The dates that a running text names as deadlines, in order: 2024年6月底前 of 2024年6月底前，建成一张网。</summary>
    /// <param name="text">The text.</param>
    /// <returns>The deadlines; of two that overlap the first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IEnumerable<DeadlineReading> FindAll(string text)
    {
        DeadlineText plain = new(text ?? throw new ArgumentNullException(nameof(text)));
        while (!plain.IsAtEnd)
        {
            int from = plain.At;
            if (Beginnings.Holds(plain.Peek()) && !IsWithinNumber(plain) && new DeadlineReader(plain).ReadBeginning() is { } reading)
            {
                yield return reading;
                plain.At = Math.Max(plain.At, from + 1);
            }
            else
            {
                plain.At = from + 1;
            }
        }
    }

    /// <summary>Whether two stretches of text are the same words: blanks, line ends and the width of digits apart.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    internal static bool AreSame(string one, string other) => string.Equals(Plain(one), Plain(other), StringComparison.Ordinal);

    /// <summary>
    /// Whether a text has the words of a deadline somewhere, and not as a part of longer ones: 6月底前 is not in 2024年6月底前, nor 6月底 in 6月底前.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    internal static bool Has(string text, string words)
    {
        (string plain, string part) = (Plain(text), Plain(words));
        int at = part.Length == 0 ? -1 : plain.IndexOf(part, StringComparison.Ordinal);
        if (at < 0)
        {
            return false;
        }

        DeadlineReading[] found = [.. FindAll(plain)];
        for (int next = 0; at >= 0; at = plain.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            int end = at + part.Length;
            while (next < found.Length && found[next].Start + found[next].Words.Length <= at)
            {
                next++;
            }

            // 今年 of 今年汛期前 is a date as well, and a part of these words.
            bool isDate = false, isCut = false;
            for (int i = next; i < found.Length && found[i].Start < end; i++)
            {
                int stop = found[i].Start + found[i].Words.Length;
                isDate |= found[i].Start == at && stop == end;
                isCut |= found[i].Start < at || stop > end;
            }

            if (isDate || (!isCut && StandsWhole(plain, at, end)))
            {
                return true;
            }
        }

        return false;
    }

    // What names no date is a part of longer words where a number or a unit of time goes on beside it.
    private static bool StandsWhole(string plain, int start, int end)
    {
        const string Before = "〇零一二三四五六七八九十年月第每—–-~～", Behind = "前后内底末初旬起止";
        bool goesOnBefore = start > 0 && (char.IsDigit(plain[start - 1]) || Before.IndexOf(plain[start - 1]) >= 0);
        bool goesOnBehind = end < plain.Length && (Behind.IndexOf(plain[end]) >= 0 || string.CompareOrdinal(plain, end, "之前", 0, 2) == 0 || string.CompareOrdinal(plain, end, "以前", 0, 2) == 0);
        return !goesOnBefore && !goesOnBehind;
    }

    /// <summary>The text without blanks and line ends, with half-width digits.</summary>
    /// <param name="text">The text.</param>
    internal static string Plain(string text) => new DeadlineText(text).Plain();

    /// <summary>How long the label at the beginning of a text is that names what follows as a deadline.</summary>
    /// <param name="text">Such as <c>完成时限：2024年6月</c>.</param>
    /// <returns>How many characters, with the colon: 5 here; 0 where none is there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static int LabelLength(string text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(nameof(text));
        }

        DeadlineText plain = new(text.Length > Longest ? text.Substring(0, Longest) : text);
        return TakeLabel(plain) ? plain.PlaceOf(plain.At - 1) + 1 : 0;
    }

    private static bool TakeLabel(DeadlineText text)
    {
        int from = text.At;
        text.TakeAll(DeadlineVocabulary.LabelBeginnings);
        if (text.TakeAny(DeadlineVocabulary.LabelNouns))
        {
            text.TakeAny(["要求", "安排"]);
            if (text.Take("：") || text.Take(":"))
            {
                return true;
            }
        }

        text.At = from;
        return false;
    }

    // 6月底前 within 2024年6月底前 begins no other deadline; nor does the end of a stretch that is none, 2026—2024年.
    private static bool IsWithinNumber(DeadlineText text) => text.At > 0 && (char.IsDigit(text.Peek(-1)) || text.Peek(-1) is '—' or '–' or '-' or '~' or '～' || (text.Peek(-1) == '年' && text.At > 1 && char.IsDigit(text.Peek(-2))));

    /// <summary>Whether a deadline may begin with a character.</summary>
    /// <param name="first">The character.</param>
    internal static bool MayBegin(char first) => Beginnings.Holds(first);

    private static bool MayBegin(string text)
    {
        int at = 0;
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length && Beginnings.Holds(text[at]);
    }
}
