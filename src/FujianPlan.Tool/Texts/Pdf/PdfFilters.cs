using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FujianPlan.Tool.Texts.Pdf;

/// <summary>The library's filters, within a limit: what a few bytes unfold to is counted before it is held.</summary>
internal sealed class PdfFilters : IFilterProvider
{
    private const long MostOfOne = 256L << 20, MostOfAll = 1L << 30;

    private readonly BoundedFlate _flate;
    private long _all;

    /// <summary>Makes them.</summary>
    public PdfFilters() => _flate = new BoundedFlate(this);

    /// <summary>Whether something unfolds to more than is read.</summary>
    public bool IsExceeded { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) => Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) => Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    /// <inheritdoc/>
    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IFilter[] Bounded(IReadOnlyList<IFilter> filters) => [.. filters.Select(filter => filter is FlateFilter ? _flate : filter)];

    private bool Take(Memory<byte> input)
    {
        long count = 0;
        if (input.Length > 2)
        {
            try
            {
                // Two bytes of head, which this reader does not know.
                using DeflateStream unfolded = new(new MemoryStream(input[2..].ToArray(), writable: false), CompressionMode.Decompress);
                byte[] piece = new byte[1 << 16];
                for (int read; count <= MostOfOne && (read = unfolded.Read(piece)) > 0;)
                {
                    count += read;
                }
            }
            catch (InvalidDataException)
            {
                // Torn from here on; what is before it counts.
            }
        }

        _all += count;
        IsExceeded |= count > MostOfOne || _all > MostOfAll;
        return !IsExceeded;
    }

    private sealed class BoundedFlate(PdfFilters owner) : IFilter
    {
        private readonly FlateFilter _filter = new();

        public bool IsSupported => true;

        public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex) =>
            owner.Take(input) ? _filter.Decode(input, streamDictionary, filterProvider, filterIndex) : Memory<byte>.Empty;
    }
}
