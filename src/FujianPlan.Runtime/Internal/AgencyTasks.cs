using System;
using System.Collections.Generic;
using FujianPlan.Runtime.Compiled;

namespace FujianPlan.Runtime.Internal;

/// <summary>The tasks that name an agency in whichever role, of all agencies: in the plan's order, and each once. The data have them by role.</summary>
internal sealed class AgencyTasks
{
    // Where those of each agency begin, and where those of the last end.
    private readonly int[] _starts;
    private readonly int[] _ordinals;

    internal AgencyTasks(TaskTable tasks, int agencies)
    {
        List<int> all = new List<int>(), own = new List<int>();
        _starts = new int[agencies + 1];
        for (int agency = 1; agency <= agencies; agency++)
        {
            own.Clear();
            for (Role role = Role.Lead; RoleCodes.IsRole(role); role++)
            {
                TaskRange range = tasks.Of(agency, role);
                for (int i = 0; i < range.Count; i++)
                {
                    own.Add(tasks.At(range, i));
                }
            }

            own.Sort();
            for (int i = 0; i < own.Count; i++)
            {
                if (i == 0 || own[i] != own[i - 1])
                {
                    all.Add(own[i]);
                }
            }

            _starts[agency] = all.Count;
        }

        _ordinals = all.ToArray();
    }

    /// <summary>Where the tasks of an agency are.</summary>
    /// <param name="agency">The agency's ordinal.</param>
    internal TaskRange Of(int agency) => TaskRange.OfAgency(_starts[agency - 1], _starts[agency] - _starts[agency - 1]);

    /// <summary>A task's ordinal.</summary>
    /// <param name="index">Its position among those of all agencies.</param>
    internal int At(int index) => _ordinals[index];

    /// <summary>Whether a task is one of some.</summary>
    /// <param name="range">Where they are.</param>
    /// <param name="ordinal">The task.</param>
    internal bool Has(TaskRange range, int ordinal) => Array.BinarySearch(_ordinals, range.Start, range.Length, ordinal) >= 0;
}
