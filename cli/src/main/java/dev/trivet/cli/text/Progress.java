package dev.trivet.cli.text;

/** Shows how much of some work is done. */
public interface Progress extends AutoCloseable {

  /** Reports that one more part is done. */
  void step();

  /** Reports that there are more parts than were known of so far. */
  void expect(int more);

  @Override
  void close();

  /** {@return progress that shows nothing} */
  static Progress none() {
    return new Progress() {
      @Override
      public void step() {}

      @Override
      public void expect(int more) {}

      @Override
      public void close() {}
    };
  }
}
