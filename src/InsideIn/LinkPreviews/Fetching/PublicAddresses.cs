using System.Net;
using System.Net.Sockets;

namespace InsideIn.LinkPreviews;

/// <summary>
/// Which network addresses belong to the public internet. Whatever is not known to be public is refused: the company's own networks, this machine, the metadata services of clouds, and addresses that wrap others.
/// Source: the IANA registries of special-purpose addresses (RFC 6890 and its updates); of IPv6 only 2000::/3 is handed out.
/// </summary>
public static class PublicAddresses
{
    /// <summary>The ranges of IPv4 that lead to no public host.</summary>
    private static readonly IPNetwork[] Closed4 =
    [
        IPNetwork.Parse("0.0.0.0/8"), // this network
        IPNetwork.Parse("10.0.0.0/8"), // private
        IPNetwork.Parse("100.64.0.0/10"), // behind a carrier's translation, and Alibaba's metadata
        IPNetwork.Parse("127.0.0.0/8"), // loopback
        IPNetwork.Parse("168.63.129.16/32"), // Azure's own services to its machines
        IPNetwork.Parse("169.254.0.0/16"), // link-local, and the metadata of most clouds
        IPNetwork.Parse("172.16.0.0/12"), // private
        IPNetwork.Parse("192.0.0.0/24"), // protocol assignments, and Oracle's metadata
        IPNetwork.Parse("192.0.2.0/24"), // documentation
        IPNetwork.Parse("192.31.196.0/24"), // AS112
        IPNetwork.Parse("192.52.193.0/24"), // AMT
        IPNetwork.Parse("192.88.99.0/24"), // relays of 6to4
        IPNetwork.Parse("192.168.0.0/16"), // private
        IPNetwork.Parse("192.175.48.0/24"), // AS112
        IPNetwork.Parse("198.18.0.0/15"), // benchmarks
        IPNetwork.Parse("198.51.100.0/24"), // documentation
        IPNetwork.Parse("203.0.113.0/24"), // documentation
        IPNetwork.Parse("224.0.0.0/4"), // multicast
        IPNetwork.Parse("240.0.0.0/4"), // reserved, and broadcast
    ];

    private static readonly IPNetwork HandedOut6 = IPNetwork.Parse("2000::/3");

    /// <summary>The ranges inside of 2000::/3 that lead to no public host, or to one that the address hides.</summary>
    private static readonly IPNetwork[] Closed6 =
    [
        IPNetwork.Parse("2001::/23"), // protocol assignments: Teredo, benchmarks, ORCHID
        IPNetwork.Parse("2001:db8::/32"), // documentation
        IPNetwork.Parse("2002::/16"), // 6to4
        IPNetwork.Parse("2620:4f:8000::/48"), // AS112
        IPNetwork.Parse("3fff::/20"), // documentation
    ];

    /// <summary>Whether a server of the public internet may stand there. An IPv4 address in the clothes of IPv6 is none, so that each address has one spelling.</summary>
    public static bool Contains(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Closed4.Any(range => range.Contains(address)),
        // Asked about a mapped address, IPNetwork looks at the IPv4 one inside and so finds ::ffff:10.0.0.5 in 2000::/3.
        AddressFamily.InterNetworkV6 => !address.IsIPv4MappedToIPv6 && address.ScopeId == 0 && HandedOut6.Contains(address) && !Closed6.Any(range => range.Contains(address)),
        _ => false,
    };
}
