package dev.trivet.core.transport;

import java.util.Map;
import java.util.function.Consumer;

/** Settings of a client that come from environment variables. */
public final class Environment {

  private Environment() {}

  /** Hands a variable's value on, if it is set and not blank. */
  public static void ifPresent(
      Map<String, String> environment, String variable, Consumer<String> setter) {
    var value = environment.get(variable);
    if (value != null && !value.isBlank()) {
      setter.accept(value);
    }
  }
}
