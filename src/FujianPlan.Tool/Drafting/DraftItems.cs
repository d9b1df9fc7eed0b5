using FujianPlan.Tool.Doubts;

namespace FujianPlan.Tool.Drafting;

/// <summary>The entries of a draft's lines: the lines before which a doubt may stand.</summary>
/// <param name="yaml">The draft.</param>
internal sealed class DraftItems(string yaml)
{
    private const string Dash = "- ";

    // Lists whose entries a doubt may be about; one about an entry of another list is about what that list belongs to.
    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal) { "agencies", "remarks", "passages", "sections", "tasks", "measures" };

    private readonly string[] _lines = yaml.Split('\n');

    /// <summary>The first line of the entry that a line belongs to; of what is in no list, the line of its key.</summary>
    /// <param name="line">The line, from 0.</param>
    public int HeadOf(int line)
    {
        int at = Math.Min(line, _lines.Length - 1);
        for (int i = at, level = int.MaxValue; i >= 0 && level > 0; i--)
        {
            if (!IsContent(i) || Indent(i) >= level)
            {
                continue;
            }

            level = Indent(i);
            if (_lines[i].TrimStart().StartsWith(Dash, StringComparison.Ordinal) && Lists.Contains(ParentKey(i)))
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

    private string ParentKey(int item)
    {
        int at = item - 1;
        while (at >= 0 && (!IsContent(at) || Indent(at) >= Indent(item)))
        {
            at--;
        }

        return at < 0 ? string.Empty : KeyOf(at);
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
