package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What callers of a live call router do.
 *
 * @param value the text on the wire
 */
public record LiveCallRouterKind(String value) implements OpenEnum {

  /** They leave a voicemail. */
  public static final LiveCallRouterKind VOICEMAIL = new LiveCallRouterKind("voicemail");

  /** They talk to a responder. */
  public static final LiveCallRouterKind LIVE = new LiveCallRouterKind("live");

  @Override
  public String toString() {
    return value;
  }
}
