using System.ComponentModel;

namespace FujianPlan.Runtime.Compiled;

/// <summary>What the two figures of an assignment say: what is done, and where in the clause it is said.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AssignmentFigures
{
    /// <summary>The agency's number.</summary>
    /// <param name="what">The first figure.</param>
    /// <returns>The number.</returns>
    public static int Agency(int what) => what & 0xFFFF;

    /// <summary>The role: its lower bits, and the highest, which stands by itself behind all else.</summary>
    /// <param name="what">The first figure.</param>
    /// <returns>The role.</returns>
    public static Role Role(int what) => (Role)(((what >> 16) & 3) | ((what >> 21) & 4));

    /// <summary>In which manner.</summary>
    /// <param name="what">The first figure.</param>
    /// <returns>The manner.</returns>
    public static Manner Manner(int what) => (Manner)((what >> 18) & 3);

    /// <summary>Whether the list is open.</summary>
    /// <param name="what">The first figure.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsOpenEnded(int what) => ((what >> 20) & 1) != 0;

    /// <summary>Whether it is the editors' reading.</summary>
    /// <param name="what">The first figure.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsEditorial(int what) => ((what >> 21) & 1) != 0;

    /// <summary>Whether it comes from a remark elsewhere.</summary>
    /// <param name="what">The first figure.</param>
    /// <returns>Whether it does.</returns>
    public static bool IsCarried(int what) => ((what >> 22) & 1) != 0;

    /// <summary>The number of the collective as whose member the agency is named; 0 if there is none.</summary>
    /// <param name="where">The second figure.</param>
    /// <returns>The number.</returns>
    public static int Via(int where) => where & 0xFFFF;

    /// <summary>The group of the clause that contains it, from 0.</summary>
    /// <param name="where">The second figure.</param>
    /// <returns>The group.</returns>
    public static int Group(int where) => where >> 16;
}
