package dev.trivet.cli;

/** Shows how much of some work is done. */
interface Progress extends AutoCloseable {

  /** Reports that one more part is done. */
  void step();

  @Override
  void close();

  /** {@return progress that shows nothing} */
  static Progress none() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void close() {}
    };
  }
}
