package dev.trivet.cli.plan;

import dev.trivet.cli.access.Service;

/**
 * Something that has to exist.
 *
 * @param service the service it belongs to
 * @param kind what it is
 * @param subject its name
 * @param state whether it exists
 * @param call the request that creates it; empty if the request of an earlier step does
 * @param note a remark for people, or nothing
 */
public record Step(
    Service service, Kind kind, String subject, State state, String call, String note) {

  /** What a step creates. */
  public enum Kind {
    PROJECT("project "),
    TEAM("team "),
    LINK(""),
    MEMBER("member ");

    private final String prefix;

    Kind(String prefix) {
      this.prefix = prefix;
    }
  }

  /** Whether something exists. */
  public enum State {
    /** Exists already. */
    EXISTS,
    /** Has to be created. */
    MISSING,
    /** Does not exist, and the service has no call to create it. */
    BY_HAND
  }

  /** {@return a step for something that exists or has to be created} */
  static Step of(Service service, Kind kind, String subject, boolean exists, String call) {
    return new Step(
        service, kind, subject, exists ? State.EXISTS : State.MISSING, exists ? "" : call, "");
  }

  Step noting(String text) {
    return new Step(service, kind, subject, state, call, text);
  }

  Step byHand(String text) {
    return new Step(service, kind, subject, State.BY_HAND, "", text);
  }

  /** {@return what the step creates, in words} */
  public String label() {
    return kind.prefix + subject;
  }

  /** {@return what the step creates, as the key of a map for one service} */
  String key() {
    return kind + " " + subject;
  }

  /** {@return whether the step sends a request of its own} */
  boolean isWritten() {
    return state == State.MISSING && !call.isEmpty();
  }
}
