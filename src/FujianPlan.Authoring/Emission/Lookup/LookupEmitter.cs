using System.Globalization;
using System.Text;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Authoring.Emission.Lookup;

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

    // What the literals themselves take besides their characters: some twelve of them.
    private const int FewestBytes = 100;

    // In the order in which the runtime's CodeTableShape takes them.
    private static readonly string[] ShapeParts = ["Way", "Front", "Back", "Shortest", "Longest", "Multiplier", "Shift", "Mask", "IsDisplaced", "Width", "Entries"];

    /// <summary>Writes the tables.</summary>
    /// <param name="agencies">The agencies.</param>
    /// <param name="space">The namespace.</param>
    /// <param name="meter">What counts the literals.</param>
    /// <returns>The file.</returns>
    public static string Tables(EquatableArray<AgencyModel> agencies, string space, LiteralMeter meter)
    {
        List<NamedEntry> byCodes = [], byNames = [];
        foreach (AgencyModel agency in agencies)
        {
            byCodes.Add(new NamedEntry(agency.Code, agency.Number, 0));
            byNames.Add(new NamedEntry(agency.Name, agency.Number, Name));
            byNames.AddRange(agency.Aliases.Select(alias => new NamedEntry(alias, agency.Number, Alias)));
            byNames.AddRange(agency.FormerNames.Select(former => new NamedEntry(former, agency.Number, FormerName)));
        }

        string[] codes = [.. byCodes.Select(entry => entry.Text)], texts = [.. byNames.Select(entry => entry.Text)];
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
            List<EmittedTable> tables =
            [
                new EmittedTable("Positions").Add(Positions(own), 2),
                .. Tables(code, "Code", byCode, byCodes, text => text.Length),
                .. Tables(code, "Name", byName, byNames, text => text.Length),
            ];
            List<EmittedTable> utf8Tables =
            [
                .. Tables(code, "Utf8Code", byUtf8Code, byCodes, text => text.Length),
                .. Tables(code, "Utf8Name", byUtf8Name, byNames, Encoding.UTF8.GetByteCount),
                new EmittedTable("Utf8NameText").Add(Encoding.UTF8.GetBytes(string.Concat(texts))),
                new EmittedTable("Utf8CodeText").Add(Encoding.UTF8.GetBytes(string.Concat(codes))),
            ];
            Shape(code, "Code", "Codes");
            Shape(code, "Name", "Names");
            foreach (EmittedTable table in tables)
            {
                table.WriteTo(code, meter);
            }

            code.Line();
            code.Line($"internal static string NameText => {CSharpLiteral.Of(meter.Count(string.Concat(texts)))};");
            code.Line();
            code.Line($"internal static string CodeText => {CSharpLiteral.Of(meter.Count(string.Concat(codes)))};");
            code.Line("#if NET8_0_OR_GREATER");
            Shape(code, "Utf8Code", "Utf8Codes");
            Shape(code, "Utf8Name", "Utf8Names");
            foreach (EmittedTable table in utf8Tables)
            {
                table.WriteTo(code, meter);
            }

            code.Line("#endif");
        }

        return code.ToString();
    }

    /// <summary>How many bytes the literals of the tables take at most, whatever their hashes are.</summary>
    /// <param name="agencies">The agencies.</param>
    public static long Most(EquatableArray<AgencyModel> agencies)
    {
        long names = 0, characters = 0;
        foreach (AgencyModel agency in agencies)
        {
            names += 1 + agency.Aliases.Count + agency.FormerNames.Count;
            characters += agency.Code.Length + agency.Name.Length + agency.Aliases.Sum(alias => alias.Length) + agency.FormerNames.Sum(former => former.Length);
        }

        // Each text stands there as it is and in UTF-8, with three bytes to a character; each table has an entry for each of them.
        int highest = agencies.Select(agency => agency.Number).DefaultIfEmpty(0).Max();
        return (5 * characters) + (2 * PerfectHash.MostBytes(agencies.Count)) + (2 * PerfectHash.MostBytes(names))
            + (2 * EntrySize * (agencies.Count + names + 2)) + (2L * (highest + 1)) + FewestBytes;
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
    private static EmittedTable[] Tables(CodeWriter code, string name, PerfectHash hash, List<NamedEntry> entries, Func<string, int> lengthOf)
    {
        int width = WidthOf(hash.Keys.Count), start = ((hash.Slots.Count * width) + 7) / 8 * 8;
        Constant(code, "int", name + "Entries", start);
        EmittedTable table = new EmittedTable(name + "Table").Add(hash.Slots, width).AddFree(start - (hash.Slots.Count * width) + EntrySize);
        int from = 0;
        for (int i = 0; i < entries.Count; i++)
        {
            // What is found by a key: the text's length and where it begins among all, the agency's number, the kind of name.
            int length = lengthOf(entries[i].Text);
            table.Add(unchecked((long)hash.Keys[i].A), 8).Add(unchecked((long)hash.Keys[i].B), 8).Add(length, 4).Add(entries[i].Number, 4).Add(from, 4).Add(entries[i].Kind, 4);
            from += length;
        }

        return [table, new EmittedTable(name + "Displacements").Add(hash.Displaced, 2)];
    }

    private static int WidthOf(int largest) => largest <= byte.MaxValue ? 1 : 2;

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

    private static void Constant(CodeWriter code, string type, string name, long value) =>
        code.Line($"internal const {type} {name} = {value.ToString(CultureInfo.InvariantCulture)};");

    // A class, as most here: what the compiler's libraries do with one is there in machine code, and with a struct is compiled when it starts.
    private sealed record NamedEntry(string Text, int Number, int Kind);
}
