using System.Collections.Generic;
using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>Who leads, of the assignments of a task.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TaskLeads
{
    /// <summary>The one that leads.</summary>
    /// <param name="assignments">The assignments, two figures each.</param>
    /// <returns>The agency's number; 0 if none leads, or several do.</returns>
    public static int OnlyOne(FigureRange assignments)
    {
        int lead = 0;
        for (int i = 0; i < assignments.Count; i++)
        {
            int what = assignments.At(i, 2);
            if (AssignmentFigures.Role(what) == Role.Lead)
            {
                if (lead != 0)
                {
                    return 0;
                }

                lead = AssignmentFigures.Agency(what);
            }
        }

        return lead;
    }

    /// <summary>All that lead, in order.</summary>
    /// <param name="assignments">The assignments, two figures each.</param>
    /// <returns>The agencies' numbers.</returns>
    public static int[] AllOf(FigureRange assignments)
    {
        List<int> leads = new List<int>();
        for (int i = 0; i < assignments.Count; i++)
        {
            int what = assignments.At(i, 2);
            if (AssignmentFigures.Role(what) == Role.Lead)
            {
                leads.Add(AssignmentFigures.Agency(what));
            }
        }

        return leads.ToArray();
    }
}
