package dev.trivet.testkit.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The tokens of one kind that a fake has issued. All of them stay valid, and no two are alike in
 * one JVM: what a client has learned about the rate limit of one token says nothing about the next.
 */
public final class IssuedTokens {
  private static final AtomicLong NEXT = new AtomicLong(1);

  private final String stem;
  private final Set<String> issued = ConcurrentHashMap.newKeySet();
  private volatile String current;

  /** Tokens that begin alike. */
  public IssuedTokens(String stem) {
    this.stem = stem;
    this.current = issue();
  }

  private String issue() {
    var token = stem + "-" + NEXT.getAndIncrement();
    issued.add(token);
    return token;
  }

  /** {@return the newest token} */
  public String current() {
    return current;
  }

  /** Issues another token. */
  public void renew() {
    current = issue();
  }

  /** Makes a token from outside the newest one. */
  public void use(String token) {
    issued.add(token);
    current = token;
  }

  /** Whether a token was issued here. */
  public boolean accepts(String token) {
    return issued.contains(token);
  }
}
