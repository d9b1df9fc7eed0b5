// Assignments as a stream, on a server of NATS with JetStream: one program sends them, another judges them by the plan and sends what is bad to a
// stream of its own. Either may be killed and started again: nothing is lost, and nothing is stored twice.
//
//   nats-server --jetstream --store_dir /tmp/assignments &
//   dotnet run --project samples/Stream -- produce 10000
//   dotnet run --project samples/Stream -- consume
//
// --until-idle ends `consume` when nothing is left; --url names the server, which is nats://127.0.0.1:4222 otherwise.
using System.Globalization;
using NATS.Client.Core;
using NATS.Client.JetStream;
using Streaming;

string url = Array.IndexOf(args, "--url") is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : "nats://127.0.0.1:4222";
await using NatsConnection connection = new(new NatsOpts { Url = url, MaxReconnectRetry = -1, RetryOnInitialConnect = true, RequestTimeout = TimeSpan.FromSeconds(2) });
NatsJSContext server = new(connection);
Task connected = connection.ConnectAsync().AsTask();
if (args is ["produce" or "consume" or "figures", ..] && await Task.WhenAny(connected, Task.Delay(TimeSpan.FromSeconds(3))) != connected)
{
    Console.Error.WriteLine($"No server answers at {url}; trying again until one does. Start it: nats-server --jetstream --store_dir FOLDER");
}

switch (args)
{
    case ["produce", var count, ..] when int.TryParse(count, out int number) && number > 0:
        await Producer.Send(server, number);
        Console.WriteLine($"{number} sent");
        return 0;
    case ["consume", ..]:
        await Consumer.Judge(server, args.Contains("--until-idle"), judged => Console.WriteLine($"{judged} judged"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.CpuUsage.TotalTime.TotalSeconds:0.00} s of a processor"));
        return 0;
    case ["figures", var count, ..] when int.TryParse(count, out int number) && number > 0:
        await Figures.Measure(server, url, number);
        return 0;
    default:
        Console.Error.WriteLine("Write: produce <how many>, consume [--until-idle] or figures <how many>, and [--url nats://host:port].");
        return 2;
}
