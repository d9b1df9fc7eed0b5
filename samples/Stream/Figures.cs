using System.Diagnostics;
using System.Globalization;
using NATS.Client.JetStream;

namespace Streaming;

/// <summary>Measures what docs/at-scale.md says of streams, on a server whose streams it takes for itself.</summary>
public static class Figures
{
    /// <summary>Measures.</summary>
    /// <param name="server">The server.</param>
    /// <param name="url">Where it is.</param>
    /// <param name="count">How many assignments are judged each time.</param>
    public static async Task Measure(INatsJSContext server, string url, int count)
    {
        Console.WriteLine("| NATS: processes that judge | assignments | judged a second | a second and core of theirs |");
        Console.WriteLine("|---|---|---|---|");
        foreach (int processes in new[] { 1, 2, 4 })
        {
            await AssignmentStreams.Make(server);
            foreach (string stream in (string[])[AssignmentStreams.Incoming, AssignmentStreams.Accepted, AssignmentStreams.Bad])
            {
                await server.DeleteStreamAsync(stream);
            }

            await Producer.Send(server, count);
            long start = Stopwatch.GetTimestamp();
            Process[] judging = [.. Enumerable.Range(0, processes).Select(_ => Process.Start(new ProcessStartInfo(
                "dotnet", ["exec", typeof(Figures).Assembly.Location, "consume", "--until-idle", "--url", url]) { RedirectStandardOutput = true })!)];
            string[] told = await Task.WhenAll(judging.Select(process => process.StandardOutput.ReadToEndAsync()));
            await Task.WhenAll(judging.Select(process => process.WaitForExitAsync()));
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds, spent = told.Sum(lines => double.Parse(lines.TrimEnd().Split('\n')[^1].Split(' ')[0], CultureInfo.InvariantCulture));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {processes} | {count:N0} | {count / seconds:N0} | {count / spent:N0} |"));
        }
    }
}
