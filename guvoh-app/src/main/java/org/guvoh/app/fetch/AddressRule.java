package org.guvoh.app.fetch;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which addresses may be connected to. Tests have their own rule, which allows their server. */
@FunctionalInterface
public interface AddressRule {
  boolean allows(InetAddress address);

  /**
   * Public addresses only (IANA's special-purpose registries): no loopback, private, link-local,
   * shared, documentation, benchmark, multicast or reserved ones, nor IPv6 addresses that wrap such
   * an IPv4 address.
   */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet6Address ? isPublic6(bytes) : isPublic4(bytes);
  }

  private static boolean isPublic4(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    int third = bytes[2] & 0xFF;
    return !(first == 0
        || first == 10
        || first == 127
        || first >= 224
        || (first == 100 && second >= 64 && second < 128)
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 0 && (third == 0 || third == 2))
        || (first == 192 && second == 88 && third == 99)
        || (first == 192 && second == 168)
        || (first == 198 && (second == 18 || second == 19))
        || (first == 198 && second == 51 && third == 100)
        || (first == 203 && second == 0 && third == 113));
  }

  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
    if ((first & 0xFE00) == 0xFC00 || (first == 0x2001 && (second == 0xDB8 || second < 0x200))) {
      return false;
    }
    if (first == 0x2002) {
      return isPublic4(Arrays.copyOfRange(bytes, 2, 6));
    }
    boolean translated = first == 0x64 && second == 0xFF9B;
    boolean mapped = first == 0 && second == 0;
    return !(translated || mapped) || (translated && isPublic4(Arrays.copyOfRange(bytes, 12, 16)));
  }

  /** All addresses of a host; every one of them must be allowed. */
  static InetAddress[] resolve(String host, AddressRule rule)
      throws UnknownHostException, ForbiddenAddress {
    InetAddress[] addresses = InetAddress.getAllByName(host);
    for (InetAddress address : addresses) {
      if (!rule.allows(address)) {
        throw new ForbiddenAddress(host + " is " + address.getHostAddress());
      }
    }
    return addresses;
  }

  /** A host leads to an address that is not public. */
  final class ForbiddenAddress extends Exception {
    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String message) {
      super(message);
    }
  }
}
