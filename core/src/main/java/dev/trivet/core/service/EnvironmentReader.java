package dev.trivet.core.service;

import java.util.Map;
import java.util.function.Consumer;

/** Reads settings of a client from environment variables. */
public final class EnvironmentReader {

  private final Map<String, String> environment;

  /** Reads from the given variables. */
  public EnvironmentReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Passes the value of a variable to a setter, if it is set and not blank. */
  public EnvironmentReader with(String variable, Consumer<String> setter) {
    var value = environment.get(variable);
    if (value != null && !value.isBlank()) {
      setter.accept(value);
    }
    return this;
  }
}
