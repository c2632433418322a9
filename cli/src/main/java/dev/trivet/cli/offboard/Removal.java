package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Membership;

/** What became of one planned removal. */
public record Removal(Membership membership, Outcome outcome, String detail) {

  /** How it ended. */
  public enum Outcome {
    REMOVED("removed"),
    ALREADY_GONE("already gone"),
    NOT_REPEATED("not repeated"),
    FAILED("failed"),
    NOT_TRIED("not tried");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** {@return the outcome for people and for JSON} */
    public String words() {
      return words;
    }
  }

  /** {@return whether the person may still have this access} */
  boolean isOpen() {
    return outcome == Outcome.FAILED || outcome == Outcome.NOT_TRIED;
  }
}
