package dev.trivet.testkit;

import java.util.Locale;
import java.util.Objects;

/**
 * The fault that one call meets.
 *
 * @param kind the kind of fault
 * @param status the HTTP status, for the kinds that respond with a status of their own; else zero
 */
public record FaultAction(Kind kind, int status) {

  /** The kinds of fault. */
  public enum Kind {
    /** Nothing goes wrong. */
    NONE,
    /** The service refuses the call because its rate limit is used up. */
    RATE_LIMITED,
    /** The connection ends without a response, and the state stays as it was. */
    CUT_BEFORE_WRITE,
    /** The call is carried out, then the connection ends without a response. */
    CUT_AFTER_WRITE,
    /** A proxy in front of the service responds with an HTML page. */
    HTML,
    /** The service responds with a server error, and the state stays as it was. */
    SERVER_ERROR,
    /** The call is carried out and the status is right, but the response has no body. */
    EMPTY_BODY
  }

  /**
   * Checks kind and status.
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

  /** {@return the refusal by which the service says that its rate limit is used up} */
  public static FaultAction rateLimited() {
    return new FaultAction(Kind.RATE_LIMITED, 0);
  }

  /** {@return a connection that ends without a response; the state stays as it was} */
  public static FaultAction cutBeforeWrite() {
    return new FaultAction(Kind.CUT_BEFORE_WRITE, 0);
  }

  /** {@return a connection that ends without a response after the call was carried out} */
  public static FaultAction cutAfterWrite() {
    return new FaultAction(Kind.CUT_AFTER_WRITE, 0);
  }

  /** {@return the error page of a proxy, with status 502} */
  public static FaultAction html502() {
    return new FaultAction(Kind.HTML, 502);
  }

  /**
   * Returns an error response of the service itself.
   *
   * @param status the HTTP status, from 400 to 599
   * @return the fault
   */
  public static FaultAction serverError(int status) {
    if (status < 400 || status > 599) {
      throw new IllegalArgumentException("not an error status: " + status);
    }
    return new FaultAction(Kind.SERVER_ERROR, status);
  }

  /** {@return a response with the right status and without a body} */
  public static FaultAction emptyBody() {
    return new FaultAction(Kind.EMPTY_BODY, 0);
  }
}
