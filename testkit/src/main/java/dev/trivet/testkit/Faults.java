package dev.trivet.testkit;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The faults that calls to a fake meet.
 *
 * <p>Counted faults wait in a queue: {@code rateLimited(2).cutAfterWrite(1)} affects the next three
 * calls, in this order. {@link #only} limits the calls that are affected. A {@link #script} is
 * asked before the queue, {@link #random} after it. Every method returns the same object, so that
 * calls can be chained, and may be used while the fake serves.
 *
 * <p>Faults of the connection itself, such as one that ends in the middle of a response, are made
 * by a {@link dev.trivet.testkit.proxy.FaultProxy} in front of the fake.
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
   * Refuses the next calls as the service does when its rate limit is used up.
   *
   * @param calls the number of calls
   * @return this
   */
  public Faults rateLimited(int calls) {
    return add(FaultAction.rateLimited(), calls);
  }

  /**
   * Refuses the next calls as the service does when its rate limit is used up, and says when it
   * resets.
   *
   * @param calls the number of calls
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
   * @param calls the number of calls
   * @return this
   */
  public Faults cutBeforeWrite(int calls) {
    return add(FaultAction.cutBeforeWrite(), calls);
  }

  /**
   * Carries out the next calls, then ends their connection without a response.
   *
   * @param calls the number of calls
   * @return this
   */
  public Faults cutAfterWrite(int calls) {
    return add(FaultAction.cutAfterWrite(), calls);
  }

  /**
   * Responds to the next calls with the HTML error page of a proxy.
   *
   * @param calls the number of calls
   * @return this
   */
  public Faults html502(int calls) {
    return add(FaultAction.html502(), calls);
  }

  /**
   * Responds to the next calls with an error of the service; the state stays as it was.
   *
   * @param calls the number of calls
   * @param status the HTTP status, from 400 to 599
   * @return this
   */
  public Faults serverError(int calls, int status) {
    return add(FaultAction.serverError(status), calls);
  }

  /**
   * Carries out the next calls, and responds without a body.
   *
   * @param calls the number of calls
   * @return this
   */
  public Faults emptyBody(int calls) {
    return add(FaultAction.emptyBody(), calls);
  }

  /**
   * Hides what is created from now on: reads show it only after this time on the fake's clock.
   *
   * @param lag how long new resources stay hidden; zero switches the fault off
   * @return this
   */
  public Faults lag(Duration lag) {
    this.lag = FaultQueue.notNegative(lag);
    return this;
  }

  /**
   * Makes the links of lists point to the host of the real service instead of this server.
   *
   * @param on whether the links point to the real service
   * @return this
   */
  public Faults linksToOtherHost(boolean on) {
    linkOrigin = null;
    foreignLinks = on;
    return this;
  }

  /**
   * Makes the links of lists point to a server of the caller's choice.
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
   * Sends the body of every response slowly, over this real time, whatever the fake's clock.
   *
   * @param total how long a body takes; zero switches the fault off
   * @return this
   */
  public Faults slow(Duration total) {
    return slow(total, Integer.MAX_VALUE);
  }

  /**
   * Sends the body of the next responses slowly, over this real time.
   *
   * @param total how long a body takes
   * @param calls the number of responses
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
   * @param wait the time that the header names
   * @return this
   */
  public Faults retryAfter(RetryAfter form, Duration wait) {
    retryAfterWait = FaultQueue.notNegative(wait);
    retryAfter = Objects.requireNonNull(form, "form");
    return this;
  }

  /**
   * Chooses the kind of rate limit headers that responses have.
   *
   * @param family the kind of headers
   * @return this
   */
  public Faults limitHeaders(LimitHeaders family) {
    limitHeaders = Objects.requireNonNull(family, "family");
    return this;
  }

  /**
   * Limits the counted and random faults to some calls; the others pass and are not counted.
   *
   * @param calls true for the calls that the faults may affect
   * @return this
   */
  public Faults only(Predicate<FakeCall> calls) {
    queue.only(calls);
    return this;
  }

  /**
   * Sets a function that decides on the fault of every call. {@link FaultAction#none()} leaves the
   * call to the other faults.
   *
   * @param script the function, which must be quick and thread-safe
   * @return this
   */
  public Faults script(Function<FakeCall, FaultAction> script) {
    queue.script(script);
    return this;
  }

  /**
   * Affects calls at random: the connection ends before or after the call is carried out, or the
   * status is 503. Which calls meet which fault depends only on the seed and the position of the
   * call.
   *
   * @param seed the seed of the random choice
   * @param probability the share of calls to affect, from 0 to 1
   * @return this
   */
  public Faults random(long seed, double probability) {
    queue.random(seed, probability);
    return this;
  }

  /**
   * {@return the number of calls that met a fault since the start or the last reset} Lag, links and
   * slow bodies do not count.
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
