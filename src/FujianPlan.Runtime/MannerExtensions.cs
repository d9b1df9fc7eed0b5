using System;
using System.Globalization;
using FujianPlan.Runtime.Internal;

namespace FujianPlan.Runtime;

/// <summary>Extension methods for <see cref="Manner"/>.</summary>
public static class MannerExtensions
{
    /// <summary>The manner, to be shown to people: “separately” or “within remit”; in Chinese 分别 or 按职责分工. Empty for <see cref="Manner.Unstated"/>.</summary>
    /// <param name="manner">The manner.</param>
    /// <param name="culture">The language: Chinese, or else English. Null: <see cref="MessageCulture.Current"/>.</param>
    /// <returns>The words. Do not store them: they are not a code.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="manner"/> is not a manner.</exception>
    public static string ToDisplayName(this Manner manner, CultureInfo? culture = null)
    {
        bool isChinese = MessageLanguage.IsChinese(culture);
        switch (manner)
        {
            case Manner.Unstated:
                return string.Empty;
            case Manner.Separately:
                return isChinese ? "分别" : "separately";
            case Manner.WithinRemit:
                return isChinese ? "按职责分工" : "within remit";
            default:
                throw new ArgumentOutOfRangeException(nameof(manner), (int)manner, "Manners are Unstated, Separately and WithinRemit.");
        }
    }
}
