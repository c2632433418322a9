package dev.trivet.honeybadger.teams;

import dev.trivet.core.transport.Endpoint;

/** Refuses arguments that would ask Honeybadger for something else than meant. */
final class Arguments {

  private Arguments() {}

  static String notBlank(Endpoint<?> endpoint, String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(
          endpoint.operation().name() + ": the argument " + name + " is blank");
    }
    return value;
  }

  static <U> U changing(Endpoint<?> endpoint, U update, U nothing) {
    if (update.equals(nothing)) {
      throw new IllegalArgumentException(
          endpoint.operation().name() + ": the argument update changes nothing");
    }
    return update;
  }
}
