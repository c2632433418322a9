package dev.trivet.cli.access;

import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Tells addresses of this machine from all others. An address is read by the parser that sends the
 * requests, so there is no second opinion on where its host ends; and only {@code localhost} and
 * address literals count, because whoever owns a name decides where it leads.
 */
final class Loopback {

  private static final Pattern IPV4 =
      Pattern.compile("127(\\.(0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])){3}");

  private Loopback() {}

  /** {@return whether a base address leads to this machine} */
  static boolean is(String address) {
    return url(address).map(HttpUrl::host).filter(Loopback::isHost).isPresent();
  }

  /** {@return the address as the client will read it, or empty if it is not an HTTP address} */
  static Optional<HttpUrl> url(String address) {
    return Optional.ofNullable(HttpUrl.parse(address.strip()));
  }

  private static boolean isHost(String host) {
    return host.equals("localhost") || host.equals("::1") || IPV4.matcher(host).matches();
  }
}
