using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace FujianPlan.Tool.Files;

/// <summary>What the system knows of a file beyond what .NET tells: what it is, whose it is, how many names it has.</summary>
/// <param name="IsRegular">Whether it is a regular file: not a device, a pipe or a socket.</param>
/// <param name="Owner">The number of the user that it belongs to.</param>
/// <param name="Group">The number of its group.</param>
/// <param name="Names">How many names it has: more than one where there are hard links to it.</param>
/// <param name="Identity">The same for all names of one file, and for no other.</param>
internal sealed partial record UnixFile(bool IsRegular, uint Owner, uint Group, uint Names, (uint Device, uint Part, ulong Number) Identity)
{
    private const int CurrentFolder = -100;
    private const uint TypeModeNamesOwnerAndNumber = 0x1 | 0x2 | 0x4 | 0x8 | 0x10 | 0x100;
    private const int NamesAt = 16, OwnerAt = 20, GroupAt = 24, ModeAt = 28, NumberAt = 32, DeviceAt = 136, PartAt = 140, StatusLength = 256;
    private const int TypeMask = 0xF000, RegularType = 0x8000;

    /// <summary>Every file has it on a system that has such labels, and the system gives it to a new file by itself.</summary>
    private const string Label = "security.selinux";

    /// <summary>The file that a path leads to, links followed; null where there is none, or the system is not Linux and cannot be asked.</summary>
    public static UnixFile? At(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        // The layout of this structure is the same on every processor, which is not so of the older calls.
        byte[] status = new byte[StatusLength];
        try
        {
            if (Status(CurrentFolder, path, 0, TypeModeNamesOwnerAndNumber, status) != 0)
            {
                return null;
            }
        }
        catch (Exception thrown) when (thrown is DllNotFoundException or EntryPointNotFoundException)
        {
            // A C library from before 2018 has no such call.
            return null;
        }

        uint Number(int at) => BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt32LittleEndian(status.AsSpan(at)) : BinaryPrimitives.ReadUInt32BigEndian(status.AsSpan(at));
        ushort mode = BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(ModeAt)) : BinaryPrimitives.ReadUInt16BigEndian(status.AsSpan(ModeAt));
        ulong number = BitConverter.IsLittleEndian ? BinaryPrimitives.ReadUInt64LittleEndian(status.AsSpan(NumberAt)) : BinaryPrimitives.ReadUInt64BigEndian(status.AsSpan(NumberAt));
        return new UnixFile((mode & TypeMask) == RegularType, Number(OwnerAt), Number(GroupAt), Number(NamesAt), (Number(DeviceAt), Number(PartAt), number));
    }

    /// <summary>Whether something is attached to a file that another would not have: an access list, a capability, a remark.</summary>
    /// <param name="path">The file.</param>
    public static bool HasAttributes(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        byte[] names = new byte[1 << 16];
        int length = (int)ListAttributes(path, names, names.Length);
        return length > 0 && Encoding.UTF8.GetString(names, 0, length).Split('\0', StringSplitOptions.RemoveEmptyEntries).Any(name => name != Label);
    }

    /// <summary>Gives a file to the owner and the group of this one.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Whether that was done, or was not needed.</returns>
    public bool GiveTo(string path) => At(path) is { } other && ((other.Owner, other.Group) == (Owner, Group) || ChangeOwner(path, Owner, Group) == 0);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Status(int folder, string path, int flags, uint mask, byte[] status);

    [LibraryImport("libc", EntryPoint = "listxattr", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial nint ListAttributes(string path, byte[] names, nint length);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int ChangeOwner(string path, uint owner, uint group);
}
