#nullable enable

using System;
using System.Runtime.CompilerServices;
using C = global::FujianPlan.Runtime.Compiled;

// Which branches are taken is the plan's to say, in constants.
#pragma warning disable CS0162 // Unreachable code

namespace FujianPlan.Data;

/// <summary>
/// Finds agencies by code and by name in the plan's tables. Nothing is allocated and nothing is loaded; the class has no field, and so nothing to
/// initialise.
/// </summary>
internal static class AgencyLookup
{
#if NET8_0_OR_GREATER
    /// <summary>The number of the agency with a code; 0 if there is none.</summary>
    internal static int ByCode(ReadOnlySpan<char> code)
    {
#if NET8_0_OR_GREATER // C# 12
        // What the runtime's table does, without a call: the first look-up of a process waits for each method to be compiled, and for each
        // assembly to be loaded.
        if (LookupData.CodeWay == C::CodeTable.ShortKey && !LookupData.CodeIsDisplaced && BitConverter.IsLittleEndian)
        {
            int length = code.Length;
            if ((uint)(length - LookupData.CodeShortest) > LookupData.CodeLongest - LookupData.CodeShortest || (LookupData.CodeShortest == 0 && length == 0))
            {
                return 0;
            }

            ref byte text = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in code.GetPinnableReference()));
            ref byte table = ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in LookupData.CodeTable.GetPinnableReference()));

            // Where the pairs begin, as in the key's own method; without branches, as lengths are anything in turn.
            nint over = ((nint)length * 2) - 8, under = over >> 31;
            ulong first = Unsafe.ReadUnaligned<uint>(ref text) | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, 4 + (over & under))) << 32);
            ulong second = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, over & ~under)) | ((ulong)Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, over + 4)) << 32);
            nuint place = (nuint)((((first + (ulong)length) ^ ((second << 8) | (second >> 56))) * LookupData.CodeMultiplier) >> LookupData.CodeShift);
            place = LookupData.CodeWidth == 1 ? Unsafe.Add(ref table, place) : Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref table, place * 2));
            ref byte here = ref Unsafe.Add(ref table, LookupData.CodeEntries + (place * C::CodeTable.EntrySize));
            ulong one = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref here, 16));
            ulong differs = (Unsafe.ReadUnaligned<ulong>(ref here) ^ first) | (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref here, 8)) ^ second) | (uint)((int)one ^ length);
            return differs == 0 ? (int)(one >> 32) : 0;
        }
#endif
        return C::CodeTable.Find(code, LookupData.Codes, LookupData.CodeTable, LookupData.CodeDisplacements, LookupData.CodeText, out _);
    }

    /// <summary>The number of the agency with a name, an alias or a former name, and which of them; 0 if there is none.</summary>
    internal static int ByName(ReadOnlySpan<char> name, out int kind) =>
        C::CodeTable.Find(name, LookupData.Names, LookupData.NameTable, LookupData.NameDisplacements, LookupData.NameText, out kind);

    /// <summary>The number of the agency with a code in UTF-8; 0 if there is none.</summary>
    internal static int ByCode(ReadOnlySpan<byte> code) =>
        C::CodeTable.Find(code, LookupData.Utf8Codes, LookupData.Utf8CodeTable, LookupData.Utf8CodeDisplacements, LookupData.Utf8CodeText, out _);

    /// <summary>The number of the agency with a name, an alias or a former name in UTF-8, and which of them; 0 if there is none.</summary>
    internal static int ByName(ReadOnlySpan<byte> name, out int kind) =>
        C::CodeTable.Find(name, LookupData.Utf8Names, LookupData.Utf8NameTable, LookupData.Utf8NameDisplacements, LookupData.Utf8NameText, out kind);
#else
    /// <summary>The number of the agency with a code; 0 if there is none.</summary>
    internal static int ByCode(string code) =>
        C::CodeTable.Find(code, LookupData.Codes, LookupData.CodeTable, LookupData.CodeDisplacements, LookupData.CodeText, out _);

    /// <summary>The number of the agency with a name, an alias or a former name, and which of them; 0 if there is none.</summary>
    internal static int ByName(string name, out int kind) =>
        C::CodeTable.Find(name, LookupData.Names, LookupData.NameTable, LookupData.NameDisplacements, LookupData.NameText, out kind);
#endif
}
