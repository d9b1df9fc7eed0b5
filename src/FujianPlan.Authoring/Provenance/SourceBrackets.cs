namespace FujianPlan.Authoring.Provenance;

/// <summary>The brackets of a source that may be clauses: where each one that closes was opened.</summary>
internal sealed class SourceBrackets
{
    private const int LongestClause = 4096;

    // Ascending, so that a bracket is found by halving.
    private readonly List<int> _closings = [];
    private readonly List<int> _openings = [];

    /// <summary>Pairs the brackets of a text.</summary>
    /// <param name="text">The text.</param>
    public SourceBrackets(string text)
    {
        Stack<int> open = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '（' or '(' or '〔')
            {
                open.Push(i);
            }
            else if (text[i] is '）' or ')' or '〕' && open.Count > 0 && open.Pop() is var opening && i - opening < LongestClause)
            {
                _closings.Add(i);
                _openings.Add(opening);
            }
        }
    }

    /// <summary>Where the bracket opens that closes just before a place; -1 where none does, or where it is too long for a clause.</summary>
    /// <param name="offset">The place.</param>
    public int OpeningBefore(int offset)
    {
        int index = _closings.BinarySearch(offset - 1);
        return index >= 0 ? _openings[index] : -1;
    }
}
