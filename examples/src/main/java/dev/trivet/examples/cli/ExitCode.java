package dev.trivet.examples.cli;

/** What a command's exit code says. */
final class ExitCode {

  /** All is as it was asked for. */
  static final int OK = 0;

  /** Something failed on a service; the others were gone through nevertheless. */
  static final int FAILED = 1;

  /** The command was called wrongly; nothing was sent. */
  static final int USAGE = 2;

  /** Something is left that no call can do, or nobody was found. */
  static final int LEFT = 3;

  /** The answer to the question was no; nothing was changed. */
  static final int CANCELLED = 4;

  /** The world changed between plan and apply; nothing was changed where it did. */
  static final int CHANGED = 5;

  private ExitCode() {}
}
