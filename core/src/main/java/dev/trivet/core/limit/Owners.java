package dev.trivet.core.limit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** Names of the owners of rate limits: digests, of which the first tells the server apart. */
final class Owners {

  private Owners() {}

  /** The owner that a token is at an address. */
  static String of(URI address, String token) {
    return prefix(address) + digest(address + "\n" + token);
  }

  /** What the names of all owners at one scheme, host and port begin with. */
  static String prefix(URI address) {
    var scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    var host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    int port = address.getPort() >= 0 ? address.getPort() : scheme.equals("https") ? 443 : 80;
    return digest(scheme + "://" + host + ":" + port) + ".";
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
