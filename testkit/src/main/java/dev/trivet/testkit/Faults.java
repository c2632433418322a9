package dev.trivet.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The faults that a fake can be told to have.
 *
 * <p>Counted faults wait in a queue: {@code rateLimited(2).cutAfterWrite(1)} spoils the next three
 * calls, in this order. {@link #only} narrows which calls count. A {@link #script} is asked before
 * the queue, {@link #random} after it. Every method returns the same object, so that calls can be
 * chained, and may be used while the fake serves.
 *
 * <p>Faults of the connection itself, such as one that ends in the middle of a response, are the
 * business of a {@link dev.trivet.testkit.proxy.FaultProxy} in front of the fake.
 */
public final class Faults {
  final FaultQueue queue = new FaultQueue();
  private volatile Duration lag = Duration.ZERO;
  private volatile boolean foreignLinks;
  private volatile @Nullable String linkOrigin;
  private volatile RetryAfter retryAfter = RetryAfter.NONE;
  private volatile @Nullable Duration retryAfterWait;
  private volatile @Nullable Duration refusalReset;
  private volatile LimitHeaders limitHeaders = LimitHeaders.VENDOR;

  Faults() {}

  /**
   * Refuses the next calls the way the service does when too many were made.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults rateLimited(int calls) {
    return add(FaultAction.rateLimited(), calls);
  }

  /**
   * Refuses the next calls as too many, and says when the limit resets.
   *
   * @param calls how many calls
   * @param reset the time from the call until the promised reset, also of later refusals
   * @return this
   */
  public Faults rateLimited(int calls, Duration reset) {
    refusalReset = FaultQueue.notNegative(reset);
    return rateLimited(calls);
  }

  /**
   * Ends the connection of the next calls without a response; the state stays as it was.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults cutBeforeWrite(int calls) {
    return add(FaultAction.cutBeforeWrite(), calls);
  }

  /**
   * Does the work of the next calls, then ends their connection without a response.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults cutAfterWrite(int calls) {
    return add(FaultAction.cutAfterWrite(), calls);
  }

  /**
   * Responds to the next calls with the HTML error page of a proxy.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults html502(int calls) {
    return add(FaultAction.html502(), calls);
  }

  /**
   * Responds to the next calls with an error of the service; the state stays as it was.
   *
   * @param calls how many calls
   * @param status the HTTP status, from 400 to 599
   * @return this
   */
  public Faults serverError(int calls, int status) {
    return add(FaultAction.serverError(status), calls);
  }

  /**
   * Does the work of the next calls and leaves out the body of the response.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults emptyBody(int calls) {
    return add(FaultAction.emptyBody(), calls);
  }

  /**
   * Hides what is created from now on: reads see it only after this time on the fake's clock.
   *
   * @param lag how long; zero switches the fault off
   * @return this
   */
  public Faults lag(Duration lag) {
    this.lag = FaultQueue.notNegative(lag);
    return this;
  }

  /**
   * Lets the links of lists point to the host of the real service instead of this server.
   *
   * @param on whether they do
   * @return this
   */
  public Faults linksToOtherHost(boolean on) {
    linkOrigin = null;
    foreignLinks = on;
    return this;
  }

  /**
   * Lets the links of lists point to a server of the caller's choice.
   *
   * @param origin scheme, host and port, without a path
   * @return this
   */
  public Faults linksTo(URI origin) {
    linkOrigin = origin.toString();
    foreignLinks = true;
    return this;
  }

  /**
   * Lets the body of every response trickle in over this real time, whatever the clock.
   *
   * @param total how long a body takes; zero switches the fault off
   * @return this
   */
  public Faults slow(Duration total) {
    return slow(total, Integer.MAX_VALUE);
  }

  /**
   * Lets the body of the next responses trickle in over this time.
   *
   * @param total how long a body takes
   * @param calls how many responses
   * @return this
   */
  public Faults slow(Duration total, int calls) {
    queue.slow(FaultQueue.notNegative(total), calls);
    return this;
  }

  /**
   * Adds {@code Retry-After} to refusals (429, or 403 with nothing left) and to 503, with the true
   * time until the reset.
   *
   * @param form how the header is written
   * @return this
   */
  public Faults retryAfter(RetryAfter form) {
    retryAfterWait = null;
    retryAfter = Objects.requireNonNull(form, "form");
    return this;
  }

  /**
   * Adds {@code Retry-After} with a time of the caller's choice.
   *
   * @param form how the header is written
   * @param wait the time it names
   * @return this
   */
  public Faults retryAfter(RetryAfter form, Duration wait) {
    retryAfterWait = FaultQueue.notNegative(wait);
    retryAfter = Objects.requireNonNull(form, "form");
    return this;
  }

  /**
   * Chooses the family of rate limit headers.
   *
   * @param family the family
   * @return this
   */
  public Faults limitHeaders(LimitHeaders family) {
    limitHeaders = Objects.requireNonNull(family, "family");
    return this;
  }

  /**
   * Narrows the counted and random faults to some calls; the others pass and are not counted.
   *
   * @param calls which calls may be spoiled
   * @return this
   */
  public Faults only(Predicate<FakeCall> calls) {
    queue.only(calls);
    return this;
  }

  /**
   * Asks a function about every call. {@link FaultAction#none()} leaves the call to the other
   * faults.
   *
   * @param script the function; it must be quick and thread-safe
   * @return this
   */
  public Faults script(Function<FakeCall, FaultAction> script) {
    queue.script(script);
    return this;
  }

  /**
   * Spoils calls at random: cut before the work, cut after it, or 503. Which calls are spoiled and
   * how depends on the seed and the position of the call alone.
   *
   * @param seed the seed
   * @param probability the share of calls to spoil, from 0 to 1
   * @return this
   */
  public Faults random(long seed, double probability) {
    queue.random(seed, probability);
    return this;
  }

  /**
   * {@return how many calls were spoiled since the start or the last reset} Lag, links and trickle
   * do not count.
   */
  public int injected() {
    return queue.injected();
  }

  /**
   * Switches every fault off.
   *
   * @return this
   */
  public Faults clear() {
    queue.clear();
    refusalReset = null;
    return linksToOtherHost(false)
        .lag(Duration.ZERO)
        .retryAfter(RetryAfter.NONE)
        .limitHeaders(LimitHeaders.VENDOR);
  }

  private Faults add(FaultAction action, int calls) {
    queue.add(action, calls);
    return this;
  }

  /** What may go wrong with the next calls, in words. */
  List<String> words() {
    var words = queue.waiting();
    if (!lag.isZero()) {
      words.add("new resources are hidden for " + lag.toMillis() + " ms");
    }
    if (foreignLinks) {
      words.add("links of lists point to another server");
    }
    return words;
  }

  Duration lag() {
    return lag;
  }

  /** Where links point, given this server and the one of the real service. */
  String linkOrigin(String own, String foreign) {
    if (!foreignLinks) {
      return own;
    }
    var chosen = linkOrigin;
    return chosen == null ? foreign : chosen;
  }

  RetryAfter retryAfter() {
    return retryAfter;
  }

  @Nullable Duration retryAfterWait() {
    return retryAfterWait;
  }

  @Nullable Duration refusalReset() {
    return refusalReset;
  }

  LimitHeaders limitHeaders() {
    return limitHeaders;
  }

  void reset() {
    clear();
    queue.reset();
  }
}
