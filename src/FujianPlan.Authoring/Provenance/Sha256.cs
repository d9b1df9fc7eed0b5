using System.Text;

namespace FujianPlan.Authoring.Provenance;

/// <summary>
/// SHA-256, as FIPS 180-4 has it. That of .NET is OpenSSL on Linux: a native program would end where that is not installed, and takes longer to
/// find it than to read a plan.
/// </summary>
public sealed class Sha256
{
    private const int BlockLength = 64;

    private static readonly uint[] Constants = RootsOfPrimes(64, 1.0 / 3);

    private readonly uint[] _state = RootsOfPrimes(8, 1.0 / 2);
    private readonly uint[] _words = new uint[64];
    private readonly byte[] _block = new byte[BlockLength];
    private long _length;

    /// <summary>The hash of some bytes, in small hexadecimal digits.</summary>
    public static string Of(byte[] bytes)
    {
        Sha256 hash = new();
        hash.Add(bytes, bytes.Length);
        return hash.Finish();
    }

    /// <summary>Adds bytes.</summary>
    /// <param name="bytes">What they begin.</param>
    /// <param name="count">How many they are.</param>
    public void Add(byte[] bytes, int count)
    {
        for (int at = 0; at < count;)
        {
            int begin = (int)(_length % BlockLength), taken = Math.Min(count - at, BlockLength - begin);
            Buffer.BlockCopy(bytes, at, _block, begin, taken);
            at += taken;
            _length += taken;
            if (_length % BlockLength == 0)
            {
                Mix();
            }
        }
    }

    /// <summary>The hash of all that was added, in small hexadecimal digits. Nothing is added any more.</summary>
    public string Finish()
    {
        long bits = _length * 8;
        Add([0x80], 1);
        while (_length % BlockLength != BlockLength - 8)
        {
            Add([0], 1);
        }

        byte[] length = new byte[8];
        for (int i = 0; i < length.Length; i++)
        {
            length[i] = (byte)(bits >> (56 - (8 * i)));
        }

        Add(length, length.Length);
        StringBuilder digits = new(64);
        foreach (uint word in _state)
        {
            for (int shift = 28; shift >= 0; shift -= 4)
            {
                digits.Append("0123456789abcdef"[(int)(word >> shift) & 15]);
            }
        }

        return digits.ToString();
    }

    private void Mix()
    {
        uint[] w = _words;
        for (int i = 0; i < 16; i++)
        {
            w[i] = ((uint)_block[4 * i] << 24) | ((uint)_block[(4 * i) + 1] << 16) | ((uint)_block[(4 * i) + 2] << 8) | _block[(4 * i) + 3];
        }

        for (int i = 16; i < 64; i++)
        {
            uint early = Turned(w[i - 15], 7) ^ Turned(w[i - 15], 18) ^ (w[i - 15] >> 3), late = Turned(w[i - 2], 17) ^ Turned(w[i - 2], 19) ^ (w[i - 2] >> 10);
            w[i] = unchecked(w[i - 16] + early + w[i - 7] + late);
        }

        uint a = _state[0], b = _state[1], c = _state[2], d = _state[3], e = _state[4], f = _state[5], g = _state[6], h = _state[7];
        for (int i = 0; i < 64; i++)
        {
            unchecked
            {
                uint one = h + (Turned(e, 6) ^ Turned(e, 11) ^ Turned(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + w[i];
                uint two = (Turned(a, 2) ^ Turned(a, 13) ^ Turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
                (h, g, f, e, d, c, b, a) = (g, f, e, d + one, c, b, a, one + two);
            }
        }

        unchecked
        {
            _state[0] += a;
            _state[1] += b;
            _state[2] += c;
            _state[3] += d;
            _state[4] += e;
            _state[5] += f;
            _state[6] += g;
            _state[7] += h;
        }
    }

    private static uint Turned(uint word, int bits) => (word >> bits) | (word << (32 - bits));

    // The first 32 bits behind the point of roots of the first primes: a double has 52, of which at most three stand before it.
    private static uint[] RootsOfPrimes(int count, double exponent)
    {
        uint[] roots = new uint[count];
        for (int number = 2, found = 0; found < count; number++)
        {
            if (IsPrime(number))
            {
                double root = exponent == 0.5 ? Math.Sqrt(number) : CubeRoot(number);
                roots[found++] = (uint)((root - Math.Floor(root)) * 4294967296.0);
            }
        }

        return roots;
    }

    // Newton's way from near it: the power function of a platform may be off in its last bits.
    private static double CubeRoot(int number)
    {
        double root = Math.Pow(number, 1.0 / 3);
        return root - (((root * root * root) - number) / (3 * root * root));
    }

    private static bool IsPrime(int number)
    {
        for (int divisor = 2; divisor * divisor <= number; divisor++)
        {
            if (number % divisor == 0)
            {
                return false;
            }
        }

        return true;
    }
}
