package dev.trivet.testkit;

import dev.trivet.testkit.internal.FaultPlan;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The mishaps a fake can be told to have.
 *
 * <p>Counted faults wait in line: {@code rateLimited(2).cutAfterWrite(1)} spoils the next three
 * calls, in this order. {@link #only} narrows which calls count. A {@link #script} is asked before
 * the line, {@link #random} after it. Every method returns the same object, so that calls can be
 * chained, and may be used while the fake serves.
 */
public final class Faults {
  private final FaultPlan plan;

  Faults(FaultPlan plan) {
    this.plan = plan;
  }

  /**
   * Refuses the next calls the way the service does when too many were made.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults rateLimited(int calls) {
    return queue(FaultAction.rateLimited(), calls);
  }

  /**
   * Refuses the next calls as too many, and says when the budget will be full again.
   *
   * @param calls how many calls
   * @param reset the time from the call until the promised reset, also of later refusals
   * @return this
   */
  public Faults rateLimited(int calls, Duration reset) {
    plan.refusalReset(reset);
    return rateLimited(calls);
  }

  /**
   * Ends the connection of the next calls without an answer; the state stays as it was.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults cutBeforeWrite(int calls) {
    return queue(FaultAction.cutBeforeWrite(), calls);
  }

  /**
   * Does the work of the next calls, then ends their connection without an answer.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults cutAfterWrite(int calls) {
    return queue(FaultAction.cutAfterWrite(), calls);
  }

  /**
   * Answers the next calls with the HTML error page of a proxy.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults html502(int calls) {
    return queue(FaultAction.html502(), calls);
  }

  /**
   * Answers the next calls with an error of the service; the state stays as it was.
   *
   * @param calls how many calls
   * @param status the HTTP status, from 400 to 599
   * @return this
   */
  public Faults serverError(int calls, int status) {
    return queue(FaultAction.serverError(status), calls);
  }

  /**
   * Does the work of the next calls and leaves out the body of the answer.
   *
   * @param calls how many calls
   * @return this
   */
  public Faults emptyBody(int calls) {
    return queue(FaultAction.emptyBody(), calls);
  }

  /**
   * Hides what is created from now on: reads see it only after this time on the fake's clock.
   *
   * @param lag how long; zero switches the fault off
   * @return this
   */
  public Faults lag(Duration lag) {
    plan.lag(lag);
    return this;
  }

  /**
   * Lets the links of lists point to the host of the real service instead of this server.
   *
   * @param on whether they do
   * @return this
   */
  public Faults linksToOtherHost(boolean on) {
    plan.links(on, null);
    return this;
  }

  /**
   * Lets the links of lists point to a server of the caller's choice.
   *
   * @param origin scheme, host and port, without a path
   * @return this
   */
  public Faults linksTo(URI origin) {
    plan.links(true, Objects.requireNonNull(origin, "origin").toString());
    return this;
  }

  /**
   * Lets the body of every answer trickle in over this time. This is real time, whatever the clock.
   *
   * @param total how long a body takes; zero switches the fault off
   * @return this
   */
  public Faults slow(Duration total) {
    return slow(total, Integer.MAX_VALUE);
  }

  /**
   * Lets the body of the next answers trickle in over this time.
   *
   * @param total how long a body takes
   * @param calls how many answers
   * @return this
   */
  public Faults slow(Duration total, int calls) {
    plan.slow(total, calls);
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
    plan.retryAfter(form, null);
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
    plan.retryAfter(form, Objects.requireNonNull(wait, "wait"));
    return this;
  }

  /**
   * Chooses the family of rate limit headers.
   *
   * @param family the family
   * @return this
   */
  public Faults limitHeaders(LimitHeaders family) {
    plan.limitHeaders(family);
    return this;
  }

  /**
   * Narrows the counted and random faults to some calls; the others pass and are not counted.
   *
   * @param calls which calls may be spoiled
   * @return this
   */
  public Faults only(Predicate<FakeCall> calls) {
    plan.only(calls);
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
    plan.script(script);
    return this;
  }

  /**
   * Spoils calls at random: cut before the work, cut after it, or 503. Which call numbers are
   * spoiled and how depends on the seed alone.
   *
   * @param seed the seed
   * @param probability the share of calls to spoil, from 0 to 1
   * @return this
   */
  public Faults random(long seed, double probability) {
    plan.random(seed, probability);
    return this;
  }

  /**
   * How many calls were spoiled since the start or the last reset. Lag, links and trickle do not
   * count.
   *
   * @return the number
   */
  public int injected() {
    return plan.injected();
  }

  /**
   * Switches every fault off.
   *
   * @return this
   */
  public Faults clear() {
    plan.clear();
    return this;
  }

  private Faults queue(FaultAction action, int calls) {
    plan.queue(action, calls);
    return this;
  }
}
