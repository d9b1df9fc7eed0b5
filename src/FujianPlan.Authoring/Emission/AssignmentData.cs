using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>Lays out who does what, two figures each, as the library's <c>AssignmentFigures</c> has it.</summary>
internal static class AssignmentData
{
    /// <summary>Adds them to the record that was started last.</summary>
    /// <param name="data">The chunk.</param>
    /// <param name="assignments">The assignments, in order.</param>
    public static void Write(DataChunkWriter data, IEnumerable<AssignmentModel> assignments)
    {
        foreach (AssignmentModel assignment in assignments)
        {
            data.Write(
                assignment.Agency | ((int)assignment.Role << 16) | ((int)assignment.Manner << 18) | (assignment.IsOpenEnded ? 1 << 20 : 0),
                assignment.Via | (assignment.Group << 16));
        }
    }
}
