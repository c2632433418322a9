package dev.trivet.examples.plan;

import dev.trivet.examples.access.Service;

/**
 * One thing that shall be there.
 *
 * @param service where
 * @param kind what kind of thing
 * @param subject which one
 * @param state how it is now
 * @param call the call that makes it; empty when an earlier one makes it along
 * @param note what is worth knowing
 */
public record Step(
    Service service, Kind kind, String subject, State state, String call, String note) {

  /** Kinds of things. */
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

  /** How a thing is. */
  public enum State {
    /** There, so nothing is to be done. */
    EXISTS,
    /** To be made. */
    MISSING,
    /** Not there, and the service has no call that makes it. */
    BY_HAND
  }

  /** Something that may be there. */
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

  /** The thing in words. */
  public String label() {
    return kind.prefix + subject;
  }

  /** Whether this is about the same thing as another step. */
  boolean isSameThing(Step other) {
    return service == other.service && kind == other.kind && subject.equals(other.subject);
  }
}
