namespace FujianPlan.Province.Tests;

/// <summary>Files of regions, checked by a process each.</summary>
public sealed class PartitionedFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("fujianplan-files-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task EachRegion_IsCheckedByAProcess_AndWhatHasNoRegionIsTold()
    {
        string data = Path.Combine(_folder, "data"), codes = Path.Combine(_folder, "agency.parquet");
        await ToolCommand.Run("export", Tour.Plan("plan-next.yaml"), "--format", "parquet", "--table", "agency", "-o", codes);
        PartitionedFiles.Write(data, ["35010", "35011"], 8000, filesOfRegion: 2);
        PartitionedFiles.Write(data, ["__HIVE_DEFAULT_PARTITION__", ""], 2000, filesOfRegion: 1);
        File.Copy(Path.Combine(data, "region=35010", "part-0.parquet"), Path.Combine(data, "part-9.parquet"));
        string[] expected =
        [
            "35010: 4000 rows, 1004 bad (XX, XXZX)",
            "35011: 4000 rows, 1004 bad (XX, XXZX)",
            "part-9.parquet: no region; not checked. Move it into the folder of its region (region=35010).",
            "region=/part-0.parquet: no region; not checked. Move it into the folder of its region (region=35010).",
            "region=__HIVE_DEFAULT_PARTITION__/part-0.parquet: no region; not checked. Move it into the folder of its region (region=35010).",
        ];
        Assert.Equal(expected, await PartitionedFiles.Check(data, codes, processes: 2));
        // The program itself, as a user runs it.
        Assert.Equal(string.Join('\n', expected) + "\n", await ToolCommand.RunItself("check-files", data, codes));
    }
}
