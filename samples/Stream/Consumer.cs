using System.Globalization;
using System.Text.Json;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace Streaming;

/// <summary>
/// Judges what comes in, and sends it on: what is bad to a stream of its own. Each message is answered for when what was made of it is stored, and not
/// before: one that judges and is killed leaves it to the next, which may make the same of it again, under the same name.
/// </summary>
public static class Consumer
{
    private const int Together = 500;

    /// <summary>Judges until nothing is left, or for ever.</summary>
    /// <param name="server">The server.</param>
    /// <param name="isEnding">Whether it ends when nothing is left.</param>
    /// <param name="told">What is told how many were judged.</param>
    public static async Task Judge(INatsJSContext server, bool isEnding, Action<long> told)
    {
        long judged = 0;
        while (true)
        {
            try
            {
                await AssignmentStreams.Make(server);
                INatsJSConsumer consumer = await server.CreateOrUpdateConsumerAsync(
                    AssignmentStreams.Incoming,
                    new ConsumerConfig(AssignmentStreams.Validator) { AckWait = TimeSpan.FromSeconds(2), MaxAckPending = 4 * Together });
                while (true)
                {
                    List<INatsJSMsg<byte[]>> messages = [];
                    await foreach (INatsJSMsg<byte[]> message in consumer.FetchAsync<byte[]>(new NatsJSFetchOpts { MaxMsgs = Together, Expires = TimeSpan.FromSeconds(1) }))
                    {
                        messages.Add(message);
                    }

                    await Task.WhenAll(messages.Select(message => Judge(server, message)));
                    told(judged += messages.Count);
                    if (isEnding && messages.Count == 0)
                    {
                        await consumer.RefreshAsync();
                        if (consumer.Info is { NumPending: 0, NumAckPending: 0 })
                        {
                            return;
                        }
                    }
                }
            }
            catch (Exception thrown) when (Passing.Is(thrown))
            {
                await Task.Delay(200);
            }
        }
    }

    private static async Task Judge(INatsJSContext server, INatsJSMsg<byte[]> message)
    {
        ulong sequence = message.Metadata!.Value.Sequence.Stream;
        string name = sequence.ToString(CultureInfo.InvariantCulture);
        byte[] written = message.Data ?? [];
        if (Judgement.Of(sequence, written) is { } bad)
        {
            await AssignmentStreams.Send(server, AssignmentStreams.Bad, name, JsonSerializer.SerializeToUtf8Bytes(bad, Judgement.Json));
        }
        else
        {
            await AssignmentStreams.Send(server, AssignmentStreams.Accepted, name, written);
        }

        await message.AckAsync();
    }
}
