using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>Lays out who does what, two figures each, as the library's <c>AssignmentFigures</c> has it.</summary>
internal static class AssignmentData
{
    private const int IsOpenEnded = 1 << 20;
    private const int IsEditorial = 1 << 21;
    private const int IsCarried = 1 << 22;

    /// <summary>Adds them to the record that was started last.</summary>
    /// <param name="data">The chunk.</param>
    /// <param name="assignments">The assignments, in order.</param>
    public static void Write(DataChunkWriter data, IEnumerable<AssignmentModel> assignments)
    {
        foreach (AssignmentModel assignment in assignments)
        {
            data.Write(
                assignment.Agency | (((int)assignment.Role & 3) << 16) | (((int)assignment.Role & 4) << 21) | ((int)assignment.Manner << 18) | (assignment.IsOpenEnded ? IsOpenEnded : 0)
                    | (assignment.IsEditorial ? IsEditorial : 0) | (assignment.IsCarried ? IsCarried : 0),
                assignment.Via | (assignment.Group << 16));
        }
    }
}
