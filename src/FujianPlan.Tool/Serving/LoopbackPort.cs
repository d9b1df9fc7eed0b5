using System.Globalization;
using System.Net;
using System.Net.Sockets;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Serving;

/// <summary>Listens on this machine's own address (127.0.0.1), which no other machine reaches, and on no other.</summary>
internal static class LoopbackPort
{
    /// <summary>The port where the user names none.</summary>
    public const int Usual = 5757;

    /// <summary>The last of all ports.</summary>
    public const int Last = IPEndPoint.MaxPort;

    // So many plans are shown at once by nobody.
    private const int Tried = 100;

    /// <summary>Listens.</summary>
    /// <param name="named">The port that the user named; null for the usual one, or the next that is free.</param>
    /// <param name="refusal">Why it cannot be; null where it can.</param>
    /// <returns>What listens; null where it cannot be.</returns>
    public static TcpListener? Listen(int? named, out FindingText? refusal)
    {
        refusal = null;
        int first = named ?? Usual;
        for (int port = first; port < (named is null ? first + Tried : first + 1); port++)
        {
            // On Windows, another program may otherwise take over a port that is listened on.
            TcpListener listener = new(IPAddress.Loopback, port);
            if (OperatingSystem.IsWindows())
            {
                listener.ExclusiveAddressUse = true;
            }

            try
            {
                listener.Start();
                return listener;
            }
            catch (SocketException thrown)
            {
                listener.Dispose();
                refusal = thrown.SocketErrorCode switch
                {
                    SocketError.AddressAlreadyInUse when named is null => new(Text($"All ports from {first} to {port} are in use. Name another: --port."), Text($"端口 {first} 至 {port} 均被占用。请以 --port 指定其他端口。")),
                    SocketError.AddressAlreadyInUse => new(Text($"Port {port} is in use. Name another, or omit --port to use the next free port."), Text($"端口 {port} 已被占用。请指定其他端口，或去掉 --port 以自动选用空闲端口。")),
                    SocketError.AccessDenied => new(Text($"You do not have permission to use port {port}. Name a port from 1024 on, or omit --port."), Text($"您没有使用端口 {port} 的权限。请指定 1024 及以上的端口，或去掉 --port。")),
                    _ => new(Text($"Port {port} cannot be listened on: {thrown.SocketErrorCode}."), Text($"无法在端口 {port} 上监听：{thrown.SocketErrorCode}。")),
                };
            }
        }

        return null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
