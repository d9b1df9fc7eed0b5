using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace Streaming;

/// <summary>The streams of assignments on a server of NATS: what comes in, what was accepted, what is bad.</summary>
public static class AssignmentStreams
{
    /// <summary>What comes in.</summary>
    public const string Incoming = "assignments";

    /// <summary>What was accepted.</summary>
    public const string Accepted = "accepted-assignments";

    /// <summary>What is bad.</summary>
    public const string Bad = "bad-assignments";

    /// <summary>Who judges: the server knows how far it has come.</summary>
    public const string Validator = "validator";

    /// <summary>The subject of a stream's messages.</summary>
    public static string SubjectOf(string stream) => stream.Replace('-', '.');

    /// <summary>Makes the streams, where they are not there.</summary>
    /// <param name="server">The server.</param>
    public static async Task Make(INatsJSContext server)
    {
        foreach (string stream in (string[])[Incoming, Accepted, Bad])
        {
            // A message that is sent twice under one name within this time is stored once.
            await server.CreateOrUpdateStreamAsync(new StreamConfig(stream, [SubjectOf(stream)]) { DuplicateWindow = TimeSpan.FromHours(1) });
        }
    }

    /// <summary>Sends a message until the server has it. It is stored once, however often that takes.</summary>
    /// <param name="server">The server.</param>
    /// <param name="stream">The stream.</param>
    /// <param name="name">What tells the message from all others.</param>
    /// <param name="message">The message.</param>
    public static async Task Send(INatsJSContext server, string stream, string name, byte[] message)
    {
        while (true)
        {
            try
            {
                PubAckResponse answer = await server.PublishAsync(SubjectOf(stream), message, opts: new NatsJSPubOpts { MsgId = name });

                // That it has it already is as good.
                if (answer.Error is null)
                {
                    return;
                }
            }
            catch (Exception thrown) when (Passing.Is(thrown))
            {
                await Task.Delay(100);
            }
        }
    }
}
