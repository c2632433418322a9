package dev.trivet.core.service;

import java.util.Map;
import java.util.function.Consumer;

/** Settings of a client that come from environment variables. */
public final class EnvironmentReader {

  private final Map<String, String> environment;

  /** Reads from these variables. */
  public EnvironmentReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Hands on the value of a variable that is set and not blank. */
  public EnvironmentReader with(String variable, Consumer<String> setter) {
    var value = environment.get(variable);
    if (value != null && !value.isBlank()) {
      setter.accept(value);
    }
    return this;
  }
}
