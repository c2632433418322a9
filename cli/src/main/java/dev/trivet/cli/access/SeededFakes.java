package dev.trivet.cli.access;

import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.server.ExampleOrganization;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** The three fakes with the example organization in them. */
public final class SeededFakes implements AutoCloseable {

  private final FakeRollbar rollbar;
  private final FakeRootly rootly;
  private final FakeHoneybadger honeybadger;

  private SeededFakes(FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    this.rollbar = rollbar;
    this.rootly = rootly;
    this.honeybadger = honeybadger;
  }

  /** Starts the fakes and fills them; what people hold is added too. */
  public static SeededFakes start(Clock clock) {
    var fakes =
        seed(
            FakeRollbar.start(options -> options.clock(clock)),
            FakeRootly.start(options -> options.clock(clock)),
            FakeHoneybadger.start(options -> options.clock(clock)));
    SeededHoldings.add(fakes, clock.instant());
    return fakes;
  }

  /** Fills fakes that the caller started. */
  public static SeededFakes seed(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    ExampleOrganization.fill(rollbar);
    ExampleOrganization.fill(rootly);
    ExampleOrganization.fill(honeybadger);
    return new SeededFakes(rollbar, rootly, honeybadger);
  }

  /** {@return the environment variables that connect the program to these fakes} */
  public Map<String, String> environment() {
    var variables = new LinkedHashMap<String, String>();
    variables.put(Service.ROLLBAR.addressVariable(), rollbar.baseUrl());
    variables.put(Service.ROLLBAR.tokenVariable(), rollbar.token());
    variables.put(Service.ROOTLY.addressVariable(), rootly.baseUrl());
    variables.put(Service.ROOTLY.tokenVariable(), rootly.token());
    variables.put(Service.HONEYBADGER.addressVariable(), honeybadger.baseUrl());
    variables.put(Service.HONEYBADGER.tokenVariable(), honeybadger.token());
    return variables;
  }

  /** {@return the fake of Rollbar} */
  public FakeRollbar rollbar() {
    return rollbar;
  }

  /** {@return the fake of Rootly} */
  public FakeRootly rootly() {
    return rootly;
  }

  /** {@return the fake of Honeybadger} */
  public FakeHoneybadger honeybadger() {
    return honeybadger;
  }

  @Override
  public void close() {
    rollbar.close();
    rootly.close();
    honeybadger.close();
  }
}
