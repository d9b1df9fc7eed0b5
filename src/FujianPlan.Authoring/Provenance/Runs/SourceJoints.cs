using FujianPlan.Authoring.Provenance.Search;

namespace FujianPlan.Authoring.Provenance.Runs;

/// <summary>The markers, clauses and headings of a source, in the order in which they stand there.</summary>
internal sealed class SourceJoints
{
    private readonly List<Joint> _all = [];

    // By joint, the last one up to it that is a marker; -1 where none is, or where a heading stands between.
    private readonly int[] _markers;
    private readonly Dictionary<int, List<int>> _slotsByStart = [];
    private readonly Dictionary<(int Phrase, int Start), List<int>> _slotsByClause = [];
    private readonly HashSet<(int Phrase, int Start)> _clausesOfWhole = [];

    /// <summary>Gathers them.</summary>
    /// <param name="phrases">What was looked for.</param>
    /// <param name="index">The searched index.</param>
    /// <param name="ties">What ties each slot together.</param>
    public SourceJoints(SlotPhrases phrases, PhraseIndex index, IReadOnlyList<SlotTies> ties)
    {
        HashSet<(JointKind, int)> known = [];
        for (int s = 0; s < phrases.Slots.Count; s++)
        {
            Slot slot = phrases.Slots[s];
            if (slot.Start != Slot.None)
            {
                Add(_slotsByStart, slot.Start, s);
                AddAll(JointKind.Marker, slot.Start);
            }

            if (slot.Clause != Slot.None)
            {
                AddAll(JointKind.Clause, slot.Clause);
                foreach (int start in ties[s].ClauseStarts)
                {
                    Add(_slotsByClause, (slot.Clause, start), s);
                    if (ties[s].IsOneRun)
                    {
                        _clausesOfWhole.Add((slot.Clause, start));
                    }
                }
            }
        }

        foreach ((int heading, _) in phrases.Headings)
        {
            AddAll(JointKind.Heading, heading);
        }

        _all.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        _markers = new int[_all.Count];
        for (int i = 0; i < _markers.Length; i++)
        {
            _markers[i] = _all[i].Kind switch
            {
                JointKind.Marker => i,
                JointKind.Clause when i > 0 => _markers[i - 1],
                _ => -1,
            };
        }

        void AddAll(JointKind kind, int phrase)
        {
            if (known.Add((kind, phrase)))
            {
                int length = index.LengthOf(phrase);
                foreach (int start in index.Of(phrase))
                {
                    _all.Add(new Joint(start, start + length, kind, phrase));
                }
            }
        }
    }

    /// <summary>All of them.</summary>
    public IReadOnlyList<Joint> All => _all;

    /// <summary>The first joint that does not stand before a place; null where none follows.</summary>
    /// <param name="offset">The place.</param>
    public Joint? From(int offset) => IndexFrom(offset) is var i && i < _all.Count ? _all[i] : null;

    /// <summary>The last marker that stands before a place, with no heading between the two; null where none does.</summary>
    /// <param name="offset">The place.</param>
    public Joint? MarkerBefore(int offset) => IndexFrom(offset) is var i && i > 0 && _markers[i - 1] is >= 0 and int marker ? _all[marker] : null;

    /// <summary>The slots that a marker with its sentence is of, by their places in the plan.</summary>
    /// <param name="joint">The marker.</param>
    public IReadOnlyList<int> SlotsOf(in Joint joint) => _slotsByStart[joint.Phrase];

    /// <summary>The slots that the source ties a clause to where it stands; none where nothing ties it.</summary>
    /// <param name="joint">The clause.</param>
    public IReadOnlyList<int> TiedTo(in Joint joint) => _slotsByClause.TryGetValue((joint.Phrase, joint.Start), out List<int> slots) ? slots : [];

    /// <summary>Whether a clause is tied to a slot whose text stands whole somewhere.</summary>
    /// <param name="joint">The clause.</param>
    public bool IsOfWhole(in Joint joint) => _clausesOfWhole.Contains((joint.Phrase, joint.Start));

    /// <summary>The first place at which words may stand between other joints than they do at one.</summary>
    /// <param name="start">Where they begin there.</param>
    /// <param name="end">Where they end there.</param>
    public int NextChange(int start, int end)
    {
        int behind = IndexFrom(start), ahead = IndexFrom(end);
        int next = behind < _all.Count ? _all[behind].Start + 1 : int.MaxValue;
        return Math.Min(next, ahead < _all.Count ? _all[ahead].Start + 1 - (end - start) : int.MaxValue);
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<int> list))
        {
            lists.Add(key, list = []);
        }

        list.Add(value);
    }

    private int IndexFrom(int offset)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            (low, high) = _all[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

/// <summary>Words that tell where the text of one task may end and that of another begin.</summary>
/// <param name="Start">Where they stand in the flat text.</param>
/// <param name="End">Where they end.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Phrase">The phrase that they were found by.</param>
internal readonly record struct Joint(int Start, int End, JointKind Kind, int Phrase);

/// <summary>What stands at a joint of a source.</summary>
internal enum JointKind
{
    /// <summary>A task's marker and the first sentence of its text.</summary>
    Marker,

    /// <summary>A clause.</summary>
    Clause,

    /// <summary>A section's heading.</summary>
    Heading,
}
