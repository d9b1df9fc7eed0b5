namespace FujianPlan.Authoring.Deadlines;

/// <summary>Takes the numbers of dates: 2024, 二〇二四, 6, 十二, 三十一.</summary>
internal static class DeadlineNumerals
{
    private const string Digits = "〇一二三四五六七八九";
    private const string OtherZeros = "零○ＯOоОo0";
    private const int YearDigits = 4;

    /// <summary>Takes a year of four digits, Chinese or not.</summary>
    public static int? TakeYear(DeadlineText text)
    {
        int year = 0;
        for (int i = 0; i < YearDigits; i++)
        {
            if (Digit(text.Peek(i)) is not { } digit)
            {
                return null;
            }

            year = (year * 10) + digit;
        }

        // A longer number is no year.
        if (Digit(text.Peek(YearDigits)) is not null || year is < 1900 or > 2199)
        {
            return null;
        }

        text.At += YearDigits;
        return year;
    }

    /// <summary>Takes a number of one or two digits, or a Chinese numeral up to 九十九.</summary>
    public static int? TakeSmall(DeadlineText text)
    {
        int from = text.At;
        int? number = char.IsDigit(text.Peek()) ? TakeDigits(text) : TakeNumeral(text);
        if (number is null)
        {
            text.At = from;
        }

        return number;
    }

    private static int? TakeDigits(DeadlineText text)
    {
        int number = 0, count = 0;
        while (text.Peek() is >= '0' and <= '9')
        {
            number = (number * 10) + text.Peek() - '0';
            text.At++;
            if (++count > 2)
            {
                return null;
            }
        }

        return count > 0 ? number : null;
    }

    private static int? TakeNumeral(DeadlineText text)
    {
        int tens = Digits.IndexOf(text.Peek());
        if (text.Peek() == '十')
        {
            tens = 1;
        }
        else if (tens > 0 && text.Peek(1) == '十')
        {
            text.At++;
        }
        else if (tens > 0)
        {
            text.At++;
            return tens;
        }
        else
        {
            return null;
        }

        text.At++;
        int ones = Digits.IndexOf(text.Peek());
        if (ones > 0)
        {
            text.At++;
        }

        return (tens * 10) + Math.Max(ones, 0);
    }

    private static int? Digit(char c)
    {
        int digit = c is >= '0' and <= '9' ? c - '0' : Digits.IndexOf(c);
        return digit >= 0 ? digit : OtherZeros.IndexOf(c) >= 0 && c != '\0' ? 0 : null;
    }
}
