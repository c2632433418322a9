package dev.trivet.examples.plan;

/** What became of a step. */
public record StepResult(Step step, Outcome outcome, String detail) {

  /** How it ended. */
  public enum Outcome {
    DONE("done"),
    ALREADY_THERE("already there"),
    BY_HAND("by hand"),
    FAILED("failed"),
    NOT_TRIED("not tried");

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
