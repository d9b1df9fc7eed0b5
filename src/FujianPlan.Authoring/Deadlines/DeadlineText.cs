using FujianPlan.Authoring.Characters;

namespace FujianPlan.Authoring.Deadlines;

/// <summary>
/// A text as deadlines are looked for in it: without blanks and line ends, with half-width digits and simplified characters. A
/// cursor stands in it, and words are taken at the cursor.
/// </summary>
internal sealed class DeadlineText
{
    private const string Traditional = "長續時間並實進業變徹達劃將從終會發態動鞏優執貫穩預計應須爭確務堅";
    private const string Simplified = "长续时间并实进业变彻达划将从终会发态动巩优执贯稳预计应须争确务坚";

    private static readonly CharacterSet TraditionalCharacters = new(Traditional);

    private readonly string _text;
    private readonly string _plain;
    private readonly int[] _places;

    public DeadlineText(string text)
    {
        _text = text;
        char[] plain = new char[text.Length];
        _places = new int[text.Length + 1];
        int length = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                _places[length] = i;
                plain[length++] = Plain(text[i]);
            }
        }

        _places[length] = text.Length;
        _plain = new string(plain, 0, length);
    }

    /// <summary>Where the cursor stands.</summary>
    public int At { get; set; }

    public bool IsAtEnd => At >= _plain.Length;

    /// <summary>How many characters there are, blanks apart.</summary>
    public int Length => _plain.Length;

    /// <summary>The text, blanks apart.</summary>
    public string Plain() => _plain;

    /// <summary>The character at the cursor, or behind it; U+0000 past the end.</summary>
    public char Peek(int ahead = 0) => At + ahead < _plain.Length ? _plain[At + ahead] : '\0';

    /// <summary>Whether a word stands at the cursor.</summary>
    public bool Sees(string word)
    {
        if (At + word.Length > _plain.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (_plain[At + i] != word[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes a word, if it stands at the cursor.</summary>
    public bool Take(string word)
    {
        if (!Sees(word))
        {
            return false;
        }

        At += word.Length;
        return true;
    }

    /// <summary>Takes the first of some words that stands at the cursor.</summary>
    public bool TakeAny(string[] words)
    {
        foreach (string word in words)
        {
            if (Take(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Takes any number of some words.</summary>
    public bool TakeAll(string[] words)
    {
        int from = At;
        while (TakeAny(words))
        {
        }

        return At > from;
    }

    /// <summary>Where a place of the plain text stands in the text itself.</summary>
    public int PlaceOf(int at) => _places[at];

    /// <summary>The text itself between two places of the plain one, blanks around it apart.</summary>
    public string Verbatim(int from, int to) => from == to ? string.Empty : _text.Substring(_places[from], _places[to - 1] + 1 - _places[from]);

    private static char Plain(char c)
    {
        if (c is >= '０' and <= '９')
        {
            return (char)(c - '０' + '0');
        }

        if (!TraditionalCharacters.Holds(c))
        {
            return c;
        }

        int traditional = Traditional.IndexOf(c);
        return traditional >= 0 ? Simplified[traditional] : c;
    }
}
