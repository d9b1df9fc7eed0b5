using FujianPlan.Authoring.Vocabulary;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission.Data;

/// <summary>
/// Lays out which tasks name which agency in which role: a record for each agency and role, and one past the last, with
/// the successors of the tasks that are retired. Where agencies guide, a record for each agency follows, and an empty one.
/// </summary>
internal static class RoleIndexData
{
    private static readonly DutyRole[] Roles = [DutyRole.Lead, DutyRole.Responsible, DutyRole.Supporting];

    /// <summary>Lays it out.</summary>
    /// <param name="agencies">The agencies, by number.</param>
    /// <param name="tasks">The tasks, in order.</param>
    /// <returns>The chunk; it has no strings.</returns>
    public static DataChunkWriter Of(EquatableArray<AgencyModel> agencies, IReadOnlyList<TaskModel> tasks)
    {
        Dictionary<(int, DutyRole), List<int>> index = [];
        for (int position = 0; position < tasks.Count; position++)
        {
            foreach (AssignmentModel assignment in tasks[position].Assignments)
            {
                if (!index.TryGetValue((assignment.Agency, assignment.Role), out List<int>? list))
                {
                    index.Add((assignment.Agency, assignment.Role), list = []);
                }

                list.Add(position);
            }
        }

        DataChunkWriter data = new();
        foreach (AgencyModel agency in agencies)
        {
            foreach (DutyRole role in Roles)
            {
                data.StartRecord();
                data.Write(index.TryGetValue((agency.Number, role), out List<int>? list) ? [.. list] : []);
            }
        }

        data.StartRecord();
        Dictionary<int, int> positions = tasks.Select((task, position) => (task.Value, position)).ToDictionary(pair => pair.Value, pair => pair.position);
        data.Write([.. tasks.SelectMany(task => task.Retirement?.Successors ?? default).Select(value => positions[value])]);
        if (index.Keys.Any(key => key.Item2 == DutyRole.Guiding))
        {
            WriteGuiding(data, agencies, index);
        }

        return data;
    }

    // Behind all else: few plans have any, and those of earlier versions have no place for it.
    private static void WriteGuiding(DataChunkWriter data, EquatableArray<AgencyModel> agencies, Dictionary<(int, DutyRole), List<int>> index)
    {
        foreach (AgencyModel agency in agencies)
        {
            data.StartRecord();
            data.Write(index.TryGetValue((agency.Number, DutyRole.Guiding), out List<int>? list) ? [.. list] : []);
        }

        data.StartRecord();
    }
}
