using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Drafting;

/// <summary>The entries of a draft's lines: the lines before which a doubt may stand.</summary>
internal sealed class DraftItems
{
    private const string Dash = "- ";

    // Lists whose entries a doubt may be about; one about an entry of another list is about what that list belongs to.
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "agencies", "remarks", "passages", "sections", "tasks", "measures" };

    private readonly string[] _lines;

    // The line that each belongs to: the last one before it that is less far in; -1 for none.
    private readonly int[] _parents;

    /// <summary>Finds them.</summary>
    /// <param name="yaml">The draft.</param>
    public DraftItems(string yaml)
    {
        _lines = yaml.Split('\n');
        _parents = new int[_lines.Length];
        Stack<int> open = new();
        for (int i = 0; i < _lines.Length; i++)
        {
            _parents[i] = -1;
            if (IsContent(i))
            {
                while (open.Count > 0 && Indent(open.Peek()) >= Indent(i))
                {
                    open.Pop();
                }

                _parents[i] = open.Count > 0 ? open.Peek() : -1;
                open.Push(i);
            }
        }
    }

    /// <summary>The first line of the entry that a line belongs to; of what is in no list, the line of its key.</summary>
    /// <param name="line">The line, from 0.</param>
    public int HeadOf(int line)
    {
        int at = Math.Min(line, _lines.Length - 1), own = at;
        while (own > 0 && !IsContent(own))
        {
            own--;
        }

        for (int i = own; i >= 0; i = _parents[i])
        {
            if (_parents[i] >= 0 && _lines[i].TrimStart().StartsWith(Dash, StringComparison.Ordinal) && Lists.Contains(KeyOf(_parents[i])))
            {
                return i;
            }
        }

        return OutermostKey(at);
    }

    /// <summary>Whether a doubt stands before an entry or within it, but for the entries that it has.</summary>
    /// <param name="head">Its first line.</param>
    /// <param name="line">The line of it that is asked about: at the name of a mapping, a doubt anywhere in that is one.</param>
    public bool HasDoubt(int head, int line)
    {
        if (Indent(line) == 0)
        {
            return Enumerable.Range(line + 1, _lines.Length - line - 1).TakeWhile(i => !IsContent(i) || Indent(i) > 0).Any(IsDoubt);
        }

        for (int i = head - 1; i >= 0 && IsDoubtLine(i); i--)
        {
            if (IsDoubt(i))
            {
                return true;
            }
        }

        return Enumerable.Range(head + 1, _lines.Length - head - 1)
            .TakeWhile(i => !IsContent(i) || (Indent(i) > Indent(head) && !Lists.Contains(KeyOf(i))))
            .Any(i => IsDoubt(i) && Indent(i) > Indent(head));
    }

    /// <summary>What stands before an entry's first line.</summary>
    /// <param name="head">That line.</param>
    public string IndentOf(int head) => new(' ', Indent(head));

    /// <summary>The words of the notice that stand nearest to a line in its entry: in it, before it or else behind it. Empty where the entry has none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="head">The first line of its entry.</param>
    public string WordsOf(int line, int head)
    {
        int last = Math.Min(line, _lines.Length - 1);
        IEnumerable<int> before = Enumerable.Range(head, last - head + 1).Reverse(), behind = Enumerable.Range(last + 1, _lines.Length - last - 1).TakeWhile(i => !IsContent(i) || Indent(i) > Indent(head));
        return before.Concat(behind).Where(IsContent).Select(Value).FirstOrDefault(words => words.Any(c => c > '\u2fff')) ?? string.Empty;
    }

    private int OutermostKey(int line)
    {
        int at = line;
        while (at > 0 && (!IsContent(at) || Indent(at) > 2))
        {
            at--;
        }

        return Indent(at) == 0 && at + 1 < _lines.Length ? at + 1 : at;
    }

    private string KeyOf(int line)
    {
        string content = _lines[line].TrimStart();
        content = content.StartsWith(Dash, StringComparison.Ordinal) ? content[Dash.Length..] : content;
        return content.IndexOf(':') is > 0 and var colon ? content[..colon] : string.Empty;
    }

    private string Value(int line)
    {
        string content = _lines[line].TrimStart();
        content = content.StartsWith(Dash, StringComparison.Ordinal) ? content[Dash.Length..] : content;
        string value = KeyOf(line) is { Length: > 0 } key && key.All(char.IsAsciiLetter) ? content[(key.Length + 1)..].Trim() : content;
        return value.Length > 1 && value[0] is '\'' or '"' ? value[1..^1].Replace("''", "'", StringComparison.Ordinal) : value;
    }

    private int Indent(int line) => _lines[line].Length - _lines[line].TrimStart(' ').Length;

    private bool IsContent(int line) => _lines[line].TrimStart() is { Length: > 0 } content && content[0] != '#';

    private bool IsDoubtLine(int line) => _lines[line].TrimStart().StartsWith(DoubtForm.Lines, StringComparison.Ordinal);

    private bool IsDoubt(int line) => _lines[line].TrimStart().StartsWith(DoubtForm.Mark, StringComparison.Ordinal);
}
