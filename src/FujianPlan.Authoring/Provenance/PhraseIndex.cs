namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// Finds every occurrence of many phrases in one text in one pass (Aho and Corasick, 1975), so that checking a plan
/// stays linear in the plan and its source together.
/// </summary>
internal sealed class PhraseIndex
{
    // Node 0 is the root. Edges live in one dictionary, keyed by node and character: most nodes have a single child.
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<int> _parents = [0];
    private readonly List<char> _characters = ['\0'];
    private readonly List<int> _phraseAt = [-1];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<List<int>> _occurrences = [];
    private readonly List<int> _lengths = [];

    /// <summary>Adds a phrase to look for. Adding it again does nothing.</summary>
    /// <param name="phrase">The phrase; an empty one is never found.</param>
    public void Add(string phrase)
    {
        if (phrase.Length == 0 || _ids.ContainsKey(phrase))
        {
            return;
        }

        int node = 0;
        foreach (char c in phrase)
        {
            if (!_edges.TryGetValue(Key(node, c), out int next))
            {
                next = _parents.Count;
                _edges.Add(Key(node, c), next);
                _parents.Add(node);
                _characters.Add(c);
                _phraseAt.Add(-1);
            }

            node = next;
        }

        _phraseAt[node] = _occurrences.Count;
        _ids.Add(phrase, _occurrences.Count);
        _occurrences.Add([]);
        _lengths.Add(phrase.Length);
    }

    /// <summary>Looks for all phrases in a text; once, after the last <see cref="Add"/>.</summary>
    /// <param name="text">The text.</param>
    public void Search(string text)
    {
        (int[] fallbacks, int[] shorter) = Link();
        int node = 0;
        for (int i = 0; i < text.Length; i++)
        {
            node = Step(node, text[i], fallbacks);
            for (int hit = _phraseAt[node] >= 0 ? node : shorter[node]; hit > 0; hit = shorter[hit])
            {
                int phrase = _phraseAt[hit];
                _occurrences[phrase].Add(i + 1 - _lengths[phrase]);
            }
        }
    }

    /// <summary>Where a phrase stands.</summary>
    /// <param name="phrase">A phrase that was added.</param>
    /// <returns>The offsets of its occurrences, ascending.</returns>
    public IReadOnlyList<int> Of(string phrase) => _ids.TryGetValue(phrase, out int id) ? _occurrences[id] : [];

    private (int[] Fallbacks, int[] Shorter) Link()
    {
        int[] fallbacks = new int[_parents.Count];
        int[] shorter = new int[_parents.Count];
        foreach (int node in ByDepth())
        {
            int parent = _parents[node];
            fallbacks[node] = parent == 0 ? 0 : Step(fallbacks[parent], _characters[node], fallbacks);
            int fallback = fallbacks[node];
            shorter[node] = _phraseAt[fallback] >= 0 ? fallback : shorter[fallback];
        }

        return (fallbacks, shorter);
    }

    // A node's fallback is nearer to the root than the node is: the nodes have to be linked level by level.
    private int[] ByDepth()
    {
        int[] depths = new int[_parents.Count];
        int deepest = 0;
        for (int node = 1; node < depths.Length; node++)
        {
            depths[node] = depths[_parents[node]] + 1;
            deepest = Math.Max(deepest, depths[node]);
        }

        int[] starts = new int[deepest + 2];
        for (int node = 1; node < depths.Length; node++)
        {
            starts[depths[node] + 1]++;
        }

        for (int depth = 1; depth < starts.Length; depth++)
        {
            starts[depth] += starts[depth - 1];
        }

        int[] order = new int[depths.Length - 1];
        for (int node = 1; node < depths.Length; node++)
        {
            order[starts[depths[node]]++] = node;
        }

        return order;
    }

    private int Step(int node, char c, int[] fallbacks)
    {
        while (true)
        {
            if (_edges.TryGetValue(Key(node, c), out int next))
            {
                return next;
            }

            if (node == 0)
            {
                return 0;
            }

            node = fallbacks[node];
        }
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
