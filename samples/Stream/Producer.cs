using System.Globalization;
using System.Text;
using NATS.Client.JetStream;

namespace Streaming;

/// <summary>Sends assignments, of which every tenth is bad.</summary>
public static class Producer
{
    // As many wait for the server's answer at the same time.
    private const int Together = 500;

    /// <summary>Sends them.</summary>
    /// <param name="server">The server.</param>
    /// <param name="count">How many.</param>
    public static async Task Send(INatsJSContext server, int count)
    {
        await AssignmentStreams.Make(server);
        foreach (int[] part in Enumerable.Range(1, count).Chunk(Together))
        {
            await Task.WhenAll(part.Select(id => AssignmentStreams.Send(server, AssignmentStreams.Incoming, id.ToString(CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(Written(id)))));
        }
    }

    /// <summary>An assignment.</summary>
    /// <param name="id">Its number.</param>
    public static string Written(int id) => (id % 50) switch
    {
        10 => $$"""{"id": {{id}}, "task": "1.5", "role": "supporting", "assignee": "SZBB"}""",
        20 => $$"""{"id": {{id}}, "task": "1.5", "role": "lead", "assignee": "TXGLJ"}""",
        30 => $$"""{"id": {{id}}, "task": "99.1", "role": "lead", "assignee": "SZB"}""",
        40 => $$"""{"id": {{id}}, "task": "1.5", "role": "lead"}""",
        0 => $$"""{"id": {{id}}, "task": "1.5", """,
        _ => $$"""{"id": {{id}}, "task": "1.1", "role": "supporting", "assignee": "SZB"}""",
    };
}
