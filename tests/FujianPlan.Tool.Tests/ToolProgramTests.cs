using System.Diagnostics;

namespace FujianPlan.Tool.Tests;

/// <summary>What these tests run is what users of the native package get.</summary>
public sealed class ToolProgramTests
{
    [Fact]
    public async Task TheCommand_IsOneNativeFile()
    {
        Assert.SkipUnless(ToolProgram.NativeIsMissing.Length == 0, ToolProgram.NativeIsMissing);

        string program = Assert.Single(ToolProgram.Command);
        Assert.Equal([Path.GetFileName(program)], Directory.GetFiles(Path.GetDirectoryName(program)!).Select(Path.GetFileName));
        byte[] begin = new byte[4];
        await using FileStream file = File.OpenRead(program);
        await file.ReadExactlyAsync(begin, TestContext.Current.CancellationToken);
        // Of Linux (ELF), macOS (Mach-O) and Windows (PE): none of them is an assembly with its runtime beside it.
        Assert.Contains(Convert.ToHexString(begin), (string[])["7F454C46", "CFFAEDFE", "4D5A9000"]);
    }

    // As in the smallest image that a pipeline may have: the program, the C library, the system's random numbers, and no .NET, no ICU, no OpenSSL.
    [Fact]
    public async Task TheCommand_RunsWhereNothingIsInstalled()
    {
        Assert.SkipUnless(ToolProgram.NativeIsMissing.Length == 0, ToolProgram.NativeIsMissing);
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root can change the root of a program.");
        using ToolFolder root = new ToolFolder().Write("plan.yaml", ToolFolder.Plan).Write("notice.txt", "一、建设一张网。（市数据局牵头，市财政局配合）");
        File.Copy(ToolProgram.Command[0], root.PathOf("fujianplan"));
        Directory.CreateDirectory(root.PathOf("dev"));
        await root.MakeDevice("dev/urandom", 9);
        ProgramRun needed = await ChildProgram.Run(new("ldd", [ToolProgram.Command[0]]));
        foreach (string library in needed.Output.Split([' ', '\t', '\n']).Where(word => word.StartsWith('/')))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(root.PathOf(library[1..]))!);
            File.Copy(library, root.PathOf(library[1..]));
        }

        Task<ProgramRun> Run(params string[] arguments)
        {
            ProcessStartInfo start = new("chroot", [root.Folder, "/fujianplan", .. arguments]);
            start.Environment.Clear();
            start.Environment["LANG"] = "zh_CN.UTF-8";
            return ChildProgram.Run(start);
        }

        Assert.Equal(new ProgramRun(0, "", "1 个章节，1 项任务，4 个部门：0 个错误，0 个警告\n"), await Run("check", "/plan.yaml"));
        Assert.Equal(0, (await Run("draft", "/notice.txt", "--output", "/draft.yaml")).ExitCode);
        Assert.Equal("", (await Run("check", "/draft.yaml", "--quiet")).Errors);
        Assert.Equal(0, (await Run("export", "/plan.yaml", "--format", "parquet", "--table", "agency", "--output", "/agency.parquet")).ExitCode);
        Assert.Equal(new ProgramRun(0, "", "/agency.parquet：共 4 行，0 行有误（Parquet）\n"), await Run("validate", "/agency.parquet", "--column", "code", "--plan", "/plan.yaml", "--allow-retired"));
    }
}
