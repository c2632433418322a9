import org.jspecify.annotations.NullMarked;

/**
 * Stateful fakes of Rollbar, Rootly and Honeybadger for tests, and the helpers that go with them.
 *
 * <p>The annotations of JSpecify come from inside {@code wiremock.standalone}, which carries a copy
 * of that package; a module cannot read it a second time from {@code org.jspecify}.
 */
@NullMarked
module dev.trivet.testkit {
  requires transitive wiremock.standalone;
  requires java.logging;
  requires com.fasterxml.jackson.databind;
  requires org.apache.httpcomponents.core5.httpcore5;
  requires org.apache.httpcomponents.core5.httpcore5.h2;
  requires static info.picocli;
  requires static org.junit.jupiter.api;

  exports dev.trivet.testkit;
  exports dev.trivet.testkit.check;
  exports dev.trivet.testkit.proxy;
  exports dev.trivet.testkit.server;
  exports dev.trivet.testkit.time;

  opens dev.trivet.testkit.server to
      info.picocli;
}
