package org.eslabon.security;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The address of a client as guessing is counted by: of IPv6 the network, which one household has whole. */
final class ClientAddress {

    private ClientAddress() {}

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(parsed.getAddress(), 8), 16))
                            .getHostAddress()
                    : parsed.getHostAddress();
        } catch (UnknownHostException | IllegalArgumentException unusual) {
            return address;
        }
    }
}
