import org.jspecify.annotations.NullMarked;

/** The tests that every rate limiter for the clients must pass. */
@NullMarked
module dev.trivet.limitertestkit {
  requires transitive dev.trivet.core;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;
  requires static transitive org.jspecify;

  exports dev.trivet.limitertestkit;
}
