package dev.trivet.cli.plan;

/** What became of a step. */
public record StepResult(Step step, Outcome outcome, String detail) {

  /** How a step ended. */
  public enum Outcome {
    DONE("done"),
    EXISTS("exists"),
    BY_HAND("by hand"),
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
}
