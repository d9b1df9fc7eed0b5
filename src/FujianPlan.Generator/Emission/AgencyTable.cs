using System.Text;
using FujianPlan.Authoring;
using FujianPlan.Authoring.Model;

namespace FujianPlan.Generator.Emission;

/// <summary>Lays out the agencies, as the library's <c>AgencyRecord</c> has it, and the tables that find them.</summary>
internal sealed class AgencyTable
{
    // The values of the library's ResolutionKind.
    private const int Name = 2;
    private const int Alias = 3;
    private const int FormerName = 4;

    private const int IsCollective = 16;
    private const int MembersKnown = 32;
    private const int HasRegion = 64;
    private const int HasNote = 128;

    private readonly EquatableArray<AgencyModel> _agencies;
    private readonly DataChunkWriter _data = new();

    // The string's number, the agency's position and the kind of each name.
    private readonly List<(int String, int Position, int Kind)> _names = [];

    public AgencyTable(EquatableArray<AgencyModel> agencies)
    {
        _agencies = agencies;
        List<string> names = [];
        for (int position = 0; position < agencies.Count; position++)
        {
            AgencyModel agency = agencies[position];
            int first = Write(agency);
            names.AddRange([agency.Name, .. agency.Aliases, .. agency.FormerNames]);
            _names.Add((first + 1, position, Name));
            _names.AddRange(agency.Aliases.Select((_, i) => (first + 3 + i, position, Alias)));
            _names.AddRange(agency.FormerNames.Select((_, i) => (first + 3 + agency.Aliases.Count + i, position, FormerName)));
        }

        Codes = HashTable.Of([.. agencies.Select(agency => agency.Code)]);
        Names = HashTable.Of(names);
        LongestCode = agencies.Select(agency => agency.Code.Length).DefaultIfEmpty(0).Max();
        LongestName = names.Select(name => name.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>The hash table of codes; a slot holds one more than the agency's position.</summary>
    public HashTable Codes { get; }

    /// <summary>The hash table of names, aliases and former names; a slot holds one more than the name's place among them.</summary>
    public HashTable Names { get; }

    public int LongestCode { get; }

    public int LongestName { get; }

    /// <summary>The agencies themselves.</summary>
    public DataChunkWriter Data() => _data;

    /// <summary>By number, one more than the position; 0 for a number that is no agency's.</summary>
    public string Positions()
    {
        char[] positions = new char[_agencies.Select(agency => agency.Number + 1).DefaultIfEmpty(0).Max()];
        for (int position = 0; position < _agencies.Count; position++)
        {
            positions[_agencies[position].Number] = (char)(position + 1);
        }

        return new string(positions);
    }

    /// <summary>By position, the number.</summary>
    public string Numbers() => new([.. _agencies.Select(agency => (char)agency.Number)]);

    /// <summary>All codes, one after the other.</summary>
    public string CodeText() => string.Concat(_agencies.Select(agency => agency.Code));

    /// <summary>Where each code starts in <see cref="CodeText"/>, and where the last ends.</summary>
    public string CodeStarts()
    {
        List<int> starts = [0];
        foreach (AgencyModel agency in _agencies)
        {
            starts.Add(starts[starts.Count - 1] + agency.Code.Length);
        }

        return DataChunkWriter.Pack(starts);
    }

    /// <summary>The slots of <see cref="Codes"/>.</summary>
    public string CodeSlots() => new([.. Codes.Slots.Select(slot => (char)slot)]);

    /// <summary>The slots of <see cref="Names"/>, three figures each, as one record between its start and the start of the next.</summary>
    public string NameFigures()
    {
        DataChunkWriter data = new();
        data.StartRecord();
        foreach (int slot in Names.Slots)
        {
            if (slot == 0)
            {
                data.Write(0, 0, 0);
            }
            else
            {
                data.Write(_names[slot - 1].String + 1, _names[slot - 1].Position, _names[slot - 1].Kind);
            }
        }

        data.StartRecord();
        return data.Figures;
    }

    private int Write(AgencyModel agency)
    {
        int first = _data.AddAll([agency.Code, agency.Name, agency.English, .. agency.Aliases, .. agency.FormerNames, agency.RegionCode, agency.Note]);
        _data.StartRecord();
        _data.Write(
            agency.Number,
            (int)agency.Kind
                | (agency.IsCollective ? IsCollective : 0)
                | (agency.MembersKnown ? MembersKnown : 0)
                | (agency.RegionCode is null ? 0 : HasRegion)
                | (agency.Note is null ? 0 : HasNote),
            first,
            agency.Aliases.Count,
            agency.FormerNames.Count,
            agency.Members.Count);
        _data.Write([.. agency.Members]);
        return first;
    }
}
