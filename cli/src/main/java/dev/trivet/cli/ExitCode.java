package dev.trivet.cli;

/** The exit codes of the commands. */
final class ExitCode {

  /** Everything is as requested. */
  static final int OK = 0;

  /** Something failed on a service or could not be written; the rest was done nevertheless. */
  static final int FAILED = 1;

  /** The command was called wrongly; no request was sent. */
  static final int USAGE = 2;

  /** Something has to be done by hand, or nobody was found. */
  static final int LEFT = 3;

  /** The question was answered with no; nothing was changed. */
  static final int CANCELLED = 4;

  /** Something changed after planning; the program changed nothing there. */
  static final int CHANGED = 5;

  /** Somebody has to take something over first; nothing was changed. */
  static final int REFUSED = 6;

  private ExitCode() {}
}
