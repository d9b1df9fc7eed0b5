using FujianPlan.Authoring.Files;

namespace FujianPlan.Authoring.Yaml;

/// <summary>
/// Puts nodes together into a tree, with a stack of its own instead of recursion. A collection joins its parent as soon
/// as it is opened, so that what was read before an error is there after it.
/// </summary>
internal sealed class YamlTreeBuilder
{
    private readonly PlanFileReading _file;
    private readonly Stack<YamlFrame> _open = new();
    private readonly List<YamlFrame> _closedLast = [];
    private YamlNode? _last;

    internal YamlTreeBuilder(PlanFileReading file) => _file = file;

    internal YamlNode? Root { get; private set; }

    /// <summary>How many collections are open.</summary>
    internal int Depth => _open.Count;

    /// <summary>Offset just past what was added last.</summary>
    internal int LastEnd { get; private set; }

    /// <summary>The scalar that was added last.</summary>
    internal YamlScalar? LastScalar { get; private set; }

    /// <summary>The open collections that are written in brackets, the innermost first.</summary>
    internal IEnumerable<YamlNode> OpenBrackets => _open.Where(frame => frame.IsBracketed).Select(frame => frame.Node);

    /// <summary>Whether a list is open and would take the next node.</summary>
    internal bool IsInList => _open.Count > 0 && _open.Peek().Node is YamlSequence;

    /// <summary>Whether the innermost open collection is written in brackets.</summary>
    internal bool IsInBrackets => _open.Count > 0 && _open.Peek().IsBracketed;

    internal void Add(YamlNode node)
    {
        _closedLast.Clear();
        _last = node;
        LastEnd = node.End;
        LastScalar = node as YamlScalar ?? LastScalar;
        if (_open.Count == 0)
        {
            Root ??= node;
        }
        else
        {
            _open.Peek().Take(node, _file);
        }
    }

    internal void Open(YamlNode collection, bool isBracketed)
    {
        Add(collection);
        _open.Push(new YamlFrame(collection, isBracketed));
    }

    /// <summary>Closes the innermost collection.</summary>
    /// <param name="end">Offset just past its closing bracket; -1 where none closes it.</param>
    internal void Close(int end)
    {
        if (_open.Count == 0)
        {
            return;
        }

        YamlFrame frame = _open.Pop();
        if (!frame.Node.IsCut)
        {
            frame.ReportDropped(_file);
        }

        frame.Close(end);
        _closedLast.Add(frame);
        LastEnd = Math.Max(LastEnd, frame.Node.End);
    }

    /// <summary>
    /// Closes everything because reading breaks off. What the last line closed, being less indented, was not meant to be closed, perhaps;
    /// and what seems to have no value may have it there.
    /// </summary>
    /// <param name="at">Where; null where it breaks off for what was read, not for what stands there.</param>
    internal void Cut(int? at)
    {
        if (at is { } offset)
        {
            foreach (YamlFrame frame in _closedLast.Where(frame => !frame.IsBracketed || _file.LineStart(frame.Node.End) == _file.LineStart(offset)))
            {
                frame.Node.IsCut = true;
            }

            if (_last is YamlScalar { IsEmpty: true, Style: not YamlScalarStyle.Quoted })
            {
                _last.IsCut = true;
            }
        }

        while (_open.Count > 0)
        {
            _open.Peek().Node.IsCut = true;
            Close(-1);
        }
    }
}
