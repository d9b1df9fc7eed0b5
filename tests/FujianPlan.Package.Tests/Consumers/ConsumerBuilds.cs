using System.Security;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace FujianPlan.Package.Tests;

/// <summary>
/// Builds consumers, many at once: all that tests want built at about the same time is restored and built by one <c>dotnet build</c>,
/// and each test gets the lines of its own projects.
/// </summary>
internal sealed partial class ConsumerBuilds
{
    /// <summary>Tests that start together ask for their first builds within this time.</summary>
    private static readonly TimeSpan FirstGathering = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Later builds are asked for one after the other, as commands before them end. One project more costs a build little, but each build a second of work to begin:
    /// so what is asked for within this time is built together. Meanwhile, others have the processor.
    /// </summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromSeconds(5);

    private readonly Channel<Request> _requests = Channel.CreateUnbounded<Request>();
    private readonly BuildServers _servers;
    private readonly string? _packagesFolder;

    /// <param name="servers">What compiles.</param>
    /// <param name="packagesFolder">Where packages are restored to; the user's own folder where null.</param>
    public ConsumerBuilds(BuildServers servers, string? packagesFolder)
    {
        _servers = servers;
        _packagesFolder = packagesFolder;
        _ = Task.Run(BuildWhatIsAsked);
    }

    /// <summary>What every command over a consumer runs with.</summary>
    public IEnumerable<KeyValuePair<string, string>> Environment => _packagesFolder is null
        ? _servers.Environment
        : _servers.Environment.Append(new("NUGET_PACKAGES", _packagesFolder));

    /// <summary>Builds a project, restored before.</summary>
    /// <param name="folder">The folder that all of its files, and the projects that it references, are in.</param>
    /// <param name="project">The project file.</param>
    /// <returns>The lines that a build of it prints, and its exit code.</returns>
    public Task<DotnetCommand> Build(string folder, string project)
    {
        Request request = new(folder, project, new(TaskCreationOptions.RunContinuationsAsynchronously));
        _requests.Writer.TryWrite(request);
        return request.Answer.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Restores projects, and does nothing else.</summary>
    public async Task<DotnetCommand> Restore(string folder, IReadOnlyCollection<string> projects) =>
        await DotnetCommand.Run(folder, ["msbuild", await WriteList(folder, projects), "-t:Restore", "-m", "-v:q", "-clp:NoSummary"], Environment);

    private async Task BuildWhatIsAsked()
    {
        TimeSpan gathering = FirstGathering;
        while (await _requests.Reader.WaitToReadAsync())
        {
            await Task.Delay(gathering);
            gathering = Gathering;
            List<Request> requests = [];
            while (_requests.Reader.TryRead(out Request? request))
            {
                requests.Add(request);
            }

            try
            {
                await Build(requests);
            }
            catch (Exception e)
            {
                requests.ForEach(request => request.Answer.TrySetException(e));
            }
        }
    }

    private async Task Build(List<Request> requests)
    {
        string folder = Directory.CreateTempSubdirectory("fujianplan-builds-").FullName;
        try
        {
            string list = await WriteList(folder, [.. requests.Select(request => request.Project)]);
            DotnetCommand build = await DotnetCommand.Run(folder, ["build", list, "-m", "-v:q", "-tl:off", "-clp:NoSummary"], Environment);
            string built = Path.Combine(folder, "built.txt");
            HashSet<string> projects = File.Exists(built) ? [.. await File.ReadAllLinesAsync(built)] : [];
            string[] lines = [.. build.Output.Split('\n').Distinct()];
            // What is said of no project in particular is said of each.
            string[] ofAll = [.. lines.Where(line => Complaint().IsMatch(line) && !requests.Exists(request => IsOf(request, line)))];
            List<Request> unanswered = [];
            foreach (Request request in requests)
            {
                string[] own = [.. lines.Where(line => IsOf(request, line)), .. ofAll];
                if (projects.Contains(request.Project))
                {
                    request.Answer.TrySetResult(new(0, string.Join('\n', own)));
                }
                else if (own.Any(line => Complaint().IsMatch(line)))
                {
                    request.Answer.TrySetResult(new(1, string.Join('\n', own)));
                }
                else if (requests.Count > 1)
                {
                    unanswered.Add(request);
                }
                else
                {
                    throw new InvalidOperationException($"The build ended with {build.ExitCode}, without a word about '{request.Project}':\n{build.Output}");
                }
            }

            // Others kept them from being built, as by a restore that failed: without those, they are built together.
            int half = unanswered.Count < requests.Count ? unanswered.Count : (unanswered.Count + 1) / 2;
            foreach (Request[] some in unanswered.Chunk(Math.Max(1, half)))
            {
                await Build([.. some]);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes what does for several projects what <c>dotnet build</c> does for one.</summary>
    private static async Task<string> WriteList(string folder, IReadOnlyCollection<string> projects)
    {
        string[] escaped = [.. projects.Select(project => SecurityElement.Escape(ForMSBuild().Replace(project, match => $"%{(int)match.Value[0]:X2}"))!)];
        string list = Path.Combine(folder, "All.proj");
        await File.WriteAllTextAsync(list, $"""
            <Project DefaultTargets="Build">
              <ItemGroup>
                {string.Join("\n    ", escaped.Select(project => $"<Consumer Include=\"{project}\" />"))}
              </ItemGroup>
              <!-- One restore, in which each project has the settings of its own folder. -->
              <PropertyGroup>
                <RestoreGraphProjectInput>{string.Join(';', escaped)}</RestoreGraphProjectInput>
              </PropertyGroup>
              <Import Project="$(MSBuildToolsPath)/NuGet.targets" />
              <!-- All of them, whether others fail or not; then each is asked again, which costs nothing, for whether it was built. -->
              <Target Name="BuildAll">
                <MSBuild Projects="@(Consumer)" Targets="Build" BuildInParallel="true" ContinueOnError="true" />
              </Target>
              <Target Name="Build" DependsOnTargets="BuildAll" Outputs="%(Consumer.FullPath)">
                <MSBuild Projects="@(Consumer)" Targets="Build" ContinueOnError="true" />
                <WriteLinesToFile Condition="'$(MSBuildLastTaskResult)' == 'true'" File="built.txt" Lines="@(Consumer)" />
              </Target>
            </Project>
            """);
        return list;
    }

    /// <summary>Whether a line is about a project in the folder of a request: it says so at its end, or begins with a file there.</summary>
    private static bool IsOf(Request request, string line) =>
        line.StartsWith(request.Folder, StringComparison.Ordinal) || line.Contains("[" + request.Folder, StringComparison.Ordinal);

    [GeneratedRegex(@"(^|: |\s)(error|warning)( [A-Z]+[0-9]+)? ?: ")]
    private static partial Regex Complaint();

    [GeneratedRegex("[%;@$*?]")]
    private static partial Regex ForMSBuild();

    private sealed record Request(string Folder, string Project, TaskCompletionSource<DotnetCommand> Answer);
}
