using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace FujianPlan.Tool.Tests;

/// <summary>A folder of its own, in which the tool is run as a program.</summary>
internal sealed class ToolFolder : IDisposable
{
    /// <summary>A plan of three agencies in force and one that is retired.</summary>
    public const string Plan = """
        format: 1
        plan:
          title: 示例市数字化任务分工
          issuer: 示例市人民政府
          issued: 2024-03-01
          dataVersion: 2.0.0
        agencies:
          - {code: SJJ, id: DataBureau, number: 1, name: 市数据局}
          - {code: CZJ, id: FinanceBureau, number: 2, name: 市财政局, aliases: [财政局]}
          - {code: DXYYS, id: Carriers, number: 3, name: 各电信运营商, collective: true}
          - {code: XXB, id: InformationOffice, number: 4, name: 市信息办, retired: {since: 2.0.0, reason: 机构改革, successors: [SJJ]}}
        sections:
          - number: 1
            id: Foundations
            title: 夯实基础
            tasks:
              - number: 1
                id: OneNetwork
                text: [建设一张网。]
                clause: （市数据局牵头，市财政局、各电信运营商配合）
                duties:
                  - lead: [SJJ]
                  - supporting: [CZJ, DXYYS]
        source: none
        """;

    /// <summary>The plan with other keys in place of <c>source: none</c>, and before its agencies.</summary>
    public static string PlanWith(string keys) => Plan.Replace("\nsource: none", string.Empty, StringComparison.Ordinal).Replace("agencies:\n", keys + "\nagencies:\n", StringComparison.Ordinal);

    public string Folder { get; } = Directory.CreateTempSubdirectory("fujianplan-").FullName;

    public string PathOf(string file) => Path.Combine(Folder, file);

    public ToolFolder Write(string file, string text) => Write(file, Encoding.UTF8.GetBytes(text));

    public ToolFolder Write(string file, byte[] bytes)
    {
        File.WriteAllBytes(PathOf(file), bytes);
        return this;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>Runs the tool.</summary>
    public Task<ProgramRun> Run(params string[] arguments) => Run("en_US.UTF-8", null, arguments);

    /// <summary>Runs the tool where the system's language is Chinese.</summary>
    public Task<ProgramRun> RunInChinese(params string[] arguments) => Run("zh_CN.UTF-8", null, arguments);

    /// <summary>Runs the tool without culture data, as in images of Alpine.</summary>
    /// <param name="language">The language that the system's settings name.</param>
    /// <param name="arguments">Its arguments.</param>
    public Task<ProgramRun> RunWithoutCultures(string language, params string[] arguments)
    {
        ProcessStartInfo start = ToolProgram.Start(arguments);
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1";
        return Run(start, language, null);
    }

    /// <summary>Runs the tool with something on its standard input.</summary>
    public Task<ProgramRun> RunOn(byte[] input, params string[] arguments) => Run("en_US.UTF-8", input, arguments);

    /// <summary>Runs the tool from a shell, which changes something about how it starts.</summary>
    /// <param name="script">The script, in which <c>"$@"</c> is the tool with its arguments.</param>
    /// <param name="arguments">The arguments.</param>
    public Task<ProgramRun> RunFromShell(string script, params string[] arguments)
    {
        InstalledProgram.SkipWithout("A POSIX shell.", "sh");
        return Run(new ProcessStartInfo("sh", ["-c", script, "sh", .. ToolProgram.Command, .. arguments]), "en_US.UTF-8", null);
    }

    /// <summary>Runs a script that lies in the folder, in a shell.</summary>
    /// <param name="shell">The shell.</param>
    /// <param name="script">The script.</param>
    public Task<ProgramRun> RunShell(string shell, string script) => Run(new ProcessStartInfo(shell, [script]), "C.UTF-8", null);

    /// <summary>Runs the tool where the locale is another one.</summary>
    public Task<ProgramRun> RunIn(string locale, params string[] arguments) => Run(locale, null, arguments);

    /// <summary>Makes a device in the folder, which stays untouched by anybody else: only root may.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="minor">3 for one that is always empty, 5 for one that never ends, 7 for one that is always full, 9 for random bytes.</param>
    public async Task<ToolFolder> MakeDevice(string name, int minor)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.UserName == "root", "Only root can make devices.");
        Assert.Equal(0, (await ChildProgram.Run(new("mknod", [PathOf(name), "c", "1", minor.ToString(CultureInfo.InvariantCulture)]))).ExitCode);
        return this;
    }

    /// <summary>Makes a pipe in the folder.</summary>
    /// <param name="name">Its name.</param>
    public async Task<ToolFolder> MakePipe(string name)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The tool can tell a pipe on Linux.");
        Assert.Equal(0, (await ChildProgram.Run(new("mkfifo", [PathOf(name)]))).ExitCode);
        return this;
    }

    /// <summary>Runs the tool on a terminal.</summary>
    /// <returns>What the terminal was sent.</returns>
    public Task<string> RunOnTerminal(params string[] arguments) => RunOnTerminal(80, "en_US.UTF-8", "", arguments);

    /// <summary>Runs the tool on a terminal.</summary>
    /// <param name="columns">How wide that is.</param>
    /// <param name="language">The system's language.</param>
    /// <param name="environment">What is set for the tool, as in <c>NO_COLOR=1</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>What the terminal was sent.</returns>
    public async Task<string> RunOnTerminal(int columns, string language, string environment, params string[] arguments)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install bsdutils.", "script");
        string command = string.Join(' ', ["stty", "cols", columns.ToString(CultureInfo.InvariantCulture), "rows", "24", ";", "env", environment, .. ToolProgram.Command, .. arguments]);
        ProcessStartInfo start = new("script", ["-qefc", command, "/dev/null"]);

        // Another shell has something to say of a language that is not installed.
        start.Environment["SHELL"] = "/bin/sh";
        ProgramRun run = await Run(start, language, null);
        return run.Output;
    }

    /// <summary>Starts the tool, to be spoken to while it runs, as if from a terminal: the signal that Ctrl+C sends reaches it.</summary>
    public Task<ChildProgram> StartInForeground(params string[] arguments) => StartInForeground(new Dictionary<string, string>(), arguments);

    /// <summary>The same, with something set in its environment.</summary>
    public async Task<ChildProgram> StartInForeground(IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        // A shell starts what runs in the background with that signal ignored, and so would what that starts.
        const string ListensAgain = "--default-signal=INT";
        InstalledProgram.SkipWithout("Debian: apt-get install coreutils.", "env");
        Assert.SkipUnless((await ChildProgram.Run(new("env", [ListensAgain, "true"]))).ExitCode == 0, "Needs an env that knows --default-signal: coreutils 8.31.");
        ProcessStartInfo start = InLanguage(new("env", [ListensAgain, .. ToolProgram.Command, .. arguments]), "en_US.UTF-8");
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return ChildProgram.Start(start);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Task<ProgramRun> Run(string language, byte[]? input, string[] arguments) =>
        Run(ToolProgram.Start(arguments), language, input);

    private Task<ProgramRun> Run(ProcessStartInfo start, string language, byte[]? input) => ChildProgram.Run(InLanguage(start, language), input);

    private ProcessStartInfo InLanguage(ProcessStartInfo start, string language)
    {
        start.WorkingDirectory = Folder;
        start.Environment["LANG"] = start.Environment["LC_ALL"] = language;
        start.Environment.Remove("NO_COLOR");
        start.Environment["TERM"] = "xterm-256color";
        return start;
    }
}
