using NATS.Client.Core;
using NATS.Client.JetStream;

namespace Streaming;

/// <summary>What a server that is away, or comes back, answers: it is asked again.</summary>
public static class Passing
{
    /// <summary>Whether what was thrown passes.</summary>
    public static bool Is(Exception thrown) => thrown is NatsException or TimeoutException or IOException or OperationCanceledException or NatsJSApiException { Error.Code: 503 };
}
