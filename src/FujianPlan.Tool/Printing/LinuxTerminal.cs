using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace FujianPlan.Tool.Printing;

/// <summary>A terminal of Linux, which is asked for its width, and not set up for anything.</summary>
[SupportedOSPlatform("linux")]
internal static partial class LinuxTerminal
{
    // TIOCGWINSZ: the processors that have kept the numbers of older systems have another.
    private static readonly nuint GetSize = RuntimeInformation.ProcessArchitecture == Architecture.Ppc64le ? 0x40087468u : 0x5413u;

    private static readonly int[] Streams = [1, 2, 0];

    /// <summary>How many columns it has, whichever standard stream it is; 0 where none of them is one, or it does not tell.</summary>
    public static int Width
    {
        get
        {
            try
            {
                return Streams.Select(stream => Control(stream, GetSize, out Size size) == 0 ? size.Columns : 0).FirstOrDefault(columns => columns > 0);
            }
            catch (Exception thrown) when (thrown is DllNotFoundException or EntryPointNotFoundException)
            {
                return 0;
            }
        }
    }

    [StructLayout(LayoutKind.Sequential)]
    private struct Size
    {
        public ushort Rows;
        public ushort Columns;
        public ushort Width;
        public ushort Height;
    }

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int Control(int stream, nuint request, out Size size);
}
