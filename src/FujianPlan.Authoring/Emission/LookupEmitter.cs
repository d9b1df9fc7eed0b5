using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission;

/// <summary>
/// Writes the tables that find agencies by code and by name, as the runtime's <c>CodeTable</c> reads them: the bytes of
/// numbers, two to a character of a literal. The compiler reads a literal as one thing, and takes its time over each
/// number of an array.
/// </summary>
internal static class LookupEmitter
{
    // The values of the library's ResolutionKind.
    private const int Name = 2;
    private const int Alias = 3;
    private const int FormerName = 4;

    private const int EntrySize = 32;

    // In the order in which the runtime's CodeTableShape takes them.
    private static readonly string[] ShapeParts = ["Way", "Front", "Back", "Shortest", "Longest", "Multiplier", "Shift", "Mask", "IsDisplaced", "Width", "Entries"];

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
            AgencyModel[] own = [.. agencies.Where(agency => agency.ImportedFrom is null)];
            Constant(code, "int", "MaxAgency", own.Select(agency => agency.Number).DefaultIfEmpty(0).Max());
            Constant(code, "int", "OwnAgencies", own.Length);

            // Positions are of the plan's agencies; in the tables of names an agency comes as often as it has names.
            Entry[] codeEntries = Entries(agencies.Select(agency => (agency.Code.Length, agency.Number, 0)));
            Entry[] nameEntries = Entries(names.Select(name => (name.Text.Length, agencies[name.Position].Number, name.Kind)));
            Entry[] utf8NameEntries = Entries(names.Select(name => (Encoding.UTF8.GetByteCount(name.Text), agencies[name.Position].Number, name.Kind)));
            List<(string Name, byte[] Bytes)> tables =
            [
                ("Positions", [.. Positions(own).SelectMany(position => Units(position, 2))]),
                .. Tables(code, "Code", byCode, codeEntries),
                .. Tables(code, "Name", byName, nameEntries),
            ];
            List<(string Name, byte[] Bytes)> utf8Tables =
            [
                .. Tables(code, "Utf8Code", byUtf8Code, codeEntries),
                .. Tables(code, "Utf8Name", byUtf8Name, utf8NameEntries),
                ("Utf8NameText", [.. texts.SelectMany(Encoding.UTF8.GetBytes)]),
                ("Utf8CodeText", [.. codes.SelectMany(Encoding.UTF8.GetBytes)]),
            ];
            Shape(code, "Code", "Codes");
            Shape(code, "Name", "Names");
            foreach ((string name, byte[] bytes) in tables)
            {
                Table(code, name, bytes, meter);
            }

            code.Line();
            code.Line($"internal static string NameText => {CSharpLiteral.Of(meter.Count(string.Concat(texts)))};");
            code.Line();
            code.Line($"internal static string CodeText => {CSharpLiteral.Of(meter.Count(string.Concat(codes)))};");
            code.Line("#if NET8_0_OR_GREATER");
            Shape(code, "Utf8Code", "Utf8Codes");
            Shape(code, "Utf8Name", "Utf8Names");
            foreach ((string name, byte[] bytes) in utf8Tables)
            {
                Table(code, name, bytes, meter);
            }

            code.Line("#endif");
        }

        return code.ToString();
    }

    /// <summary>Counts the literals of the tables. They are made for it: how large they are is told by their hashes alone.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="meter">What counts them.</param>
    public static void Measure(EquatableArray<AgencyModel> agencies, LiteralMeter meter) => _ = Tables(agencies, string.Empty, meter);

    // The same constants, as the runtime takes them.
    private static void Shape(CodeWriter code, string name, string property)
    {
        const string type = "global::FujianPlan.Runtime.Compiled.CodeTableShape";
        string arguments = string.Join(", ", ShapeParts.Select(part => name + part));
        code.Line();
        code.Line($"internal static {type} {property} => new {type}({arguments});");
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

    // The slots, then the entries: all that a look-up reads is one table.
    private static IEnumerable<(string Name, byte[] Bytes)> Tables(CodeWriter code, string name, PerfectHash hash, Entry[] entries)
    {
        int width = WidthOf(hash.Keys.Count), start = ((hash.Slots.Count * width) + 7) / 8 * 8;
        Constant(code, "int", name + "Entries", start);
        IEnumerable<byte> slots = hash.Slots.SelectMany(slot => Units(slot, width));
        IEnumerable<byte> free = Enumerable.Repeat((byte)0, start - (hash.Slots.Count * width) + EntrySize);
        yield return (name + "Table", [.. slots, .. free, .. entries.SelectMany((entry, i) => entry.Bytes(hash.Keys[i].A, hash.Keys[i].B))]);
        yield return (name + "Displacements", [.. hash.Displaced.SelectMany(displacement => Units(displacement, 2))]);
    }

    private static Entry[] Entries(IEnumerable<(int Length, int Number, int Kind)> texts)
    {
        int start = 0;
        return [.. texts.Select(text =>
        {
            Entry entry = new(text.Length, text.Number, start, text.Kind);
            start += text.Length;
            return entry;
        })];
    }

    private static int WidthOf(int largest) => largest <= byte.MaxValue ? 1 : 2;

    private static IEnumerable<byte> Units(long value, int width) => Enumerable.Range(0, width).Select(i => (byte)(value >> (8 * i)));

    // By number, one more than the position; 0 for a number that is no agency's.
    private static int[] Positions(AgencyModel[] agencies)
    {
        int[] positions = new int[agencies.Select(agency => agency.Number + 1).DefaultIfEmpty(1).Max()];
        for (int position = 0; position < agencies.Length; position++)
        {
            positions[agencies[position].Number] = position + 1;
        }

        return positions;
    }

    // The lower byte of a character comes first; the last character of an odd number of bytes is filled with a zero.
    private static void Table(CodeWriter code, string name, byte[] bytes, LiteralMeter meter)
    {
        char[] units = new char[(bytes.Length + 1) / 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            units[i / 2] |= (char)(bytes[i] << (8 * (i % 2)));
        }

        code.Line();
        code.Line($"internal static string {name} => {CSharpLiteral.Of(meter.Count(new string(units)))};");
    }

    private static void Constant(CodeWriter code, string type, string name, long value) =>
        code.Line($"internal const {type} {name} = {value.ToString(CultureInfo.InvariantCulture)};");

    // What is found by a key: the text's length and where it begins among all, the agency's number, the kind of name.
    private readonly record struct Entry(int Length, int Number, int Start, int Kind)
    {
        public IEnumerable<byte> Bytes(ulong a, ulong b) =>
            [.. Units(unchecked((long)a), 8), .. Units(unchecked((long)b), 8), .. Units(Length, 4), .. Units(Number, 4), .. Units(Start, 4), .. Units(Kind, 4)];
    }
}
