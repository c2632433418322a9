package dev.trivet.examples.offboard;

import dev.trivet.examples.access.Membership;

/** What became of one planned removal. */
public record Removal(Membership membership, Outcome outcome, String detail) {

  /** How it ended. */
  public enum Outcome {
    REMOVED("removed"),
    ALREADY_GONE("already gone"),
    NOT_REPEATED("not repeated"),
    FAILED("failed");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }

    /** For people and for JSON. */
    public String words() {
      return words;
    }
  }
}
