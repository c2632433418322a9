package dev.trivet.testkit;

import java.util.Locale;
import java.util.Objects;

/**
 * What goes wrong with one call.
 *
 * @param kind the kind of fault
 * @param status the HTTP status, for the kinds that respond with a status of their own; else zero
 */
public record FaultAction(Kind kind, int status) {

  /** The kinds of fault. */
  public enum Kind {
    /** Nothing goes wrong. */
    NONE,
    /** The service refuses in its own way because too many calls were made. */
    RATE_LIMITED,
    /** The connection ends without a response and nothing was done. */
    CUT_BEFORE_WRITE,
    /** The work is done, then the connection ends without a response. */
    CUT_AFTER_WRITE,
    /** A proxy in front of the service responds with a page of HTML. */
    HTML,
    /** The service responds with a server error and nothing was done. */
    SERVER_ERROR,
    /** The work is done and the status is right, but the response has no body. */
    EMPTY_BODY
  }

  /**
   * Checks the parts.
   *
   * @param kind the kind of fault, never {@code null}
   * @param status the HTTP status, or zero
   */
  public FaultAction {
    Objects.requireNonNull(kind, "kind");
  }

  /** The fault in words, without the status. */
  String words() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return the action that lets a call pass} */
  public static FaultAction none() {
    return new FaultAction(Kind.NONE, 0);
  }

  /** {@return the refusal by which the service says that too many calls were made} */
  public static FaultAction rateLimited() {
    return new FaultAction(Kind.RATE_LIMITED, 0);
  }

  /** {@return no response, and the state stays as it was} */
  public static FaultAction cutBeforeWrite() {
    return new FaultAction(Kind.CUT_BEFORE_WRITE, 0);
  }

  /** {@return no response, although the state has changed} */
  public static FaultAction cutAfterWrite() {
    return new FaultAction(Kind.CUT_AFTER_WRITE, 0);
  }

  /** {@return the error page of a proxy, with status 502} */
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

  /** {@return the right status without a body} */
  public static FaultAction emptyBody() {
    return new FaultAction(Kind.EMPTY_BODY, 0);
  }
}
