using System.Globalization;
using System.Net;
using InsideIn.LinkPreviews;

namespace InsideIn.Tests.LinkPreviews;

/// <summary>No range that is not public is reached, in whatever spelling; the neighbours of each range are.</summary>
public class PublicAddressesTests
{
    private const int Rounds = 20_000;

    // Each range by its first and last address, and the public neighbours of it, where it has some.
    [Theory]
    [InlineData("0.0.0.0", "0.255.255.255", null, "1.0.0.0")]
    [InlineData("10.0.0.0", "10.255.255.255", "9.255.255.255", "11.0.0.0")]
    [InlineData("100.64.0.0", "100.127.255.255", "100.63.255.255", "100.128.0.0")]
    [InlineData("127.0.0.0", "127.255.255.255", "126.255.255.255", "128.0.0.0")]
    [InlineData("168.63.129.16", "168.63.129.16", "168.63.129.15", "168.63.129.17")]
    [InlineData("169.254.0.0", "169.254.255.255", "169.253.255.255", "169.255.0.0")]
    [InlineData("172.16.0.0", "172.31.255.255", "172.15.255.255", "172.32.0.0")]
    [InlineData("192.0.0.0", "192.0.0.255", "191.255.255.255", "192.0.1.0")]
    [InlineData("192.0.2.0", "192.0.2.255", "192.0.1.255", "192.0.3.0")]
    [InlineData("192.88.99.0", "192.88.99.255", "192.88.98.255", "192.88.100.0")]
    [InlineData("192.168.0.0", "192.168.255.255", "192.167.255.255", "192.169.0.0")]
    [InlineData("198.18.0.0", "198.19.255.255", "198.17.255.255", "198.20.0.0")]
    [InlineData("198.51.100.0", "198.51.100.255", "198.51.99.255", "198.51.101.0")]
    [InlineData("203.0.113.0", "203.0.113.255", "203.0.112.255", "203.0.114.0")]
    [InlineData("224.0.0.0", "255.255.255.255", "223.255.255.255", null)]
    [InlineData("::", "1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", null, "2000::1")]
    [InlineData("2001::", "2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff", "2000:ffff::1", "2001:200::1")]
    [InlineData("2001:db8::", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff", "2001:db7::1", "2001:db9::1")]
    [InlineData("2002::", "2002:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "2001:ffff::1", "2003::1")]
    [InlineData("3fff::", "3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff", "3ffe::1", "3fff:1000::1")]
    [InlineData("4000::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "3fff:ffff::1", null)]
    public void A_range_is_closed_from_end_to_end_and_its_neighbours_are_open(string first, string last, string? before, string? after)
    {
        Assert.False(PublicAddresses.Contains(IPAddress.Parse(first)));
        Assert.False(PublicAddresses.Contains(IPAddress.Parse(last)));
        Assert.True(before is null || PublicAddresses.Contains(IPAddress.Parse(before)));
        Assert.True(after is null || PublicAddresses.Contains(IPAddress.Parse(after)));
    }

    [Theory]
    [InlineData("::1")] // loopback
    [InlineData("fe80::1")] // link-local
    [InlineData("fc00::1")] // unique local
    [InlineData("fd00:ec2::254")] // a cloud's metadata
    [InlineData("ff02::1")] // multicast
    [InlineData("::ffff:127.0.0.1")] // IPv4-mapped
    [InlineData("::ffff:93.184.215.14")] // IPv4-mapped, though public
    [InlineData("::127.0.0.1")] // IPv4-compatible
    [InlineData("64:ff9b::7f00:1")] // NAT64
    [InlineData("64:ff9b:1::a00:1")] // NAT64 of one's own
    [InlineData("2002:7f00:1::")] // 6to4 of 127.0.0.1
    [InlineData("2001:0:53aa:64c:0:0:80ff:fffe")] // Teredo of 127.0.0.1
    [InlineData("100::1")] // discarded
    [InlineData("fec0::1")] // site-local
    public void What_wraps_or_hides_another_address_is_closed(string address) => Assert.False(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Theory]
    [InlineData("93.184.215.14")]
    [InlineData("8.8.8.8")]
    [InlineData("2606:2800:21f:cb07:6820:80da:af6b:8b2c")]
    [InlineData("2a00:1450:4001:80b::200e")]
    public void Public_addresses_are_open(string address) => Assert.True(PublicAddresses.Contains(IPAddress.Parse(address)));

    [Fact]
    public void No_private_address_in_any_clothes_is_taken_for_a_public_one() => Assert.Null(FirstTaken(PublicAddresses.Contains));

    // The test above can fail: a hole for any one way in is found.
    [Theory]
    [InlineData("127.0.0.0/8")]
    [InlineData("10.0.0.0/8")]
    [InlineData("172.16.0.0/12")]
    [InlineData("192.168.0.0/16")]
    [InlineData("169.254.0.0/16")]
    [InlineData("100.64.0.0/10")]
    [InlineData("::ffff:0:0/96")]
    [InlineData("64:ff9b::/96")]
    [InlineData("2002::/16")]
    [InlineData("fc00::/7")]
    [InlineData("fe80::/10")]
    public void A_hole_is_found(string range) =>
        Assert.NotNull(FirstTaken(address => PublicAddresses.Contains(address) || IsIn(range, address)));

    private static bool IsIn(string range, IPAddress address)
    {
        var (network, bits) = (IPAddress.Parse(range.Split('/')[0]).GetAddressBytes(), int.Parse(range.Split('/')[1], CultureInfo.InvariantCulture));
        var bytes = address.GetAddressBytes();
        return bytes.Length == network.Length && Enumerable.Range(0, bits).All(bit => ((bytes[bit / 8] ^ network[bit / 8]) & (0x80 >> (bit % 8))) == 0);
    }

    /// <summary>The first of many random private addresses, as it is or wrapped in one of IPv6, that is taken for a public one.</summary>
    private static IPAddress? FirstTaken(Func<IPAddress, bool> isPublic)
    {
        var chance = new Random(2026);
        return Enumerable.Range(0, Rounds).Select(_ => Wrapped(Private(chance), chance)).FirstOrDefault(isPublic);
    }

    private static byte[] Private(Random chance)
    {
        var address = new byte[4];
        chance.NextBytes(address);
        switch (chance.Next(7))
        {
            case 0: address[0] = 127; break;
            case 1: address[0] = 10; break;
            case 2: (address[0], address[1]) = (172, (byte)(16 + (address[1] % 16))); break;
            case 3: (address[0], address[1]) = (192, 168); break;
            case 4: (address[0], address[1]) = (169, 254); break;
            case 5: (address[0], address[1]) = (100, (byte)(64 + (address[1] % 64))); break;
            default: address[0] = (byte)(224 + (address[0] % 32)); break;
        }

        return address;
    }

    private static IPAddress Wrapped(byte[] four, Random chance)
    {
        var rest = new byte[16];
        chance.NextBytes(rest);
        return chance.Next(7) switch
        {
            0 => new IPAddress(four).MapToIPv6(),
            1 => new IPAddress([.. new byte[12], .. four]),
            2 => new IPAddress([0, 0x64, 0xff, 0x9b, .. new byte[8], .. four]),
            3 => new IPAddress([0x20, 0x02, .. four, .. rest[6..]]),
            4 => new IPAddress([(byte)(0xfc | (rest[0] & 1)), .. rest[1..]]),
            5 => new IPAddress([0xfe, (byte)(0x80 | (rest[1] & 0x3f)), .. rest[2..]]),
            _ => new IPAddress(four),
        };
    }
}
