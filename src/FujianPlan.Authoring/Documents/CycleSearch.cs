namespace FujianPlan.Authoring.Documents;

/// <summary>
/// Finds what makes a graph cyclic. Without recursion: a chain of ten thousand collectives must not overflow the stack.
/// </summary>
internal static class CycleSearch
{
    /// <summary>
    /// The links that close a cycle, as they are come by in a walk through the nodes and their links in order. Without
    /// them the graph has no cycle.
    /// </summary>
    /// <param name="links">For each node, the nodes that it leads to.</param>
    /// <returns>The closing links, each with the path that it closes.</returns>
    internal static IEnumerable<Cycle> In(IReadOnlyList<IReadOnlyList<int>> links)
    {
        const int unseen = 0;
        const int done = -1;
        int[] position = new int[links.Count]; // On the path: the place in it, from 1.
        var path = new List<Step>();
        for (int start = 0; start < links.Count; start++)
        {
            if (position[start] == unseen)
            {
                Enter(start);
            }

            while (path.Count > 0)
            {
                Step last = path[path.Count - 1];
                if (last.Link == links[last.Node].Count)
                {
                    position[last.Node] = done;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                int next = links[last.Node][last.Link];
                if (position[next] > unseen)
                {
                    yield return new Cycle(path, position[next] - 1);
                }

                path[path.Count - 1] = last with { Link = last.Link + 1 };
                if (position[next] == unseen)
                {
                    Enter(next);
                }
            }
        }

        void Enter(int node)
        {
            path.Add(new Step(node, 0));
            position[node] = path.Count;
        }
    }

    /// <summary>A node on the path, and the link of it that is being followed (of the last node), or the one after it.</summary>
    internal sealed record Step(int Node, int Link);

    /// <summary>A cycle; to be looked at before the search goes on.</summary>
    /// <param name="Path">The nodes from the walk's start to the one whose link closes the cycle.</param>
    /// <param name="Start">Where in the path the cycle starts.</param>
    internal readonly record struct Cycle(IReadOnlyList<Step> Path, int Start)
    {
        internal int Length => Path.Count - Start;

        /// <summary>The node and the link that close it.</summary>
        internal Step Closing => Path[Path.Count - 1];

        /// <summary>The links before that, in order.</summary>
        internal IEnumerable<Step> Others
        {
            get
            {
                for (int i = Start; i < Path.Count - 1; i++)
                {
                    yield return Path[i] with { Link = Path[i].Link - 1 };
                }
            }
        }
    }
}
