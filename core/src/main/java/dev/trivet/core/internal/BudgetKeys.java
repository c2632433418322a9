package dev.trivet.core.internal;

import dev.trivet.core.RateBudget;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the owner of a budget by a digest of address and token, computed once per token. */
public final class BudgetKeys {

  private record Keys(RateBudget.Key reads, RateBudget.Key writes) {}

  private final Latest<String, Keys> keys;

  /**
   * For one service.
   *
   * @param address its base address
   * @param apart whether it counts reads and writes apart
   */
  public BudgetKeys(String address, boolean apart) {
    keys = new Latest<>(token -> keys(digest(address + "\n" + token), apart));
  }

  /** The key of a call. */
  public RateBudget.Key of(String token, boolean read) {
    var both = keys.of(token);
    return read ? both.reads() : both.writes();
  }

  private static Keys keys(String owner, boolean apart) {
    var reads = new RateBudget.Key(owner, RateBudget.Use.READ);
    return new Keys(reads, apart ? new RateBudget.Key(owner, RateBudget.Use.WRITE) : reads);
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
