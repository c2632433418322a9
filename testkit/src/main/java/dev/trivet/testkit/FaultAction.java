package dev.trivet.testkit;

import java.util.Objects;

/**
 * What goes wrong with one call.
 *
 * @param kind the sort of mishap
 * @param status the HTTP status, for the kinds that answer with one of their own; else zero
 */
public record FaultAction(Kind kind, int status) {

  /** The sorts of mishap. */
  public enum Kind {
    /** Nothing goes wrong. */
    NONE,
    /** The service refuses in its own way because too many calls were made. */
    RATE_LIMITED,
    /** The connection ends without an answer and nothing was done. */
    CUT_BEFORE_WRITE,
    /** The work is done, then the connection ends without an answer. */
    CUT_AFTER_WRITE,
    /** A proxy in front of the service answers with a page of HTML. */
    HTML,
    /** The service answers with a server error and nothing was done. */
    SERVER_ERROR,
    /** The work is done and the status is right, but the answer has no body. */
    EMPTY_BODY
  }

  /**
   * Checks the parts.
   *
   * @param kind the sort of mishap, never {@code null}
   * @param status the HTTP status, or zero
   */
  public FaultAction {
    Objects.requireNonNull(kind, "kind");
  }

  /**
   * Nothing goes wrong.
   *
   * @return the action
   */
  public static FaultAction none() {
    return new FaultAction(Kind.NONE, 0);
  }

  /**
   * The vendor's own refusal of one call too many.
   *
   * @return the action
   */
  public static FaultAction rateLimited() {
    return new FaultAction(Kind.RATE_LIMITED, 0);
  }

  /**
   * No answer, and the state is as before.
   *
   * @return the action
   */
  public static FaultAction cutBeforeWrite() {
    return new FaultAction(Kind.CUT_BEFORE_WRITE, 0);
  }

  /**
   * No answer, although the state has changed.
   *
   * @return the action
   */
  public static FaultAction cutAfterWrite() {
    return new FaultAction(Kind.CUT_AFTER_WRITE, 0);
  }

  /**
   * The error page of a proxy, with status 502.
   *
   * @return the action
   */
  public static FaultAction html502() {
    return new FaultAction(Kind.HTML, 502);
  }

  /**
   * An error of the service itself.
   *
   * @param status a status from 400 to 599
   * @return the action
   */
  public static FaultAction serverError(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("not an error status: " + status);
    }
    return new FaultAction(Kind.SERVER_ERROR, status);
  }

  /**
   * The right status without a body.
   *
   * @return the action
   */
  public static FaultAction emptyBody() {
    return new FaultAction(Kind.EMPTY_BODY, 0);
  }
}
