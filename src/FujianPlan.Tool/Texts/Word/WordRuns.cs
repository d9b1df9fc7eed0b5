using System.Globalization;
using System.Text;
using System.Xml.Linq;
using FujianPlan.Authoring.Findings;

namespace FujianPlan.Tool.Texts.Word;

/// <summary>Reads the runs of a paragraph: the text that its reader sees when all changes are accepted.</summary>
/// <param name="styles">The document's styles.</param>
/// <param name="isHidden">Whether the style of the paragraph hides its text.</param>
/// <param name="left">What counts what is no text of the notice.</param>
internal sealed class WordRuns(WordStyles styles, bool isHidden, LeftOut left)
{
    private const int Deepest = 200;

    private readonly StringBuilder _text = new();

    /// <summary>The text, with line feeds where its lines are broken.</summary>
    public string Text => _text.ToString();

    /// <summary>The contents of the text boxes that are anchored in it.</summary>
    public List<XElement> Boxes { get; } = [];

    /// <summary>Reads what is in an element.</summary>
    /// <param name="element">The element.</param>
    /// <param name="depth">How deep it stands.</param>
    /// <exception cref="InvalidDataException">It is deeper than any document.</exception>
    public void Read(XElement element, int depth)
    {
        if (depth > Deepest)
        {
            throw new InvalidDataException("The document is nested too deeply.");
        }

        foreach (XElement child in element.Elements())
        {
            ReadPart(child, depth + 1);
        }
    }

    private void ReadPart(XElement part, int depth)
    {
        switch (part.Name.LocalName)
        {
            case "t" when IsOfText(part):
                _text.Append(part.Value);
                break;
            case "tab" or "ptab":
                _text.Append(' ');
                break;
            case "br" or "cr":
                _text.Append('\n');
                break;
            case "noBreakHyphen":
                _text.Append('-');
                break;
            case "sym":
                ReadSymbol(part);
                break;
            case "r":
                ReadRun(part, depth);
                break;
            case "del" or "moveFrom":
                left.Add(new FindingText("deletion", "修订删除"), "deletions");
                break;
            case "sdt" when WordBlocks.IsPlaceholder(part):
                left.Add(new FindingText("placeholder", "占位提示文字"), "placeholders");
                break;
            case "ruby":
                // How it is read stands above it, and is none of it.
                Read(part.Child("rubyBase") ?? part, depth);
                break;
            case "footnoteReference" or "endnoteReference":
                left.Add(new FindingText("footnote or endnote", "脚注或尾注"), "footnotes or endnotes");
                break;
            case "AlternateContent":
                // The same, in a newer form and in an older one.
                Read(part.Child("Choice") ?? part.Child("Fallback") ?? part, depth);
                break;
            case "txbxContent":
                Boxes.Add(part);
                break;
            case "blip" or "imagedata":
                left.Add(new FindingText("picture", "图片"), "pictures");
                break;
            case "pPr" or "rPr" or "sdtPr" or "instrText" or "delText" or "rt":
                break;
            default:
                Read(part, depth);
                break;
        }
    }

    private void ReadRun(XElement run, int depth)
    {
        XElement? properties = run.Child("rPr");
        bool isVanished = properties.IsOn("vanish") ?? (isHidden || styles.IsHidden(properties.Child("rStyle").Setting("val")));
        if (isVanished)
        {
            left.Add(new FindingText("hidden run of text", "隐藏文字"), "hidden runs of text");
            return;
        }

        if (properties.IsOn("strike") is true || properties.IsOn("dstrike") is true)
        {
            left.Add(new FindingText("struck-out run of text", "划去的文字"), "struck-out runs of text");
            return;
        }

        Read(run, depth);
    }

    // Of a symbol font: what its number means, only that font knows.
    private void ReadSymbol(XElement symbol)
    {
        if (ushort.TryParse(symbol.Setting("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort number) && number is >= 0x20 and < 0xD800)
        {
            _text.Append((char)number);
        }
        else
        {
            left.Add(new FindingText("symbol", "特殊符号"), "symbols");
        }
    }

    // Of text and of formulas; not of drawings, whose texts are labels of diagrams.
    private static bool IsOfText(XElement text) => text.Name.NamespaceName.Contains("wordprocessingml", StringComparison.Ordinal) || text.Name.NamespaceName.Contains("/math", StringComparison.Ordinal);
}
