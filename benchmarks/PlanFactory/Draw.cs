namespace FujianPlan.PlanFactory;

/// <summary>A small generator of numbers (xorshift, Marsaglia 2003) that gives the same ones on every runtime.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed == 0 ? 1 : seed;

    public int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)limit);
    }

    public string One(string[] words) => words[Below(words.Length)];

    /// <summary>Different numbers below a limit.</summary>
    public int[] Several(int limit, int count)
    {
        HashSet<int> chosen = [];
        while (chosen.Count < count)
        {
            chosen.Add(Below(limit));
        }

        return [.. chosen];
    }
}
