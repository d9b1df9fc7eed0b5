using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Microsoft.Playwright;

namespace FujianPlan.Explorer.Tests.Serving;

/// <summary>A plan in a folder of its own, and the command that shows it. Disposing of it ends the command.</summary>
internal sealed class ServedPlan : IAsyncDisposable
{
    // Far above what all tests of one plan take, beside whatever else the machine does: whatever goes wrong, nothing is left running.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(15);

    private readonly string _folder = Directory.CreateTempSubdirectory("served").FullName;

    private ChildProgram? _command;

    /// <summary>Where it is shown.</summary>
    public Uri Address { get; private set; } = new("about:blank");

    /// <summary>The number by which the system knows the command.</summary>
    public int Id => _command!.Id;

    /// <summary>Shows a plan.</summary>
    /// <param name="yaml">The plan.</param>
    /// <param name="arguments">What the command is told beside it.</param>
    public static async Task<ServedPlan> Start(string yaml, params string[] arguments)
    {
        ServedPlan served = new();
        served.Write("plan.yaml", yaml);
        await served.Serve(arguments);
        return served;
    }

    /// <summary>Starts the command, as if from a terminal: the signal that Ctrl+C sends reaches it.</summary>
    public async Task Serve(params string[] arguments)
    {
        InstalledProgram.SkipWithout("Debian: apt-get install coreutils.", "env");
        ProcessStartInfo start = new("env", ["--default-signal=INT", .. ExportedPages.Command(["serve", "plan.yaml", .. arguments])]) { WorkingDirectory = _folder };
        start.Environment["LANG"] = start.Environment["LC_ALL"] = "en_US.UTF-8";
        _command = ChildProgram.Start(start, Limit);
        string? line = await _command.ReadOutputLine();
        if (line is null)
        {
            Assert.Fail((await _command.Finish()).Errors);
        }

        Address = new Uri(line);
    }

    public string PathOf(string file) => Path.Combine(_folder, file);

    /// <summary>Writes a file of the folder.</summary>
    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    /// <summary>Opens the page.</summary>
    /// <param name="chromium">The browser.</param>
    /// <param name="place">Where in it: #task=1.5.</param>
    /// <param name="reader">What the reader has; null for one of English, with a usual screen.</param>
    public async Task<OpenPage> Open(Chromium chromium, string place = "", BrowserNewContextOptions? reader = null)
    {
        List<string> complaints = [];
        IPage page = await chromium.Page(reader ?? new() { Locale = "en-GB" }, complaints);
        string address = Address.GetLeftPart(UriPartial.Path);
        page.Request += (_, request) =>
        {
            if (request.Url != address && request.Url != address + "events" && !request.Url.StartsWith(address + "#", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                complaints.Add($"requests {request.Url}");
            }
        };
        await page.GotoAsync(address + place);
        return new OpenPage(page, address, complaints, IsOfUsualReader: false);
    }

    /// <summary>Ends it as Ctrl+C does.</summary>
    /// <returns>What it said.</returns>
    public async Task<ProgramRun> Interrupt()
    {
        await ChildProgram.Run(new("kill", ["-INT", Id.ToString(CultureInfo.InvariantCulture)]));
        return await _command!.Finish();
    }

    /// <summary>Connects to it, without a browser.</summary>
    public async Task<TcpClient> Connect()
    {
        TcpClient client = new();
        await client.ConnectAsync(Address.Host, Address.Port, TestContext.Current.CancellationToken);
        return client;
    }

    /// <summary>Sends some bytes.</summary>
    /// <returns>All that is answered, up to the end of the connection; of characters of one byte each.</returns>
    public async Task<string> Ask(string request)
    {
        using TcpClient client = await Connect();
        await client.GetStream().WriteAsync(Encoding.Latin1.GetBytes(request), TestContext.Current.CancellationToken);
        using StreamReader reader = new(client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _command!.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
