using System;
using System.ComponentModel;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime.Compiled;

/// <summary>The roles, which every plan shares.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoleTable : ValueTable
{
    private static readonly string[] Codes = { RoleCodes.Lead, RoleCodes.Responsible, RoleCodes.Supporting, RoleCodes.Guiding };
    private static readonly string[] Names = { "牵头", "负责", "配合", "指导" };
    private static readonly string[] EnglishNames = { "Lead", "Responsible", "Supporting", "Guiding" };

    private RoleTable()
        : base(Codes.Length)
    {
    }

    /// <summary>The only instance.</summary>
    public static RoleTable Instance { get; } = new RoleTable();

    /// <summary>What a role is called in Chinese.</summary>
    internal static string NameOf(Role role) => Names[(int)role - 1];

    /// <summary>The code of the role with a Chinese name; null if there is none.</summary>
    internal static string? Named(string name) => Array.IndexOf(Names, name) is >= 0 and int position ? Codes[position] : null;

    internal override PlanValueKind Kind => PlanValueKind.Role;

    internal override string? PlanTitle => null;

    internal override int LongestCode => RoleCodes.Responsible.Length;

    internal override int ValueAt(int position) => position + 1;

    internal override int PositionOf(int value) => RoleCodes.IsRole((Role)value) ? value - 1 : -1;

    internal override string CodeAt(int position) => Codes[position];

    internal override string NameAt(int position) => Names[position];

    internal override string? EnglishAt(int position) => EnglishNames[position];

    internal override int Find(string code) => RoleCodes.TryParse(code, out Role role) ? (int)role : 0;

#if NET8_0_OR_GREATER
    internal override int Find(ReadOnlySpan<char> code)
    {
        for (int i = 0; i < Codes.Length; i++)
        {
            if (MemoryExtensions.SequenceEqual(code, Codes[i]))
            {
                return i + 1;
            }
        }

        return 0;
    }
#endif

    internal override PlanCodeException NotACode(string text) => RoleCodes.NoRole(text);

    internal override PlanCodeException NotOfItsForm() => new PlanCodeException(
        "A role must be written as a string: 'lead', 'responsible', 'supporting' or 'guiding'.", "角色应写作字符串：“lead”“responsible”“supporting”或“guiding”。", text: null, nearest: null);

    internal override string NoValue(int value) => RoleCodes.NoValue;
}
