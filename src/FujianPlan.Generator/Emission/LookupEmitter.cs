using System.Globalization;
using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Generator.Emission;

/// <summary>
/// Writes the tables that find agencies by code and by name, as the library's <c>AgencyLookup</c> reads them: bytes in
/// the assembly's own data, which nothing loads and nothing initialises. .NET Standard has no spans; there the same
/// bytes are the characters of literals.
/// </summary>
internal static class LookupEmitter
{
    // The values of the library's ResolutionKind.
    private const int Name = 2;
    private const int Alias = 3;
    private const int FormerName = 4;

    /// <summary>Writes the tables.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="meter">What counts the literals.</param>
    /// <returns>The file.</returns>
    public static string Tables(EquatableArray<AgencyModel> agencies, string space, LiteralMeter meter)
    {
        List<(string Text, int Position, int Kind)> names = [];
        for (int position = 0; position < agencies.Count; position++)
        {
            names.Add((agencies[position].Name, position, Name));
            names.AddRange(agencies[position].Aliases.Select(alias => (alias, position, Alias)));
            names.AddRange(agencies[position].FormerNames.Select(former => (former, position, FormerName)));
        }

        string[] codes = [.. agencies.Select(agency => agency.Code)], texts = [.. names.Select(name => name.Text)];
        CodeWriter code = new(space + ".Data");
        code.Line("/// <summary>The tables that find agencies.</summary>");
        using (code.Open("internal static class LookupData"))
        {
            PerfectHash byCode = PerfectHash.Of(LookupKeys.Of(codes, areCodes: true));
            Constants(code, "Code", byCode, codes.Select(text => text.Length));
            PerfectHash byUtf8Code = PerfectHash.Of(LookupKeys.OfUtf8(codes, areCodes: true));
            Constants(code, "Utf8Code", byUtf8Code, codes.Select(text => text.Length));
            PerfectHash byName = PerfectHash.Of(LookupKeys.Of(texts, areCodes: false));
            Constants(code, "Name", byName, texts.Select(text => text.Length));
            PerfectHash byUtf8Name = PerfectHash.Of(LookupKeys.OfUtf8(texts, areCodes: false));
            Constants(code, "Utf8Name", byUtf8Name, texts.Select(Encoding.UTF8.GetByteCount));
            Constant(code, "int", "MaxAgency", agencies.Select(agency => agency.Number).DefaultIfEmpty(0).Max());

            Table(code, "Code", byCode);
            Bytes(code, "CodeKeys", Keys(byCode.Keys, 2));
            Bytes(code, "CodeLengths", Lengths(codes.Select(text => text.Length)));
            Bytes(code, "Numbers", [.. Units(0, 2), .. agencies.SelectMany(agency => Units(agency.Number, 2))]);
            Bytes(code, "Positions", Positions(agencies).SelectMany(position => Units(position, 2)));
            Table(code, "Name", byName);
            Bytes(code, "NameKeys", Keys(byName.Keys, 2));
            Bytes(code, "NameLengths", Lengths(texts.Select(text => text.Length)));
            Bytes(code, "NameStarts", Starts(texts.Select(text => text.Length)));
            Bytes(code, "NameNumbers", [.. Units(0, 2), .. names.SelectMany(name => Units(agencies[name.Position].Number, 2))]);
            Bytes(code, "NameKinds", [0, .. names.Select(name => (byte)name.Kind)]);
            code.Line();
            code.Line($"internal static string NameText => {CSharpLiteral.Of(meter.Count(string.Concat(texts)))};");
            code.Line();
            code.Line($"internal static string CodeText => {CSharpLiteral.Of(meter.Count(string.Concat(codes)))};");
            Bytes(code, "CodeStarts", Starts(codes.Select(text => text.Length)));

            code.Line("#if NETCOREAPP");
            Table(code, "Utf8Code", byUtf8Code);
            Bytes(code, "Utf8CodeKeys", Keys(byUtf8Code.Keys, 1));
            Table(code, "Utf8Name", byUtf8Name);
            Bytes(code, "Utf8NameKeys", Keys(byUtf8Name.Keys, 2));
            Bytes(code, "Utf8NameLengths", Lengths(texts.Select(Encoding.UTF8.GetByteCount)));
            Bytes(code, "Utf8NameStarts", Starts(texts.Select(Encoding.UTF8.GetByteCount)));
            Bytes(code, "Utf8NameText", texts.SelectMany(Encoding.UTF8.GetBytes));
            code.Line("#endif");
        }

        return code.ToString();
    }

    private static void Constants(CodeWriter code, string name, PerfectHash hash, IEnumerable<int> lengths)
    {
        int[] all = [.. lengths.DefaultIfEmpty(0)];
        Constant(code, "int", name + "Way", hash.Keys.Way);
        Constant(code, "int", name + "Front", hash.Keys.Front);
        Constant(code, "int", name + "Back", hash.Keys.Back);
        Constant(code, "int", name + "Shortest", all.Min());
        Constant(code, "int", name + "Longest", all.Max());
        code.Line($"internal const ulong {name}Multiplier = {hash.Multiplier.ToString(CultureInfo.InvariantCulture)};");
        Constant(code, "int", name + "Shift", PerfectHash.ShiftOf(hash.Displaced.Count == 0 ? hash.Slots.Count : hash.Displaced.Count));
        Constant(code, "int", name + "Mask", hash.Slots.Count - 1);
        code.Line($"internal const bool {name}IsDisplaced = {(hash.Displaced.Count == 0 ? "false" : "true")};");
        Constant(code, "int", name + "Width", WidthOf(hash.Keys.Count));
    }

    private static void Table(CodeWriter code, string name, PerfectHash hash)
    {
        Bytes(code, name + "Slots", hash.Slots.SelectMany(slot => Units(slot, WidthOf(hash.Keys.Count))));
        Bytes(code, name + "Displacements", hash.Displaced.SelectMany(displacement => Units(displacement, 2)));
    }

    private static int WidthOf(int largest) => largest <= byte.MaxValue ? 1 : 2;

    private static IEnumerable<byte> Units(long value, int width) => Enumerable.Range(0, width).Select(i => (byte)(value >> (8 * i)));

    // Entry 0 is that of free slots: its length is no text's, so that it needs no question of its own.
    private static IEnumerable<byte> Keys(LookupKeys keys, int halves) => new byte[8 * halves].Concat(Enumerable.Range(0, keys.Count)
        .SelectMany(i => Units(unchecked((long)keys[i].A), 8).Concat(halves == 2 ? Units(unchecked((long)keys[i].B), 8) : [])));

    private static IEnumerable<byte> Lengths(IEnumerable<int> lengths) => Enumerable.Repeat(0, 1).Concat(lengths).SelectMany(length => Units(length, 4));

    private static List<byte> Starts(IEnumerable<int> lengths)
    {
        int start = 0;
        List<byte> starts = [.. Units(0, 4), .. Units(0, 4)];
        foreach (int length in lengths)
        {
            start += length;
            starts.AddRange(Units(start, 4));
        }

        return starts;
    }

    // By number, one more than the position; 0 for a number that is no agency's.
    private static int[] Positions(EquatableArray<AgencyModel> agencies)
    {
        int[] positions = new int[agencies.Select(agency => agency.Number + 1).DefaultIfEmpty(1).Max()];
        for (int position = 0; position < agencies.Count; position++)
        {
            positions[agencies[position].Number] = position + 1;
        }

        return positions;
    }

    private static void Bytes(CodeWriter code, string name, IEnumerable<byte> bytes)
    {
        byte[] all = [.. bytes];
        code.Line();
        code.Line("#if NETCOREAPP");
        code.Line($"internal static global::System.ReadOnlySpan<byte> {name} => new byte[] {{ {string.Join(", ", all.Select(value => value.ToString(CultureInfo.InvariantCulture)))} }};");
        code.Line("#else");
        code.Line($"internal static string {name} => {CSharpLiteral.Of(new string([.. all.Select(value => (char)value)]))};");
        code.Line("#endif");
    }

    private static void Constant(CodeWriter code, string type, string name, long value) =>
        code.Line($"internal const {type} {name} = {value.ToString(CultureInfo.InvariantCulture)};");
}
