package dev.trivet.core;

import dev.trivet.core.internal.LearnedBudget;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds calls back that a service would refuse. A client asks before every attempt and reports what
 * each answer said about the limit.
 *
 * <p>{@link #shared()} is the default: it learns from the headers alone, lets everything pass until
 * they arrive, and is shared by all clients of this JVM that use the same token. Implement this
 * interface to share one budget between machines. Implementations must be thread-safe and must not
 * block: the client does the waiting.
 */
public interface RateBudget {

  /** Which of the limits of a token a call counts against. Services with one limit use one. */
  enum Use {
    /** Calls that only read. */
    READ,
    /** Calls that change something. */
    WRITE
  }

  /**
   * Whose calls are counted together.
   *
   * @param owner a digest of service address and token; equal for equal tokens, never the token
   * @param use the limit of that token
   */
  record Key(String owner, Use use) {

    /** Written out: the generated one would link method handles in the first call of every JVM. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && owner.equals(that.owner) && use == that.use;
    }

    /** Written out, as {@link #equals}. */
    @Override
    public int hashCode() {
      return 31 * owner.hashCode() + use.hashCode();
    }
  }

  /**
   * Takes one call out of the budget, or says how long to wait before asking again.
   *
   * @param key whose budget
   * @param now the client's time
   * @return zero when the call may go and is counted; otherwise the wait
   */
  Duration reserve(Key key, Instant now);

  /**
   * Learns from an answer. Every reserved call ends in exactly one call of this method or of {@link
   * #refund}.
   *
   * @param key whose budget
   * @param limit what the answer said; {@link RateLimit#unknown()} when it said nothing, and when
   *     the call was sent and no answer came
   * @param now the client's time when it arrived, or when it was given up
   */
  void observe(Key key, RateLimit limit, Instant now);

  /**
   * Gives a call back that was reserved and never sent.
   *
   * @param key whose budget
   */
  void refund(Key key);

  /**
   * The budget that all clients of this JVM share unless told otherwise.
   *
   * @return the default
   */
  static RateBudget shared() {
    return LearnedBudget.SHARED;
  }

  /**
   * A budget of its own, for clients that must not be held back by others.
   *
   * @return a new, empty budget
   */
  static RateBudget separate() {
    return new LearnedBudget();
  }

  /**
   * The budget that never holds a call back.
   *
   * @return a budget without memory
   */
  static RateBudget unlimited() {
    return LearnedBudget.UNLIMITED;
  }
}
