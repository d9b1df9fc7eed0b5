using System.Security.Cryptography;
using System.Text;
using CsCheck;
using FujianPlan.Authoring.Provenance;

namespace FujianPlan.Authoring.Tests.Provenance;

public sealed class Sha256Tests
{
    // FIPS 180-4 and the examples of NIST for it.
    [Theory]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    public void Examples(string text, string hash) => Assert.Equal(hash, Sha256.Of(Encoding.ASCII.GetBytes(text)));

    // Around each length at which the padding changes.
    [Fact]
    public void EveryLength_IsAsTheRuntimeHasIt() => Assert.All(Enumerable.Range(0, 260), length =>
    {
        byte[] bytes = [.. Enumerable.Range(0, length).Select(i => (byte)(i * 37))];
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), Sha256.Of(bytes));
    });

    [Fact]
    public void InPieces_ItIsTheSame() => Gen.Byte.Array[0, 300].Array[0, 8].Sample(pieces =>
    {
        Sha256 hash = new();
        foreach (byte[] piece in pieces)
        {
            hash.Add(piece, piece.Length);
        }

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData([.. pieces.SelectMany(piece => piece)])), hash.Finish());
    });
}
