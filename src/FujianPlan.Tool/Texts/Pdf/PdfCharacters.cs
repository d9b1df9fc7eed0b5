using System.Text;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>
/// The characters that fonts of PDF name wrongly: where a character and a radical of dictionaries look the same, many programs name the
/// radical. (By this table and not by normalising, which a program without culture data cannot.)
/// </summary>
internal static class PdfCharacters
{
    // The characters of the 214 radicals from U+2F00 on.
    private const string OfRadicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮"
        + "皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string Supplement = "\u2E81\u2E9F\u2EA0\u2EA9\u2EB6\u2EC4\u2EC5\u2EC6\u2EC9\u2ECA\u2ECB\u2ECC\u2ED3\u2ED4\u2ED8\u2EDA\u2EDB\u2EDC\u2EE0\u2EE2\u2EE5\u2EE6\u2EE9\u2EEC\u2EEE\u2EF0\u2EF3";
    private const string OfSupplement = "厂母民王羊西见角贝足车辶长门青页风飞食马鱼鸟黄齐齿龙龟";

    /// <summary>A text with characters in place of radicals.</summary>
    /// <param name="text">The text.</param>
    public static string Unified(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u2E80', '\u2FDF'))
        {
            return text;
        }

        StringBuilder unified = new(text.Length);
        foreach (char c in text)
        {
            int at = Supplement.IndexOf(c, StringComparison.Ordinal);
            unified.Append(c is >= '\u2F00' and <= '\u2FD5' ? OfRadicals[c - '\u2F00'] : at >= 0 ? OfSupplement[at] : c);
        }

        return unified.ToString();
    }
}
