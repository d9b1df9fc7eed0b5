using System.Globalization;
using System.Text;
using System.Text.Json;
using NATS.Client.Core;
using NATS.Client.JetStream;
using NATS.Client.JetStream.Models;

namespace FujianPlan.Stream.Tests;

/// <summary>What comes in is judged once and for all, whoever is killed meanwhile.</summary>
public sealed class StreamTests
{
    private const int Count = 6000;

    private static ChildProgram Run(params string[] arguments) => ChildProgram.Start(new("dotnet", ["exec", typeof(Consumer).Assembly.Location, .. arguments]));

    [Fact]
    public async Task ConsumerThatIsKilled_LosesNothing_AndStoresNothingTwice()
    {
        await using NatsServer server = await NatsServer.Launch();
        await using NatsConnection connection = new(new NatsOpts { Url = server.Url });
        NatsJSContext streams = new(connection);
        // Sent twice, as by a producer that was killed before it knew what had arrived.
        await Producer.Send(streams, Count / 2);
        await Producer.Send(streams, Count);

        int kills = 0;
        for (bool isKilled = true; isKilled;)
        {
            await using ChildProgram consumer = Run("consume", "--until-idle", "--url", server.Url);
            // In the middle of what comes next.
            isKilled = kills < 3 && await consumer.ReadOutputLine() is { } told && Count > int.Parse(told.Split(' ')[0], CultureInfo.InvariantCulture);
            kills += isKilled ? 1 : 0;
            if (!isKilled)
            {
                Assert.Equal(0, (await consumer.Finish()).ExitCode);
            }
        }

        Assert.Equal(3, kills);
        await AssertAllAreJudgedOnce(streams);
    }

    [Fact]
    public async Task ServerThatIsKilled_ComesBack_AndNothingIsLost()
    {
        await using NatsServer server = await NatsServer.Launch();
        await using ChildProgram consumer = Run("consume", "--url", server.Url), producer = Run("produce", $"{Count}", "--url", server.Url);
        while (await consumer.ReadOutputLine() is { } told && told.StartsWith("0 ", StringComparison.Ordinal))
        {
        }

        await server.Kill();
        await server.Start();
        Assert.Equal($"{Count} sent\n", (await producer.Finish()).Output);
        await using ChildProgram rest = Run("consume", "--until-idle", "--url", server.Url);
        Assert.Equal(0, (await rest.Finish()).ExitCode);
        await using NatsConnection connection = new(new NatsOpts { Url = server.Url });
        await AssertAllAreJudgedOnce(new NatsJSContext(connection));
    }

    [Fact]
    public async Task WithoutAServer_ItSaysSo_AndWaitsForOne()
    {
        await using NatsServer server = await NatsServer.Launch();
        await server.Kill();
        await using ChildProgram producer = Run("produce", "10", "--url", server.Url);
        Assert.Equal($"No server answers at {server.Url}; trying again until one does. Start it: nats-server --jetstream --store_dir FOLDER", await producer.ReadErrorLine());
        await server.Start();
        Assert.Equal("10 sent\n", (await producer.Finish()).Output);
    }

    [Theory]
    [InlineData(10, "'SZBB' is not an agency code of this plan. Did you mean")]
    [InlineData(20, "TXGLJ")]
    [InlineData(30, "'99.1' is ")]
    [InlineData(40, "It is no assignment: ")]
    [InlineData(50, "It is no assignment: ")]
    public void BadAssignment_SaysWhatIsWrong(int id, string words) =>
        Assert.Contains(words, Judgement.Of(1, Encoding.UTF8.GetBytes(Producer.Written(id)))!.English, StringComparison.Ordinal);

    private static async Task AssertAllAreJudgedOnce(NatsJSContext streams)
    {
        List<int> accepted = [], bad = [];
        foreach (byte[] message in await Messages(streams, AssignmentStreams.Accepted))
        {
            accepted.Add((int)JsonSerializer.Deserialize<StreamedAssignment>(message, Judgement.Json)!.Id);
        }

        foreach (byte[] message in await Messages(streams, AssignmentStreams.Bad))
        {
            BadAssignment one = JsonSerializer.Deserialize<BadAssignment>(message, Judgement.Json)!;
            bad.Add(int.Parse(one.Original.Split([' ', ',', '}'])[1], CultureInfo.InvariantCulture));
            Assert.Equal(Plan.DataVersion, one.PlanVersion);
            Assert.NotEqual("", one.Chinese);
        }

        Assert.Equal(Enumerable.Range(1, Count).Where(id => id % 10 != 0), accepted.Order());
        Assert.Equal(Enumerable.Range(1, Count).Where(id => id % 10 == 0), bad.Order());
    }

    private static async Task<List<byte[]>> Messages(NatsJSContext streams, string stream)
    {
        long count = (await streams.GetStreamAsync(stream)).Info.State.Messages;
        List<byte[]> messages = [];
        INatsJSConsumer reader = await streams.CreateOrUpdateConsumerAsync(stream, new ConsumerConfig { AckPolicy = ConsumerConfigAckPolicy.None });
        while (messages.Count < count)
        {
            await foreach (INatsJSMsg<byte[]> message in reader.FetchAsync<byte[]>(new NatsJSFetchOpts { MaxMsgs = 5000, Expires = TimeSpan.FromSeconds(1) }))
            {
                messages.Add(message.Data!);
            }
        }

        return messages;
    }
}
