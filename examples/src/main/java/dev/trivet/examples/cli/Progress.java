package dev.trivet.examples.cli;

/** How far some work is. */
interface Progress extends AutoCloseable {

  /** One part more is done. */
  void step();

  @Override
  void close();

  /** Shows nothing. */
  static Progress none() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void close() {}
    };
  }
}
