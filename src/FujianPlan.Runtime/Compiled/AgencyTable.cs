using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Threading;
using FujianPlan.Runtime.Internal;
using FujianPlan.Runtime.Internal.Records;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The agencies of a plan, by number. An ordinal is one more than an agency's position, so 0 is not an agency.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AgencyTable : ValueTable
{
    private readonly CompiledPlan _plan;
    private readonly int _ownAgencies;

    // The codes of own agencies by number, each kept when it is first asked for: then an array index.
    private readonly int _highest;
    private string?[]? _codes;
    private AgencyNames? _names;

    internal AgencyTable(CompiledPlan plan, PlanShape shape)
        : base(shape.Agencies)
    {
        _plan = plan;
        _ownAgencies = shape.OwnAgencies;
        _highest = shape.HighestAgency;
    }

    internal override PlanValueKind Kind => PlanValueKind.Agency;

    internal override string? PlanTitle => _plan.Facts.Title;

    internal override int LongestCode => 32;

    private DataChunk Data => _plan.AgencyData;

    private AgencyNames Names => _names ??= new AgencyNames(_plan);

    /// <summary>The ordinal of an agency.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The ordinal; 0 if the number is not that of an agency.</returns>
    public int OrdinalOf(int number) => PositionOf(number) + 1;

    /// <summary>The ordinal of an agency.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="parameter">The parameter that bears it.</param>
    /// <returns>The ordinal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not the number of an agency.</exception>
    public int OrdinalOf(int number, string parameter) => OrdinalOf(number) is > 0 and int ordinal ? ordinal : throw NotAValue(parameter, number);

    /// <summary>The agency at a position of the list of all.</summary>
    /// <param name="count">How many agencies the list has.</param>
    /// <param name="index">The position, from 0.</param>
    /// <returns>The ordinal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The list is shorter than that.</exception>
    public static int At(int count, int index) => (uint)index < (uint)count ? index + 1 : throw ListBounds.Exceeded(index);

    /// <summary>The agency of the list of all with a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The ordinal.</returns>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public int WithNumber(int number) => OrdinalOf(number) is > 0 and int ordinal
        ? ordinal
        : throw new KeyNotFoundException("No agency of the plan has the number " + number.ToString(CultureInfo.InvariantCulture) + ".");

    /// <summary>The number.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The number.</returns>
    /// <exception cref="InvalidOperationException">It is not an agency.</exception>
    public int Number(int ordinal) => Data.Figure(Record(ordinal) + AgencyRecord.Number);

    /// <summary>The code of an agency.</summary>
    /// <param name="number">Its number.</param>
    /// <returns>The code; null if the number is not that of an agency.</returns>
    public string? CodeOf(int number)
    {
        string?[]? codes = Volatile.Read(ref _codes);
        return codes != null && (uint)number < (uint)codes.Length && codes[number] is { } code ? code : FindCode(number);
    }

    /// <summary>The code of an agency.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="parameter">The parameter that bears it.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is not the number of an agency.</exception>
    public string CodeOf(int number, string parameter) => CodeOf(number) ?? throw NotAValue(parameter, number);

    /// <summary>The name.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The name.</returns>
    public string Name(int ordinal) => Data.Text(FirstString(ordinal) + 1);

    /// <summary>The name in English.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The name; null if there is none.</returns>
    public string? English(int ordinal) => Data.Text(FirstString(ordinal) + 2) is { Length: > 0 } english ? english : null;

    /// <summary>What kind of body it is.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The kind.</returns>
    public AgencyKind KindOf(int ordinal) => (AgencyKind)(Flags(ordinal) & AgencyRecord.KindMask);

    /// <summary>The GB/T 2260 code of the division that it governs.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>Six digits; null if it governs none.</returns>
    public string? RegionCode(int ordinal) => (Flags(ordinal) & AgencyRecord.HasRegion) != 0 ? Data.Text(AfterNames(ordinal)) : null;

    /// <summary>Other ways in which its name is written.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The names.</returns>
    public TextList Aliases(int ordinal) => new TextList(Data, FirstString(ordinal) + 3, AliasCount(ordinal));

    /// <summary>Former names.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The names.</returns>
    public TextList FormerNames(int ordinal) => new TextList(Data, FirstString(ordinal) + 3 + AliasCount(ordinal), FormerNameCount(ordinal));

    /// <summary>Whether the name stands for several agencies.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>Whether it does.</returns>
    public bool IsCollective(int ordinal) => (Flags(ordinal) & AgencyRecord.IsCollective) != 0;

    /// <summary>Whether the members are all that there are.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>Whether they are.</returns>
    public bool MembersKnown(int ordinal) => (Flags(ordinal) & AgencyRecord.MembersKnown) != 0;

    /// <summary>The numbers of the agencies that a collective stands for.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The numbers.</returns>
    public FigureRange Members(int ordinal) => new FigureRange(Data, Record(ordinal) + AgencyRecord.Members, MemberCount(ordinal));

    /// <summary>A remark of the editors.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The remark; null if there is none.</returns>
    public string? Note(int ordinal) =>
        (Flags(ordinal) & AgencyRecord.HasNote) != 0 ? Data.Text(AfterNames(ordinal) + Has(ordinal, AgencyRecord.HasRegion)) : null;

    /// <summary>Whether the agency is no longer in force.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>Whether it is not.</returns>
    public bool IsRetired(int ordinal) => (Flags(ordinal) & AgencyRecord.IsRetired) != 0;

    /// <summary>The version of the data that retired the agency.</summary>
    /// <param name="ordinal">The agency, which is retired.</param>
    /// <returns>The version.</returns>
    public string RetiredSince(int ordinal) => Data.Text(AfterNote(ordinal));

    /// <summary>Why the agency is no longer in force.</summary>
    /// <param name="ordinal">The agency, which is retired.</param>
    /// <returns>The reason.</returns>
    public string RetirementReason(int ordinal) => Data.Text(AfterNote(ordinal) + 1);

    /// <summary>The numbers of its successors.</summary>
    /// <param name="ordinal">The agency, which is retired.</param>
    /// <returns>The numbers.</returns>
    public FigureRange Successors(int ordinal)
    {
        int count = Record(ordinal) + AgencyRecord.Members + MemberCount(ordinal);
        return new FigureRange(Data, count + 1, Data.Figure(count));
    }

    /// <summary>The assembly of the plan that it is imported from.</summary>
    /// <param name="ordinal">The agency.</param>
    /// <returns>The assembly's name; null for an own agency.</returns>
    public string? ImportedFrom(int ordinal) =>
        (Flags(ordinal) & AgencyRecord.IsImported) != 0 ? Data.Text(AfterNote(ordinal) + (2 * Has(ordinal, AgencyRecord.IsRetired))) : null;

    /// <summary>Finds an agency by its code or by what it is called, as people type it.</summary>
    /// <param name="input">A code or a name.</param>
    /// <returns>What was found.</returns>
    public Resolution Resolve(string input) => Names.Resolve(input);

    /// <summary>Finds an agency by its code alone; of what is called otherwise, the agency is a candidate.</summary>
    /// <param name="input">A code.</param>
    /// <returns>What was found.</returns>
    public Resolution ResolveCode(string input) => Names.ResolveCode(input);

    /// <summary>What is wrong with a text that is not a code.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What to throw.</returns>
    public PlanCodeException CodeFault(string text) => NotACode(text);

    /// <summary>The code, shown with the name, in a message.</summary>
    internal string Shown(int number, bool isChinese)
    {
        int ordinal = OrdinalOf(number);
        return isChinese ? "“" + CodeAt(ordinal - 1) + "”（" + Name(ordinal) + "）" : "'" + CodeAt(ordinal - 1) + "' (" + Name(ordinal) + ")";
    }

    internal override int ValueAt(int position) => Number(position + 1);

    internal override int PositionOf(int value)
    {
        int position = _plan.PositionOfOwnAgency(value);
        return position >= 0 || _ownAgencies == Count ? position : PositionOfImported(value);
    }

    internal override string CodeAt(int position) => Data.Text(FirstString(position + 1));

    internal override string NameAt(int position) => Name(position + 1);

    internal override string? EnglishAt(int position) => English(position + 1);

    internal override string? RetiredSinceAt(int position) => IsRetired(position + 1) ? RetiredSince(position + 1) : null;

    internal override int[] SuccessorsAt(int position) => IsRetired(position + 1) ? Successors(position + 1).ToArray() : Array.Empty<int>();

    internal override bool IsCollectiveAt(int position) => IsCollective(position + 1);

    internal override int Find(string code) => _plan.AgencyWithCode(code);

    internal override PlanCodeException NotACode(string text) => AgencyMessage.NotACode(this, text);

    internal override PlanCodeException NotOfItsForm()
    {
        int example = MissingMessage.Example(this);
        return new PlanCodeException(
            "An agency must be written as its code, a string such as '" + CodeAt(example) + "' (" + NameAt(example) + ").",
            "部门应写作代码，即字符串，如“" + CodeAt(example) + "”（" + NameAt(example) + "）。",
            text: null,
            nearest: null);
    }

    internal override string NoValue(int value) => "No agency of the plan has that number.";

#if NET8_0_OR_GREATER
    internal override int Find(ReadOnlySpan<char> code) => _plan.AgencyWithCode(code);

    internal override int Find(ReadOnlySpan<byte> code) => _plan.AgencyWithCode(code);
#endif

    // Imported ones stand behind the plan's own, by number. They are few and their numbers far apart: no table.
    private int PositionOfImported(int number)
    {
        int low = _ownAgencies, high = Count - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2, here = ValueAt(middle);
            if (here == number)
            {
                return middle;
            }

            if (here < number)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return -1;
    }

    // The strings are the chunk's, so that all threads get the one instance whoever puts it here.
    private string? FindCode(int number)
    {
        int position = PositionOf(number);
        if (position < 0)
        {
            return null;
        }

        string code = CodeAt(position);
        string?[] codes = Volatile.Read(ref _codes) ?? Interlocked.CompareExchange(ref _codes, new string?[_highest + 1], null) ?? _codes!;
        if ((uint)number < (uint)codes.Length)
        {
            codes[number] = code;
        }

        return code;
    }

    private int Record(int ordinal) => Data.Record(ordinal > 0
        ? ordinal - 1
        : throw new InvalidOperationException("This is default(AgencyInfo), which is not an agency. Get agencies from Plan, or by Agency.Info()."));

    private int Flags(int ordinal) => Data.Figure(Record(ordinal) + AgencyRecord.Flags);

    private int Has(int ordinal, int flag) => (Flags(ordinal) & flag) != 0 ? 1 : 0;

    private int FirstString(int ordinal) => Data.Figure(Record(ordinal) + AgencyRecord.Strings);

    private int AliasCount(int ordinal) => Data.Figure(Record(ordinal) + AgencyRecord.Aliases);

    private int FormerNameCount(int ordinal) => Data.Figure(Record(ordinal) + AgencyRecord.FormerNames);

    private int MemberCount(int ordinal) => Data.Figure(Record(ordinal) + AgencyRecord.MemberCount);

    private int AfterNames(int ordinal) => FirstString(ordinal) + 3 + AliasCount(ordinal) + FormerNameCount(ordinal);

    private int AfterNote(int ordinal) => AfterNames(ordinal) + Has(ordinal, AgencyRecord.HasRegion) + Has(ordinal, AgencyRecord.HasNote);
}
