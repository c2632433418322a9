package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of a live call router: what callers do.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterKind(String value) implements OpenEnum {

  /** Callers leave a voicemail. */
  public static final LiveCallRouterKind VOICEMAIL = new LiveCallRouterKind("voicemail");

  /** Callers talk to a responder. */
  public static final LiveCallRouterKind LIVE = new LiveCallRouterKind("live");

  @Override
  public String toString() {
    return value;
  }
}
