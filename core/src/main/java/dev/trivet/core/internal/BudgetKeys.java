package dev.trivet.core.internal;

import dev.trivet.core.RateBudget;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Names the owner of a budget by a digest of address and token, computed once per token. */
public final class BudgetKeys {

  private record Known(String token, RateBudget.Key reads, RateBudget.Key writes) {}

  private final String address;
  private final boolean apart;
  private volatile @Nullable Known known;

  /**
   * For one service.
   *
   * @param address its base address
   * @param apart whether it counts reads and writes apart
   */
  public BudgetKeys(String address, boolean apart) {
    this.address = address;
    this.apart = apart;
  }

  /** The key of a call. */
  public RateBudget.Key of(String token, boolean read) {
    var current = known;
    if (current == null || !current.token().equals(token)) {
      var owner = digest(address + "\n" + token);
      var reads = new RateBudget.Key(owner, RateBudget.Use.READ);
      current =
          new Known(token, reads, apart ? new RateBudget.Key(owner, RateBudget.Use.WRITE) : reads);
      known = current;
    }
    return read ? current.reads() : current.writes();
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
