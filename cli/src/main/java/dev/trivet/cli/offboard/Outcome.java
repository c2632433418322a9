package dev.trivet.cli.offboard;

/** How one planned change ended. */
public enum Outcome {
  HANDED_OVER("handed over"),
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

  /** {@return whether the person may still have what was to be changed} */
  boolean isOpen() {
    return this == FAILED || this == NOT_TRIED;
  }
}
