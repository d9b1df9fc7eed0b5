using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>Lays out the sections, as the library's <c>SectionRecord</c> has it.</summary>
internal static class SectionData
{
    private const int IsEditorial = 1;
    private const int HasNote = 2;

    /// <summary>Lays them out.</summary>
    /// <param name="sections">The sections, by number.</param>
    /// <returns>The chunk.</returns>
    public static DataChunkWriter Of(IEnumerable<SectionModel> sections)
    {
        DataChunkWriter data = new();
        int firstTask = 0;
        foreach (SectionModel section in sections)
        {
            int first = data.AddAll([section.Title ?? section.EditorialTitle ?? string.Empty, section.English, section.Note]);
            data.StartRecord();
            data.Write(
                firstTask,
                section.Tasks.Count,
                first,
                (section.Title is null ? IsEditorial : 0) | (section.Note is null ? 0 : HasNote));
            firstTask += section.Tasks.Count;
        }

        return data;
    }
}
